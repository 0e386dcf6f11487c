import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/grammar/lexicon.ts';
import { tokenise } from '../../src/grammar/tokens.ts';
import { lexiconOf } from './arbitraries.ts';

describe('A lexicon', () => {
  const lexicon = lexiconOf({ ministry: 'word', 'ministry of health': 'organization', 'of health': 'of' });

  it('finds the longest phrase', () =>
    expect(lexicon.longestAt(tokenise('Ministry of Health'), 0)).toEqual({
      meaning: { type: 'organization', value: 'ministry of health' },
      length: 3,
    }));

  it('falls back on the longest that is whole', () =>
    expect(lexicon.longestAt(tokenise('ministry of finance'), 0)).toMatchObject({ length: 1 }));

  it('finds nothing where nothing begins', () =>
    expect(lexicon.longestAt(tokenise('health ministry'), 0)).toBeUndefined());

  it('finds nothing behind the end', () => expect(lexicon.longestAt([], 0)).toBeUndefined());

  it('keeps the first meaning of a phrase', () => {
    const twice = createLexicon();
    twice.add('under', { type: 'of', value: 'first' });
    twice.add('Under', { type: 'comparator', value: 'second' });
    expect(twice.longestAt(tokenise('under'), 0)?.meaning.value).toBe('first');
  });

  it('takes a cased phrase only where the text capitalises it', () => {
    const cased = createLexicon();
    cased.add('Hà Nội', { type: 'place', value: 'x', cased: true });
    expect(cased.longestAt(tokenise('Hà Nội'), 0)).toBeDefined();
    expect(cased.longestAt(tokenise('hà nội'), 0)).toBeUndefined();
  });

  it('meets both tone placements and both apostrophes', () => {
    const spelt = lexiconOf({ 'Khánh Hoà': 'place', "People's": 'word' });
    expect(spelt.longestAt(tokenise('Khánh Hòa'), 0)).toBeDefined();
    expect(spelt.longestAt(tokenise('People’s'), 0)).toBeDefined();
  });

  it('ignores an empty phrase', () => expect(lexiconOf({ '': 'word' }).longestAt(tokenise('a'), 0)).toBeUndefined());
});
