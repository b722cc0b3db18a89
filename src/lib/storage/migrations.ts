/** From the shape in which a body was stored to today's, one step at a time. */
import { DraftBody } from './draft-body';

type Contents = Record<string, unknown>;

/** `steps[0]` leads from schema 1 to schema 2, and so on. A step is never changed once people have drafts of it. */
export const steps: readonly ((body: Contents) => Contents)[] = [
	// 2: room for worksheets.
	(body) => ({ ...body, extra: {} }),
	// 3: the rules it was last seen under. Until then there was one edition.
	(body) => ({ ...body, rules: '2024-03-27 2016-10-25' })
];

/** The schema that this code writes. A database of a higher one is not opened. */
export const currentSchema = steps.length + 1;

/** What is sealed: the body and the schema it is written in. */
export const contentsOf = (body: DraftBody): Contents => ({ ...body, schema: currentSchema });

/**
 * The body in today's shape, or `undefined` for anything that is no draft we know. The stored draft stays as it is
 * until its next save, so a step that fails, or a page closed midway, costs nothing.
 */
export function bodyFrom(contents: unknown): DraftBody | undefined {
	if (typeof contents !== 'object' || contents === null) return undefined;
	const { schema, ...stored } = contents as Contents;
	if (typeof schema !== 'number' || !Number.isInteger(schema)) return undefined;
	if (schema < 1 || schema > currentSchema) return undefined;
	const body = steps.slice(schema - 1).reduce<Contents>((older, step) => step(older), stored);
	const parsed = DraftBody.safeParse(body);
	return parsed.success ? parsed.data : undefined;
}
