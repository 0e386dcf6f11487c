import { chooseLanguage } from '../../src/site/i18n/language.ts';
import type { Setting } from '../../src/site/view.ts';
import { BASE } from '../store/fixture.ts';

/** Where a page of the tests stands: its query string names the language, if it is not English. */
export function setting(query = '', baseIri = BASE): Setting {
  const parameters = new URLSearchParams(query);
  return { baseIri, parameters, ...chooseLanguage({ tag: parameters.get('lang') ?? undefined }) };
}
