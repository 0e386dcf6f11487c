/** ", effective from August 1,": what is told of the document itself. */
const TOLD_OF_IT = /^[^,]*,_{1,2}[^,;:"wnskY_]{1,8}(?=,)/;

/** The comma behind a document that something is done under, and behind what is told of it. */
export const commaBehind = (letters: string, at: number): number =>
  letters.indexOf(',', at + (TOLD_OF_IT.exec(letters.slice(at))?.[0].length ?? 0));
