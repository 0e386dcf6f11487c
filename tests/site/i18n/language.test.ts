import { describe, expect, it } from 'vitest';
import { chooseLanguage, labelLanguages } from '../../../src/site/i18n/language.ts';

describe('The language of a page', () => {
  it.each([
    ['', 'en'],
    ['vi', 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['fr, id;q=0.5, en;q=0.2', 'id'],
    ['en;q=0.2, id;q=0.5', 'id'],
    ['fr-FR, de', 'en'],
    ['vi;q=0, *', 'en'],
    ['*, vi;q=0.5', 'en'],
    ['vi;q=nonsense', 'en'],
    [';;,,=', 'en'],
  ])('for those who accept “%s” is %s', (accept, language) => {
    expect(chooseLanguage({ accept })).toEqual({ language, isNamed: false });
  });

  it('is the one that the address names, whatever is accepted', () => {
    expect(chooseLanguage({ tag: 'id', accept: 'vi' })).toEqual({ language: 'id', isNamed: true });
    expect(chooseLanguage({ tag: 'VI_vn' })).toEqual({ language: 'vi', isNamed: true });
  });

  it('falls back, and says so, where the address names one that we do not speak', () => {
    expect(chooseLanguage({ tag: 'fr', accept: 'vi' })).toEqual({ language: 'vi', isNamed: false, missing: 'fr' });
  });

  it('is the first for labels, and all others follow', () => {
    expect(labelLanguages('vi')).toEqual(['vi', 'en', 'id']);
  });
});
