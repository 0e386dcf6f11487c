/** What a part of a pattern can begin with, undefined if nobody can tell; `empty` where it may match nothing, so that what follows it begins the match. */
interface Start {
  readonly letters: string | undefined;
  readonly empty: boolean;
}

const NOTHING: Start = { letters: '', empty: true };
/** The parts of a pattern: a look around, the beginning of a group, a class, a letter. */
const PART = /\(\?<?[=!]|\((?:\?:|\?<\w+>)?|\[(?:\\.|[^\]\\])*\]|\\?./suy;
const QUANTIFIER = /(?:([*?])|\{(\d+)(?:,\d*)?\}|\+)\??/y;

/** The letters that every match of a pattern of letters, classes and groups begins with one of; undefined where it can begin otherwise. */
export function firstLetters(source: string): string | undefined {
  let at = 0;

  const next = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const found = expression.exec(source);
    if (found) at = expression.lastIndex;
    return found;
  };

  function group(): Start {
    const inside = alternatives();
    at++;
    return inside;
  }

  function part(): Start {
    const [printed = ''] = next(PART) ?? [];
    if (/^\(\?<?[=!]/.test(printed)) {
      group();
      return NOTHING;
    }
    if (printed.startsWith('(')) return group();
    if (printed === '^' || printed === '$') return NOTHING;
    if (IS_OTHER.test(printed)) return { letters: undefined, empty: false };
    return { letters: printed.startsWith('[') ? printed.slice(1, -1) : printed, empty: false };
  }

  function sequence(): Start {
    let letters: string | undefined = '';
    let empty = true;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const own = part();
      const quantified = next(QUANTIFIER);
      if (empty) letters = both(letters, own.letters);
      empty &&= own.empty || quantified?.[1] !== undefined || quantified?.[2] === '0';
    }
    return { letters, empty };
  }

  function alternatives(): Start {
    let all = sequence();
    while (source[at] === '|') {
      at++;
      const more = sequence();
      all = { letters: both(all.letters, more.letters), empty: all.empty || more.empty };
    }
    return all;
  }

  const { letters, empty } = alternatives();
  return empty ? undefined : letters;
}

const both = (some: string | undefined, more: string | undefined): string | undefined =>
  some === undefined || more === undefined ? undefined : some + more;

/** Anything but itself: a class of what is not in it, of a kind of characters or of a range, or an escape that is no mark. */
const IS_OTHER = /^\.$|^\[\^|^\[.*-(?!\])|\\[A-Za-z0-9]/su;

/** A pattern that looks first whether a letter can begin a match: V8 finds that out sooner than it tries alternatives, or looks behind, at every letter. */
export function ledByLetters(pattern: RegExp): RegExp {
  const letters = firstLetters(pattern.source);
  return letters === undefined ? pattern : new RegExp(`(?=[${inClass(letters)}])(?:${pattern.source})`, pattern.flags);
}

/** Each letter once, as a class holds it. */
const inClass = (letters: string): string =>
  [...new Set(letters.replaceAll('\\', ''))]
    .map((letter) => (/[\]^\\-]/.test(letter) ? `\\${letter}` : letter))
    .join('');
