import { createFacts, type Facts } from './facts.ts';
import { type Graph, graphOf, remembering } from './graph.ts';
import { type ChosenLanguage, type Language, labelLanguages } from './i18n/language.ts';
import { createVoice, type Say } from './i18n/message.ts';
import { createLabels, type Labels } from './labels.ts';
import { hrefOf } from './links.ts';

/** Where a page stands and whom it speaks to. */
export interface Setting extends ChosenLanguage {
  readonly baseIri: string;
  /** The parameters of the page's own address. */
  readonly parameters: URLSearchParams;
}

/** What every view needs to name, link and say things. */
export interface View {
  readonly setting: Setting;
  readonly baseIri: string;
  readonly language: Language;
  readonly graph: Graph;
  readonly facts: Facts;
  readonly labels: Labels;
  readonly say: Say;
  /** Where an IRI can be looked at; undefined for one that leads nowhere. */
  hrefOf(iri: string): string | undefined;
  /** The address of a page of ours by its path below the base. */
  to(path: string, parameters?: Readonly<Record<string, string>>): string;
  /** The address of this page with some parameters changed; undefined takes one away. */
  here(changes: Readonly<Record<string, string | undefined>>): string;
  number(value: number): string;
  /** A date as people write it; a year or a text that is no date stays as it is. */
  date(value: string): string;
}

const NOTHING = graphOf([]);

/** A view of a graph in this setting. */
export function createView(setting: Setting, whole: Graph = NOTHING): View {
  const graph = remembering(whole);
  const { baseIri, language, isNamed } = setting;
  const root = new URL(baseIri).pathname;
  const speaking = isNamed ? { lang: language } : {};
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  return {
    setting,
    baseIri,
    language,
    graph,
    facts: createFacts(graph),
    labels: createLabels(graph, labelLanguages(language)),
    say: createVoice(language),
    hrefOf: (iri) => {
      const href = hrefOf(iri, baseIri);
      return isNamed && href?.startsWith('/') ? withParameters(href, speaking) : href;
    },
    to: (path, parameters = {}) => withParameters(`${root}${path}`, { ...parameters, ...speaking }),
    here: (changes) => {
      const parameters = new URLSearchParams(setting.parameters);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined) parameters.delete(name);
        else parameters.set(name, value);
      }
      return `?${parameters}`;
    },
    number: (value) => numbers.format(value),
    date: (value) =>
      /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? days.format(new Date(value)) : value,
  };
}

/** An address with parameters before its fragment. */
function withParameters(href: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString();
  if (query === '') return href;
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(href) ?? [];
  return `${path}${path.includes('?') ? '&' : '?'}${query}${fragment}`;
}
