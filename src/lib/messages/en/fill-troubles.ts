import type { Trouble } from '../../fill/form';

/** Why a file cannot be filled: what it is, and what to do next. */
export const fillTroubles: Record<Trouble, { what: string; next: string }> = {
	empty: {
		what: 'This file is empty.',
		next: 'The download may have broken off. Get the form again from the agency’s site.'
	},
	tooLarge: {
		what: 'This file is larger than 40 MB, too large for a form.',
		next: 'Check that you chose the form. If it is a scan, ask the agency for the form itself.'
	},
	webPage: {
		what: 'This is a web page that was saved under the name of a PDF.',
		next: 'Perhaps you had to sign in first. Open the page of the form, sign in, and use its own download button.'
	},
	picture: {
		what: 'This is a picture, not a PDF.',
		next: 'A photo or a scan has no fields. Ask the agency for the fillable form, or print it and fill it by hand.'
	},
	office: {
		what: 'This is a document of an office program, such as Word or Excel.',
		next: 'Fill it in that program, or ask the agency for the PDF.'
	},
	archive: {
		what: 'This is a ZIP file: a folder packed into one file.',
		next: 'Unpack it first, then open the PDF that is in it.'
	},
	xmlForm: {
		what: 'This holds the data of a form, not the form itself.',
		next: 'Get the PDF of the form from the agency’s site.'
	},
	notPdf: {
		what: 'This is not a PDF, whatever its name says.',
		next: 'Get the form again from the agency’s site, and choose the file you just downloaded.'
	},
	cutOff: {
		what: 'This PDF breaks off: its end is missing.',
		next: 'The download was interrupted. Download the form again, and wait until it is done.'
	},
	damaged: {
		what: 'This PDF is damaged, and we cannot read its fields safely.',
		next: 'Download it again. If that does not help, open it in Adobe Reader, save it under a new name, and choose that one.'
	},
	needsPassword: {
		what: 'This PDF opens only with a password.',
		next: 'If you have the password, type it here. It stays in this page and is kept nowhere.'
	},
	wrongPassword: {
		what: 'This password does not open the PDF.',
		next: 'Check capitals and spaces, and try again. Whoever sent the form knows the password.'
	},
	noFilling: {
		what: 'Whoever made this PDF does not allow filling it.',
		next: 'We keep to that. Ask the agency for a form that may be filled, or print it and fill it by hand.'
	},
	unknownLock: {
		what: 'This PDF is locked in a way that we cannot open.',
		next: 'Ask the agency for a version without this lock.'
	},
	finished: {
		what: 'This PDF is certified as final: whoever signed it allows no change at all.',
		next: 'Ask the agency for the blank form.'
	},
	dynamicXfa: {
		what: 'This form is made in an older Adobe technology (XFA). Its fields exist only inside Adobe’s own program.',
		next: 'Open it in Adobe Acrobat Reader on a computer and fill it there. Your answers are under “Your answers”, to copy from. Or ask the agency for a standard PDF.'
	},
	portfolio: {
		what: 'This PDF is a folder that holds other files.',
		next: 'Open it in Adobe Acrobat Reader, save the form out of it, and choose that file.'
	},
	flat: {
		what: 'This PDF has no fields: its lines are only drawn.',
		next: 'It may have been printed to PDF or “flattened”. Ask the agency for the fillable form, or print it and fill it by hand.'
	},
	scanned: {
		what: 'This PDF is made of pictures, such as a scan. It has no fields.',
		next: 'Ask the agency for the fillable form, or print it and fill it by hand.'
	},
	onlySignatures: {
		what: 'This PDF has places to sign, and no other fields.',
		next: 'There is nothing to fill in here. Sign it as the agency says.'
	}
};
