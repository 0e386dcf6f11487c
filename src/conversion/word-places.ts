/** Words as far as telling a language needs them: letters, their marks, apostrophes and hyphens. */
export const WORDS = /[\p{L}\p{M}'’-]+/gu;

const PART = /[\p{L}\p{M}'’-]/u;
/** The blocks of European letters and punctuation end here. */
const LAST = 0x2100;
const PARTS = Uint8Array.from({ length: LAST }, (_, code) => (PART.test(String.fromCharCode(code)) ? 1 : 0));

/** Where the words of a text up to an offset begin and end, in turn: as `WORDS` finds them, without cutting them out of the text. */
export function wordPlaces(text: string, end: number = text.length): number[] {
  const places: number[] = [];
  let start = -1;
  for (let at = 0; at < end; ) {
    const code = text.charCodeAt(at);
    const isRare = code >= LAST;
    const length = isRare && (text.codePointAt(at) as number) > 0xffff ? Math.min(2, end - at) : 1;
    if (isRare ? PART.test(text.slice(at, at + length)) : PARTS[code] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      places.push(start, at);
      start = -1;
    }
    at += length;
  }
  if (start >= 0) places.push(start, end);
  return places;
}
