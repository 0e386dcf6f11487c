import { masked } from '../../grammar/lists.ts';

/** What is quoted inside a sentence opens nothing; a sentence that begins with its quotation is what the speaker says. */
export function maskedButSpeech(letters: string): string {
  if (!letters.includes('"')) return masked(letters);
  const speech = /^"[^"]*"|(?<=[sgk][^"]{0,4}:)"[^"]*"|(?<=:)"(?=Ib?_?w)[^"]*"/.exec(letters);
  if (!speech) return masked(letters);
  const end = speech.index + speech[0].length;
  return `${masked(letters.slice(0, speech.index))}.${speech[0].slice(1, -1)}.${masked(letters.slice(end))}`;
}
