/** Pages side by side on one picture, so that all papers can be looked over at once. */
import { createCanvas, loadImage } from '@napi-rs/canvas';

export interface PagePicture {
	label: string;
	file: string;
	png: Buffer;
}

const thumb = { width: 306, height: 396, gap: 18, label: 18 };
const columns = 6;
const rows = 4;

/** As many sheets as the pages need, each a PNG of six by four pages with their names. */
export async function contactSheets(pages: readonly PagePicture[]): Promise<Buffer[]> {
	const sheets: Buffer[] = [];
	for (let first = 0; first < pages.length; first += columns * rows)
		sheets.push(await contactSheet(pages.slice(first, first + columns * rows)));
	return sheets;
}

async function contactSheet(pages: readonly PagePicture[]): Promise<Buffer> {
	const [wide, high] = [thumb.width + thumb.gap, thumb.height + thumb.label + thumb.gap];
	const canvas = createCanvas(
		columns * wide + thumb.gap,
		Math.ceil(pages.length / columns) * high + thumb.gap
	);
	const context = canvas.getContext('2d');
	context.fillStyle = '#d8d4cc';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.font = '12px sans-serif';
	for (const [i, { label, png }] of pages.entries()) {
		const [x, y] = [thumb.gap + (i % columns) * wide, thumb.gap + Math.floor(i / columns) * high];
		context.drawImage(await loadImage(png), x, y, thumb.width, thumb.height);
		context.fillStyle = '#222';
		context.fillText(label, x, y + thumb.height + 13, thumb.width);
	}
	return canvas.encode('png');
}
