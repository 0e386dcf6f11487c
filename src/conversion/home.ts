import { foldWord } from '../grammar/name-forms.ts';
import { oncePer } from '../grammar/once.ts';
import type { Span } from '../grammar/span.ts';
import type { Language } from './language.ts';
import { isProvince } from './organizations.ts';
import type { Reading, Sentence } from './reading.ts';
import { sourcePlaces } from './source-places.ts';

/** How much a mention says about the article's home: its host most, then a bridge point, an office, a headline. */
const WEIGHTS = { host: 20, bridge: 8, office: 6, lead: 6, headline: 4, mention: 1 };

const SHORTEST_IN_HOST = 5;

/** The province that "the Provincial People's Committee" means, when the article speaks of one at all. */
export function homeOf(reading: Reading): string | undefined {
  const { article, language, sentences } = reading;
  const scores = new Map<string, number>();
  const add = (place: string, weight: number): void => void scores.set(place, (scores.get(place) ?? 0) + weight);
  const hosted = article.url ? placeInHost(article.url, language) : undefined;
  if (hosted) add(hosted, WEIGHTS.host);
  for (const { kind, letters, spans } of sentences)
    for (let at = letters.indexOf('P'); at >= 0; at = letters.indexOf('P', at + 1)) {
      const { type, value } = spans[at] as Span;
      if (isProvince({ type, value }))
        add(value, weightOf(letters.slice(Math.max(0, at - 3), at + 3)) + (kind === 'headline' ? WEIGHTS.headline : 0));
    }
  for (const place of placesOfHost(sentences)) add(place, WEIGHTS.lead);
  for (const place of placesInTitle(reading)) add(place, WEIGHTS.mention + WEIGHTS.headline);
  if (scores.size === 0) return publisherHome(reading);
  // Of two that weigh the same the one that is named first: an article begins where it is at home.
  return [...scores].sort(([, x], [, y]) => y - x)[0]?.[0];
}

/** Where whoever published an article is at home, that names no province of its own. */
function publisherHome(reading: Reading): string | undefined {
  const { hosts, places } = sourcePlaces(reading);
  for (const host of hosts) {
    const place = placeInHost(`https://${host}`, reading.language);
    if (place) return place;
  }
  return places.find(({ type, value }) => isProvince({ type, value }))?.value;
}

/** The provinces in a title that the source tells beside the body: it names them as one on top of the body does. */
function placesInTitle({ article: { headline }, language }: Reading): string[] {
  if (headline === undefined) return [];
  return language.spot(headline).flatMap(({ type, value }) => (isProvince({ type, value }) ? [value] : []));
}

/** "At Can Tho City, the city's Department of Health held …": behind the place of a lead a body without a province of its own holds something. */
const LOCAL_HOST = /PZ?,f{0,2}O(?!f*P)[^;.P]{0,12}h/;

/** A ministry is at home nowhere: the body is of a kind that every province has. */
function placesOfHost(sentences: readonly Sentence[]): string[] {
  const lead = sentences.find(({ kind }) => kind === 'paragraph');
  const found = lead && LOCAL_HOST.exec(lead.letters);
  if (!found) return [];
  const [{ type, value }, body] = [lead.spans[found.index] as Span, lead.spans[found.index + found[0].indexOf('O')]];
  return body?.value.includes('#orgtype-') && isProvince({ type, value }) ? [value] : [];
}

/** What a mention of a province weighs by what stands around it: "the Dak Lak bridge point", "Department of Health of Dak Lak". */
function weightOf(around: string): number {
  if (around.includes('B')) return WEIGHTS.bridge;
  return /[OR]f*P|PO/.test(around) ? WEIGHTS.office : WEIGHTS.mention;
}

/** `https://daklak.gov.vn/…` is at home in Dak Lak: the longest province name in the host. */
function placeInHost(url: string, language: Language): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z]/g, '') : '';
  return hostNames(language).find(({ name }) => host.includes(name))?.iri;
}

interface HostName {
  readonly iri: string;
  readonly name: string;
}

/** The provinces' names as hosts write them, longest first. */
const hostNames = oncePer((language: Language): readonly HostName[] =>
  [...language.concepts.values()]
    .filter(({ kind, validFrom }) => kind === 'place' && !validFrom)
    .flatMap(({ iri, labels }) =>
      Object.values(labels)
        .flat()
        .map((label) => ({ iri, name: lettersOnly(label) })),
    )
    .filter(({ name }) => name.length >= SHORTEST_IN_HOST)
    .toSorted((a, b) => b.name.length - a.name.length),
);

const lettersOnly = (label: string): string => foldWord(label).replace(/[^a-z]/g, '');
