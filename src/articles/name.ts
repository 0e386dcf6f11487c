import { createHash } from 'node:crypto';
import { basename } from 'node:path';

const EXTENSION = /\.(?:txt|text|html?|xhtml|json)$/i;
const MAX_LENGTH = 120;

/**
 * The article's key from the name of its file ("daklak-2024-12-24.en.txt" → "daklak-2024-12-24.en"): lower-case ASCII
 * letters, digits, `.` and `-`. A name that loses letters on the way ends in a short hash of itself.
 */
export function slugOfFile(path: string): string {
  const name = stem(path).normalize('NFC').toLowerCase();
  const bare = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
  const slug = bare
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-?\.+-?/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  const lossless = slug !== '' && slug.length <= MAX_LENGTH && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(bare);
  if (lossless) return slug;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return [slug.slice(0, MAX_LENGTH - 9).replace(/[-.]+$/, ''), hash].filter(Boolean).join('-');
}

/** The language that the name tells by an infix ("….vi.html"). */
export function languageOfFile(path: string): string | undefined {
  return /[^.]\.([a-z]{2})$/.exec(stem(path))?.[1];
}

function stem(path: string): string {
  return basename(path.replaceAll('\\', '/')).replace(EXTENSION, '');
}
