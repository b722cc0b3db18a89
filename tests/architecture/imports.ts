import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One import as a source file writes it. `computed` stands for an address that only running code could tell. */
export interface Import {
	from: string;
	typeOnly: boolean;
}

export const computed = '(computed)';

/** Every import, re-export, `import()` and type import of a TypeScript or Svelte file, in the order they stand. */
export function importsOf(path: string, text: string): Import[] {
	return path.endsWith('.svelte') ? importsOfSvelte(text) : importsOfTypeScript(path, text);
}

function importsOfTypeScript(path: string, text: string): Import[] {
	const found: Import[] = [];
	const add = (node: ts.Node | undefined, typeOnly: boolean) =>
		found.push({ from: node && ts.isStringLiteralLike(node) ? node.text : computed, typeOnly });

	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bringsOnlyTypes(node.importClause));
		else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node))
			add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
		else if (ts.isExternalModuleReference(node)) add(node.expression, false);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
	return found;
}

function bringsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
	return names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function importsOfSvelte(text: string): Import[] {
	const found: Import[] = [];
	const add = (source: unknown, typeOnly: boolean) =>
		found.push({
			from: isNode(source) && typeof source['value'] === 'string' ? source['value'] : computed,
			typeOnly
		});

	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		if (!isNode(value) || Array.isArray(value)) return;
		switch (value['type']) {
			case 'ImportDeclaration':
				add(value['source'], value['importKind'] === 'type' || namesOnlyTypes(value['specifiers']));
				break;
			case 'ExportNamedDeclaration':
			case 'ExportAllDeclaration':
				if (value['source']) add(value['source'], value['exportKind'] === 'type');
				break;
			case 'ImportExpression':
				add(value['source'], false);
				break;
			case 'TSImportType':
				add(value['argument'], true);
		}
		Object.values(value).forEach(visit);
	};
	const { fragment, instance, module } = parse(text, { modern: true });
	visit([module, instance, fragment]);
	return found;
}

function namesOnlyTypes(specifiers: unknown): boolean {
	if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
	return specifiers.every((specifier: unknown) => isNode(specifier) && specifier['importKind'] === 'type');
}
