/** What was put right in a form, kept on this device for all cases. It holds names of fields, and nothing of any case. */
import type { Form } from '$lib/fill/form';
import { mappingText, readMapping, type Mapping } from '$lib/fill/mapping';

const key = 'bidlocal-form-matchings';
/** Of so many forms, those used last. */
const most = 40;

type Kept = { form?: { fingerprint?: unknown } };

function all(): Kept[] {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(found) ? found.filter((one) => typeof one === 'object' && one !== null) : [];
	} catch {
		return [];
	}
}

const isOf =
	(fingerprint: string) =>
	({ form }: Kept) =>
		form?.fingerprint === fingerprint;

/** What is kept for this form; nothing where there is none, or where it is no longer to be read. */
export function keptMapping(form: Form): Mapping | undefined {
	const found = all().find(isOf(form.fingerprint));
	const read = found && readMapping(JSON.stringify(found), form);
	return read?.ok ? read.mapping : undefined;
}

/** Keeps a form's mapping, or forgets it when it is empty. False where this browser does not let us. */
export function keepMapping(mapping: Mapping): boolean {
	const others = all().filter((one) => !isOf(mapping.fingerprint)(one));
	const own = mapping.fields.size > 0 ? [JSON.parse(mappingText(mapping)) as Kept] : [];
	try {
		localStorage.setItem(key, JSON.stringify([...own, ...others].slice(0, most)));
		return true;
	} catch {
		return false;
	}
}
