import type { fillTroubles as english } from '../en/fill-troubles';

/** Por qué no se puede llenar un archivo: qué es y qué hacer después. */
export const fillTroubles: typeof english = {
	empty: {
		what: 'Este archivo está vacío.',
		next: 'Quizá se cortó la descarga. Baje otra vez el formulario del sitio de la agencia.'
	},
	tooLarge: {
		what: 'Este archivo pasa de 40 MB, demasiado para un formulario.',
		next: 'Revise que eligió el formulario. Si es un escaneo, pida a la agencia el formulario mismo.'
	},
	webPage: {
		what: 'Esto es una página web guardada con nombre de PDF.',
		next: 'Quizá había que iniciar sesión. Abra la página del formulario, inicie sesión y use su propio botón de descarga.'
	},
	picture: {
		what: 'Esto es una imagen, no un PDF.',
		next: 'Una foto o un escaneo no tiene campos. Pida a la agencia el formulario rellenable, o imprímalo y llénelo a mano.'
	},
	office: {
		what: 'Esto es un documento de un programa de oficina, como Word o Excel.',
		next: 'Llénelo en ese programa, o pida el PDF a la agencia.'
	},
	archive: {
		what: 'Esto es un archivo ZIP: una carpeta empacada en un solo archivo.',
		next: 'Desempáquelo primero y después abra el PDF que está adentro.'
	},
	xmlForm: {
		what: 'Esto contiene los datos de un formulario, no el formulario.',
		next: 'Baje el PDF del formulario del sitio de la agencia.'
	},
	notPdf: {
		what: 'Esto no es un PDF, diga lo que diga su nombre.',
		next: 'Baje otra vez el formulario del sitio de la agencia y elija el archivo que acaba de bajar.'
	},
	cutOff: {
		what: 'Este PDF está cortado: le falta el final.',
		next: 'La descarga se interrumpió. Baje otra vez el formulario y espere a que termine.'
	},
	damaged: {
		what: 'Este PDF está dañado y no podemos leer sus campos con seguridad.',
		next: 'Bájelo otra vez. Si no ayuda, ábralo en Adobe Reader, guárdelo con otro nombre y elija ese archivo.'
	},
	needsPassword: {
		what: 'Este PDF solo se abre con una contraseña.',
		next: 'Si tiene la contraseña, escríbala aquí. Se queda en esta página y no se guarda en ningún lado.'
	},
	wrongPassword: {
		what: 'Esta contraseña no abre el PDF.',
		next: 'Revise mayúsculas y espacios, y pruebe otra vez. Quien envió el formulario sabe la contraseña.'
	},
	noFilling: {
		what: 'Quien hizo este PDF no permite llenarlo.',
		next: 'Lo respetamos. Pida a la agencia un formulario que se pueda llenar, o imprímalo y llénelo a mano.'
	},
	unknownLock: {
		what: 'Este PDF está cerrado de una manera que no podemos abrir.',
		next: 'Pida a la agencia una versión sin ese candado.'
	},
	finished: {
		what: 'Este PDF está certificado como final: quien lo firmó no permite ningún cambio.',
		next: 'Pida a la agencia el formulario en blanco.'
	},
	dynamicXfa: {
		what: 'Este formulario usa una técnica anterior de Adobe (XFA). Sus campos solo existen dentro del programa de Adobe.',
		next: 'Ábralo en Adobe Acrobat Reader en una computadora y llénelo ahí. Sus respuestas están en “Sus respuestas”, para copiarlas. O pida a la agencia un PDF normal.'
	},
	portfolio: {
		what: 'Este PDF es una carpeta que contiene otros archivos.',
		next: 'Ábralo en Adobe Acrobat Reader, saque de ahí el formulario y elija ese archivo.'
	},
	flat: {
		what: 'Este PDF no tiene campos: sus líneas solo están dibujadas.',
		next: 'Quizá se imprimió a PDF o se “aplanó”. Pida a la agencia el formulario rellenable, o imprímalo y llénelo a mano.'
	},
	scanned: {
		what: 'Este PDF está hecho de imágenes, como un escaneo. No tiene campos.',
		next: 'Pida a la agencia el formulario rellenable, o imprímalo y llénelo a mano.'
	},
	onlySignatures: {
		what: 'Este PDF tiene lugares para firmar y ningún otro campo.',
		next: 'Aquí no hay nada que llenar. Fírmelo como dice la agencia.'
	}
};
