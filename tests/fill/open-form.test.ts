import { describe, expect, test } from 'vitest';
import { openForm } from '../../src/lib/fill/open/open-form';
import type { Trouble } from '../../src/lib/fill/form';
import { rawForm, rawPdf, stream, textField } from './raw-pdf';
import { formIn, sample } from './trial';

const text = (words: string) => new TextEncoder().encode(words);
const bytes = (...some: number[]) => Uint8Array.of(...some, ...new Array<number>(64).fill(0));
const profile = sample('vendor-profile.pdf');

async function troubleOf(file: Uint8Array, password = ''): Promise<Trouble | undefined> {
	const opening = await openForm(file, password);
	return opening.ok ? undefined : opening.trouble;
}

/** A form in Adobe's XML beside standard fields, or without any. */
const xfa = (fields: readonly string[], catalog = '') =>
	rawForm({ fields, form: '/XFA [(template) 4 0 R]', catalog });

const signatureField = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (sign) /F 4 /Rect [60 100 260 140] >>';
const signed = (value: string) => signatureField.replace('/F 4', `/F 4 /V ${value}`);
const certified = (allowed: number) =>
	rawForm({
		fields: [textField('name'), signed('8 0 R')],
		more: [
			`<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> /Reference [<< /TransformMethod /DocMDP /TransformParams << /P ${allowed} >> >>] >>`
		],
		catalog: '/Perms << /DocMDP 8 0 R >>'
	});

describe('a file that is no fillable form is told apart', () => {
	test.each<[string, Uint8Array, Trouble]>([
		['an empty file', new Uint8Array(), 'empty'],
		['nothing but zeros', new Uint8Array(500), 'empty'],
		['a web page', text('<!DOCTYPE html><html><body>Sign in</body></html>'), 'webPage'],
		['a web page that begins with a comment', text('\ufeff \n<!-- saved --><html>'), 'webPage'],
		['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'picture'],
		['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'picture'],
		['an iPhone photo', text('\0\0\0\x18ftypheic\0\0\0\0'), 'picture'],
		['a Word document', text('PK\x03\x04....word/document.xml'), 'office'],
		['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0), 'office'],
		['a ZIP', text('PK\x03\x04....form.pdf'), 'archive'],
		['the data of a form', text('<?xml version="1.0"?><xdp:xdp xmlns:xdp="x">'), 'xmlForm'],
		['some text', text('Dear applicant, the form is attached.'), 'notPdf'],
		['a download that broke off', profile.subarray(0, 9000), 'cutOff'],
		[
			'one that broke off in the middle of a form for the web',
			sample('packed.pdf').subarray(0, 9000),
			'cutOff'
		],
		['a PDF of which nothing but its ends is left', text('%PDF-1.7\nxxxx\nstartxref\n9\n%%EOF'), 'damaged'],
		['a flattened form', sample('flat.pdf'), 'flat'],
		['a form that only Adobe can show', xfa([]), 'dynamicXfa'],
		['one that says so itself', xfa([textField('name')], '/NeedsRendering true'), 'dynamicXfa'],
		['a form that may not be filled', sample('no-filling.pdf'), 'noFilling'],
		['a locked form', sample('password.pdf'), 'needsPassword'],
		['a form with places to sign alone', rawForm({ fields: [signatureField] }), 'onlySignatures'],
		['a form that is certified as final', certified(1), 'finished'],
		[
			'a folder of files',
			rawForm({ fields: [], catalog: '/Collection << /Type /Collection >>' }),
			'portfolio'
		],
		[
			'a scan',
			rawPdf([
				'<< /Type /Catalog /Pages 2 0 R >>',
				'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
				'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>',
				stream('', 'q Q')
			]),
			'scanned'
		],
		[
			'a form locked with certificates',
			rawForm({ fields: [textField('a')], trailer: '/Encrypt << /Filter /Adobe.PubSec /V 4 >>' }),
			'unknownLock'
		]
	])('%s', async (_, file, trouble) => {
		expect(await troubleOf(file)).toBe(trouble);
	});

	test('a film is not even read', async () => {
		expect(await troubleOf(new Uint8Array(40_000_001))).toBe('tooLarge');
	});
	test('a wrong password is not the same as none', async () => {
		expect(await troubleOf(sample('password.pdf'), 'User')).toBe('wrongPassword');
		expect(await troubleOf(sample('password.pdf'), 'user')).toBeUndefined();
		expect(await troubleOf(sample('password.pdf'), 'owner')).toBeUndefined();
	});
	test('no damage of a byte or a cut makes the reading fail', async () => {
		for (let at = 7; at < profile.length; at += 997) {
			const broken = profile.slice();
			broken[at] = 0x3e;
			await expect(openForm(broken)).resolves.toBeDefined();
			await expect(openForm(profile.subarray(0, at))).resolves.toBeDefined();
		}
	});
});

describe('what to know about a form is noticed', () => {
	const kinds = async (file: Uint8Array) => (await formIn(file)).notes.map(({ kind }) => kind);

	test.each<[string, Uint8Array, string[]]>([
		['nothing', profile, []],
		['standard fields beside XFA', xfa([textField('name')]), ['hybridXfa']],
		['a signature', rawForm({ fields: [textField('a'), signed('<< /Type /Sig >>')] }), ['signed']],
		['a certificate that allows filling', certified(2), ['certified']],
		['a lock that allows filling', sample('locked-aes256.pdf'), ['protected']],
		[
			'leave for Adobe Reader',
			rawForm({ fields: [textField('a')], catalog: '/Perms << /UR3 << /Type /Sig >> >>' }),
			['usageRights']
		],
		[
			'sums',
			rawForm({ fields: [textField('a', '/AA << /C << /S /JavaScript /JS (x) >> >>')] }),
			['calculates']
		],
		[
			'scripts',
			rawForm({ fields: [textField('a')], catalog: '/Names << /JavaScript << /Names [] >> >>' }),
			['scripts']
		],
		[
			'hidden fields',
			rawForm({ fields: [textField('a'), textField('b', '/F 2').replace('/F 4', '')] }),
			['hiddenFields']
		]
	])('%s', async (_, file, expected) => {
		expect(await kinds(file)).toEqual(expected);
	});

	test('a table of contents that is not where the file says', async () => {
		const moved = text(
			new TextDecoder('latin1')
				.decode(rawForm({ fields: [textField('a')] }))
				.replace(/startxref\n\d+/, 'startxref\n7')
		);
		expect(await kinds(moved)).toEqual(['repaired']);
	});
});
