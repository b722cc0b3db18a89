/** A page that shows every paper, one below the other, with the pictures of its pages and the PDF itself. */
import type { PagePicture } from './contact-sheet';

export interface Shown {
	paper: string;
	title: string;
	case: string;
	/** The name of its files, without an ending. */
	name: string;
	pages: readonly PagePicture[];
	/** What kept it from being written. */
	problems: readonly string[];
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const section = ({ title, case: kase, name, pages, problems }: Shown): string => `
<section>
<h2>${escaped(title)} <small>${escaped(kase)}</small></h2>
${problems.length > 0 ? `<p>Not written: ${escaped(problems.join(', '))}</p>` : `<p><a href="${name}.pdf">${name}.pdf</a></p>`}
<div>${pages.map(({ file, label }) => `<a href="${file}"><img src="${file}" alt="${escaped(label)}" loading="lazy" width="306"></a>`).join('')}</div>
</section>`;

/** Paper by paper, each from all cases. */
export function indexPage(shown: readonly Shown[], language: string): string {
	const papers = [...new Set(shown.map(({ paper }) => paper))];
	const inOrder = papers.flatMap((id) => shown.filter(({ paper }) => paper === id));
	return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>Papers</title>
<style>
body { margin: 2rem; background: #d8d4cc; font: 16px/1.4 sans-serif; }
small { font-weight: 400; color: #555; }
div { display: flex; flex-wrap: wrap; gap: 1rem; }
</style>
<h1>${papers.length} papers</h1>
${inOrder.map(section).join('\n')}
</html>
`;
}
