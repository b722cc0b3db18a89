/** Hands a file to the person who uses this device; it goes nowhere else. */
export function download(name: string, type: string, content: BlobPart): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers begin to read only after the click has been dealt with.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that every file system takes, from what a person called something: “Panadería La Esperanza” stays readable. */
export function fileName(name: string, extension: string): string {
	const bare = name
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${bare === '' ? 'bidlocal' : bare}.${extension}`;
}
