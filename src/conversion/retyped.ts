import { lettersOf, type Span } from '../grammar/span.ts';

/** A title before no name is a pronoun ("ông") or a plain word ("doctor"); what a body has assigned is no ask. */
export function retyped(spans: readonly Span[], pronouns: readonly string[]): Span[] {
  const letters = lettersOf(spans);
  return spans.map((span, at) => {
    if (span.type === 'honorific' && !/^H+[NC]/.test(letters.slice(at)))
      return { ...span, type: pronouns.includes(span.value) ? 'pronoun' : 'word' };
    // "vượt mục tiêu": what is reached is a target, nobody sets out to do it.
    if (span.type === 'will' && /[+^!]f*$/.test(letters.slice(0, at))) return { ...span, type: 'target' };
    return span.type === 'ask' ? { ...span, type: askType(letters, at) } : span;
  });
}

/** "targets assigned by the Government", "the assigned targets"; "what is asked is to …" tells of a need. */
function askType(letters: string, at: number): 'ask' | 'assigned' | 'need' {
  if (/[9y]f*P?OP?$/.test(letters.slice(0, at)) || letters[at + 1] === 'T') return 'assigned';
  return letters[at - 1] === '=' ? 'need' : 'ask';
}
