/**
 * Serves build/ (or the folder named as argument) as a plain static host would: precompressed files, the headers we ask
 * every host for, nothing computed. PORT is the port to listen on (4173; 0 takes a free one); the address is printed
 * once it answers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const build = resolve(process.argv[2] ?? fileURLToPath(new URL('../build', import.meta.url)));
if (!existsSync(join(build, 'index.html'))) {
	console.error('There is nothing to serve yet: run `npm run build` first.');
	process.exit(1);
}

const headers = {
	// The pages carry the rest of the policy; this part counts only as a header.
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY'
};

/** @param {string} pathname of the request, from the first slash on */
function cacheControl(pathname) {
	if (pathname === '/sw.js') return 'no-store';
	return pathname.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const notFound = readFileSync(join(build, '404.html'));

const files = sirv(build, {
	brotli: true,
	etag: true,
	gzip: true,
	setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname)),
	onNoMatch: (_request, response) => {
		response.writeHead(404, { 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' });
		response.end(notFound);
	}
});

const server = createServer((request, response) => {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);

	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}

	const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
	if (!pathname.endsWith('/') && existsSync(join(build, pathname, 'index.html'))) {
		response.writeHead(308, { Location: `${pathname}/${search}` }).end();
		return;
	}
	files(request, response);
});

server.listen(Number(process.env.PORT ?? 4173), () => {
	const address = server.address();
	if (address !== null && typeof address === 'object')
		console.log(`BidLocal LA: http://localhost:${address.port}/`);
});
