import { Failure } from '../errors.ts';

/** No article is longer; a file that is, is something else. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** First bytes of files that hold text only to programs: PDF, ZIP (also DOCX), GZIP, PNG, JPEG, old Office. */
const SIGNATURES = ['255044462d', '504b0304', '1f8b08', '89504e47', 'ffd8ff', 'd0cf11e0'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is counted
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;
/** A stray control character is a slip, more than one in fifty is another kind of file. */
const MAX_CONTROLS = 0.02;

/** The text that the bytes hold, without byte order mark; each way in which they hold none is its own failure. */
export function decode(bytes: Uint8Array, where: string): string {
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length, where);
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) throw new Failure('ARTICLE_BINARY', { where });
  const text = decoded(bytes, where);
  if (text.includes('\0') || controls(text) > MAX_CONTROLS) throw new Failure('ARTICLE_BINARY', { where });
  if (text.trim() === '') throw new Failure('ARTICLE_EMPTY', { where });
  return text;
}

/** The failure for a file over the limit. */
export function tooLarge(bytes: number, where: string): Failure {
  return new Failure('ARTICLE_TOO_LARGE', { where, bytes, limit: MAX_BYTES });
}

function decoded(bytes: Uint8Array, where: string): string {
  const encoding = startsWith(bytes, 'fffe') ? 'utf-16le' : startsWith(bytes, 'feff') ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) throw new Failure('ARTICLE_BINARY', { where });
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const reason = encoding === 'utf-8' ? firstFault(bytes) : `broken ${encoding.toUpperCase()}`;
    throw new Failure('ARTICLE_ENCODING', { where, reason }, cause);
  }
}

/** Where the first byte stands that begins no character. */
function firstFault(bytes: Uint8Array): string {
  const good = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd', 1)[0]!;
  const at = Buffer.byteLength(good);
  return `byte ${at + 1}, in line ${good.split('\n').length}`;
}

function startsWith(bytes: Uint8Array, hex: string): boolean {
  return Buffer.from(bytes.subarray(0, hex.length / 2)).toString('hex') === hex;
}

function controls(text: string): number {
  return (text.match(CONTROLS)?.length ?? 0) / Math.max(text.length, 1);
}
