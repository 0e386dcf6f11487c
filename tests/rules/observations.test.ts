import { describe, expect, it } from 'vitest';
import { handWritten } from './datasets.ts';
import { saidBy } from './rules.ts';

const observes = (id: string, more: string) =>
  `<id/${id}> a hgov:Observation ; hgov:indicator hgov:indicator-main-targets ; hgov:unit "targets" ; ${more} .`;
const YEAR = 'hgov:year "2024"^^xsd:gYear';

/** What a rule says of two articles about one conference, or about two. */
function said(rule: string, articles: { readonly here: string; readonly there: string; readonly event?: string }) {
  const { here, there, event = 'c' } = articles;
  return saidBy(
    rule,
    handWritten(`
      <graph/article/a> { <id/event/c> a hgov:Conference . ${here} }
      <graph/article/b> { <id/event/${event}> a hgov:Conference . ${there} }`),
  );
}

describe('observations of one indicator and year', () => {
  const one = observes(
    'a',
    `${YEAR} ; schema:value 3.0 ; hgov:status hgov:status-met ; hgov:assignedBy hgov:org-government`,
  );
  const corroborate = (there: string, event?: string) =>
    said('corroborating-observations', { here: one, there, ...(event && { event }) });
  const disagree = (there: string, here = one) => said('disagreeing-observations', { here, there });

  it('corroborate each other with the same value and status', () => {
    expect(corroborate(one.replace('id/a', 'id/b'))).toEqual(['a corroborates b', 'b corroborates a']);
  });

  it('may leave value or status out, or who set the target', () => {
    expect(corroborate(observes('b', `${YEAR} ; schema:value 3`))).toHaveLength(2);
    expect(corroborate(observes('b', `${YEAR} ; hgov:status hgov:status-met`))).toHaveLength(2);
  });

  it.each([
    ['another value', `${YEAR} ; schema:value 2.0 ; hgov:status hgov:status-met`],
    ['another status', `${YEAR} ; schema:value 3.0 ; hgov:status hgov:status-missed`],
    ['a target of another body', `${YEAR} ; schema:value 3.0 ; hgov:assignedBy hgov:org-national-assembly`],
    ['another unit', `${YEAR} ; schema:value 3.0 ; hgov:unit "percent"`],
    ['another year', 'hgov:year "2023"^^xsd:gYear ; schema:value 3.0'],
    ['no year', 'schema:value 3.0'],
  ])('do not corroborate one with %s', (_, more) => {
    expect(
      corroborate(observes('b', more).replace(more.includes('percent') ? 'hgov:unit "targets" ;' : '', '')),
    ).toEqual([]);
  });

  it('do not corroborate each other in articles about different events', () => {
    expect(corroborate(one.replace('id/a', 'id/b'), 'd')).toEqual([]);
  });

  it('disagree with another value or status', () => {
    const assigned = `${YEAR} ; hgov:assignedBy hgov:org-government`;
    const pair = ['a disagreesWith b', 'b disagreesWith a'];
    expect(disagree(observes('b', `${assigned} ; schema:value 2.0 ; hgov:status hgov:status-met`))).toEqual(pair);
    expect(disagree(observes('b', `${assigned} ; schema:value 3.0 ; hgov:status hgov:status-missed`))).toEqual(pair);
  });

  it('do not disagree if the target is of another body or nobody says whose', () => {
    expect(disagree(observes('b', `${YEAR} ; schema:value 2.0 ; hgov:assignedBy hgov:org-national-assembly`))).toEqual(
      [],
    );
    expect(disagree(observes('b', `${YEAR} ; schema:value 2.0`))).toEqual([]);
  });

  it('do not disagree if one of several values agrees', () => {
    const several = observes('b', `${YEAR} ; schema:value 2.0`) + observes('c', `${YEAR} ; schema:value 3.0`);
    expect(disagree(several, observes('a', `${YEAR} ; schema:value 3.0`))).toEqual([]);
    expect(disagree(observes('a', `${YEAR} ; schema:value 3.0`), several)).toEqual([]);
  });
});
