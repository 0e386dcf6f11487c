import { handWritten } from './datasets.ts';

/** Two articles about one conference; what each says of Ms An's commitments is filled in. */
export function articles(here: string, there: string, conferences = ['id/event/c', 'id/event/c']) {
  const graph = (name: string, body: string, event?: string) => `<graph/article/${name}> {
    <id/event/c> a hgov:Conference . <${event}> a hgov:Conference . ${body.replaceAll('_:', `id:${name}-`)} }`;
  const text = [graph('a', here, conferences[0]), graph('b', there, conferences[1])].join('\n');
  const shared = conferences[0] === conferences[1];
  return handWritten(`@prefix id: <id/> .\n${shared ? text : text.replaceAll('<id/event/c> a hgov:Conference .', '')}`);
}

/** A directive of Ms An on these topics. */
export const asks = (id: string, topics: string, more = '') => {
  const about = topics.split(' ').map((topic) => `hgov:topic-${topic}`);
  return `_:${id} a hgov:Directive ; hgov:requestedBy <id/person/an> ; hgov:topic ${about.join(', ')} ; ${more} .`;
};
/** A target of so much. */
export const number = (value: number, unit = 'percent') =>
  `hgov:target <id/t${value}${unit}> . <id/t${value}${unit}> schema:value ${value}.0 ; hgov:comparator ">=" ; hgov:unit "${unit}"`;
/** The two lines of a symmetric property between a commitment of each article. */
export const both = (verb: string, one: string, other: string) =>
  [`a-${one} ${verb} b-${other}`, `b-${other} ${verb} a-${one}`].sort();
