/** Which letters a sentence has, one bit for each: told once for all that ask. */
export interface LetterSet {
  /** Digits and marks. */
  readonly marks: number;
  readonly capitals: number;
  readonly smalls: number;
  /** Beyond ASCII. */
  readonly others: number;
}

/** The set of some letters. */
export function letterSet(letters: string): LetterSet {
  let [marks, capitals, smalls, others] = [0, 0, 0, 0];
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    // A shift counts by the last five bits alone: the place in a block of 32.
    const bit = 1 << code;
    if (code >= 0x80) others |= bit;
    else if (code >= 0x60) smalls |= bit;
    else if (code >= 0x40) capitals |= bit;
    else marks |= bit;
  }
  return { marks, capitals, smalls, others };
}

/** Whether a set may hold all letters of another: a cheap test before a search that needs them. */
export const holdsAll = (set: LetterSet, needed: LetterSet): boolean =>
  (needed.marks & ~set.marks) === 0 &&
  (needed.capitals & ~set.capitals) === 0 &&
  (needed.smalls & ~set.smalls) === 0 &&
  (needed.others & ~set.others) === 0;

/** Whether a set may hold some letter of another. */
export const holdsAny = (set: LetterSet, some: LetterSet): boolean =>
  ((some.marks & set.marks) |
    (some.capitals & set.capitals) |
    (some.smalls & set.smalls) |
    (some.others & set.others)) !==
  0;
