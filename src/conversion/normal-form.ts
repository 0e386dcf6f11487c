/** A text in NFC beside the text as it is stored: offsets of the one lead back to the other. */
export interface NormalForm {
  readonly text: string;
  toSource(offset: number): number;
  fromSource(offset: number): number;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** The NFC form of a text; a text that is in NFC already (nearly all are) is its own form at no cost. */
export function normalForm(source: string): NormalForm {
  const whole = source.normalize('NFC');
  if (whole === source) return { text: source, toSource: (offset) => offset, fromSource: (offset) => offset };
  const parts: string[] = [];
  const sources: number[] = [];
  const targets = new Uint32Array(source.length + 1);
  let length = 0;
  for (const match of source.matchAll(CLUSTER)) {
    const part = match[0].normalize('NFC');
    for (let at = 0; at < part.length; at++) sources.push(match.index + Math.min(at, match[0].length - 1));
    targets.fill(length, match.index, match.index + match[0].length);
    parts.push(part);
    length += part.length;
  }
  sources.push(source.length);
  targets[source.length] = length;
  return {
    text: parts.join(''),
    toSource: (offset) => sources[offset] ?? source.length,
    fromSource: (offset) => targets[offset] ?? length,
  };
}
