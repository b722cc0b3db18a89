/** What the form as a whole must say once it is filled. Each of these changes nothing where there is nothing to change. */
import { PDFArray, PDFName, PDFRef } from 'pdf-lib';
import type { PDFDict } from 'pdf-lib';
import { topOf, type OpenField } from '../open/field-tree';
import { dictAt } from '../open/objects';
import type { OpenForm } from '../open/open-form';

type Changed = Set<PDFRef>;

function markCatalog({ pdf }: OpenForm, changed: Changed): void {
	const { Root: root } = pdf.context.trailerInfo;
	if (root instanceof PDFRef) changed.add(root);
}

/** The form's entry may be an object of its own, or stand in the catalog. */
function markForm(open: OpenForm, changed: Changed): void {
	const known = open.pdf.catalog.get(PDFName.of('AcroForm'));
	if (known instanceof PDFRef) changed.add(known);
	else markCatalog(open, changed);
}

/** Takes out the XML beside the fields: programs that read it would show what was there before. */
export function dropXml(open: OpenForm, changed: Changed): void {
	if (!open.form?.has(PDFName.of('XFA'))) return;
	open.form.delete(PDFName.of('XFA'));
	markForm(open, changed);
}

/** Readers are no longer asked to draw every field anew. */
export function drawInReaders(open: OpenForm, changed: Changed): void {
	open.form?.delete(PDFName.of('NeedAppearances'));
	markForm(open, changed);
}

/** Lists the fields that only a page knew, so that every program finds what was filled in. */
export function listStrays(open: OpenForm, filled: readonly OpenField[], changed: Changed): void {
	const strays = filled.filter(({ isStray }) => isStray);
	if (strays.length === 0) return;
	const { context, catalog } = open.pdf;
	const known = open.form?.lookup(PDFName.of('Fields'));
	const fields = context.obj([...(known instanceof PDFArray ? known.asArray() : [])]);
	const tops = strays.flatMap(({ holders }) => holders.map(({ ref, dict }) => topOf(ref, dict, context).ref));
	for (const ref of new Set(tops)) fields.push(ref);
	const form: PDFDict = open.form ?? context.obj({});
	form.set(PDFName.of('Fields'), fields);
	if (!open.form) {
		catalog.set(PDFName.of('AcroForm'), form);
		markCatalog(open, changed);
	}
	markForm(open, changed);
}

/** The maker's leave to save in Adobe Reader is bound to the untouched file; left in, Reader would refuse the filled one. */
export function dropUsageRights(open: OpenForm, changed: Changed): void {
	const { catalog, context } = open.pdf;
	const permissions = dictAt(catalog, 'Perms');
	const rights = ['UR', 'UR3'].filter((key) => permissions?.has(PDFName.of(key)));
	if (!permissions || rights.length === 0) return;
	const kept = permissions.clone(context);
	for (const key of rights) kept.delete(PDFName.of(key));
	if (kept.keys().length === 0) catalog.delete(PDFName.of('Perms'));
	else catalog.set(PDFName.of('Perms'), kept);
	markCatalog(open, changed);
}
