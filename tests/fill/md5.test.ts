import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { md5 } from '../../src/lib/fill/lock/md5';

test('the digest is that of RFC 1321, for every length up to three blocks', () => {
	for (let length = 0; length < 192; length++) {
		const message = Uint8Array.from({ length }, (_, place) => (place * 7 + length) % 256);
		expect(Buffer.from(md5(message)).toString('hex')).toBe(createHash('md5').update(message).digest('hex'));
	}
});
