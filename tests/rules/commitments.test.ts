import { describe, expect, it } from 'vitest';
import { handWritten } from './datasets.ts';
import { saidBy } from './rules.ts';

/** Two articles about one conference; what each says of Ms An's commitments is filled in. */
function articles(here: string, there: string, conferences = ['id/event/c', 'id/event/c']) {
  const graph = (name: string, body: string, event?: string) => `<graph/article/${name}> {
    <id/event/c> a hgov:Conference . <${event}> a hgov:Conference . ${body.replaceAll('_:', `id:${name}-`)} }`;
  const text = [graph('a', here, conferences[0]), graph('b', there, conferences[1])].join('\n');
  const shared = conferences[0] === conferences[1];
  return handWritten(`@prefix id: <id/> .\n${shared ? text : text.replaceAll('<id/event/c> a hgov:Conference .', '')}`);
}

const asks = (id: string, topics: string, more = '') => {
  const about = topics.split(' ').map((topic) => `hgov:topic-${topic}`);
  return `_:${id} a hgov:Directive ; hgov:requestedBy <id/person/an> ; hgov:topic ${about.join(', ')} ; ${more} .`;
};
const number = (value: number, unit = 'percent') =>
  `hgov:target <id/t${value}${unit}> . <id/t${value}${unit}> schema:value ${value}.0 ; hgov:comparator ">=" ; hgov:unit "${unit}"`;
const both = (verb: string, one: string, other: string) =>
  [`a-${one} ${verb} b-${other}`, `b-${other} ${verb} a-${one}`].sort();

describe('commitments on the same topics', () => {
  const said = (here: string, there: string, conferences?: string[]) =>
    saidBy('corroborating-commitments', articles(here, there, conferences));

  it('corroborate each other', () => {
    expect(said(asks('1', 'autonomy population'), asks('1', 'population autonomy'))).toEqual(
      both('corroborates', '1', '1'),
    );
  });

  it('may be told in two sentences by one article', () => {
    const pairs = [...both('corroborates', '1', '1'), ...both('corroborates', '1', '2')].sort();
    expect(said(asks('1', 'autonomy'), asks('1', 'autonomy') + asks('2', 'autonomy'))).toEqual(pairs);
  });

  it('stay apart where both articles have two of them', () => {
    const two = asks('1', 'autonomy') + asks('2', 'autonomy');
    expect(said(two, two)).toEqual([]);
  });

  it('find each other by their periods', () => {
    const two = asks('1', 'autonomy', 'hgov:period "2025"') + asks('2', 'autonomy', 'hgov:period "2030"');
    expect(said(two, two)).toEqual([...both('corroborates', '1', '1'), ...both('corroborates', '2', '2')].sort());
  });

  it('may leave the period out', () => {
    expect(said(asks('1', 'autonomy', 'hgov:period "2025"'), asks('1', 'autonomy'))).toHaveLength(2);
  });

  it('with the same number corroborate each other', () => {
    expect(said(asks('1', 'autonomy', number(30)), asks('1', 'autonomy', number(30)))).toHaveLength(2);
  });

  it.each([
    ['other topics', asks('1', 'population')],
    ['one topic more', asks('1', 'autonomy population')],
    ['another period', asks('1', 'autonomy', 'hgov:period "2021-2030"')],
    ['another event', asks('1', 'autonomy', 'hgov:madeAt <id/event/d>')],
    ['another number', asks('1', 'autonomy', number(40))],
    ['no number', asks('1', 'autonomy', 'hgov:period "2025"')],
    ['another asker', asks('1', 'autonomy').replace('an>', 'binh>')],
    ['another kind', asks('1', 'autonomy').replace('Directive', 'Pledge')],
  ])('do not corroborate one with %s', (_, other) => {
    const one = asks('1', 'autonomy', `hgov:period "2025" ; hgov:madeAt <id/event/c> ; ${number(30)}`);
    expect(said(one, other)).toEqual([]);
  });

  it('say nothing of each other in one article', () => {
    expect(said(asks('1', 'autonomy') + asks('2', 'autonomy'), '')).toEqual([]);
  });

  it('say nothing of each other in articles about different events', () => {
    expect(said(asks('1', 'autonomy'), asks('1', 'autonomy'), ['id/event/d', 'id/event/e'])).toEqual([]);
  });
});

describe('a commitment on more topics', () => {
  const said = (here: string, there: string) => saidBy('corroborating-commitments-in-part', articles(here, there));

  it('corroborates the only one on some of them', () => {
    expect(said(asks('1', 'autonomy population'), asks('1', 'population'))).toEqual(both('corroborates', '1', '1'));
    expect(said(asks('1', 'population'), asks('1', 'autonomy population'))).toEqual(both('corroborates', '1', '1'));
  });

  it('leaves one alone that shares only a part of its topics', () => {
    expect(said(asks('1', 'autonomy population'), asks('1', 'population procurement'))).toEqual([]);
  });

  it('leaves one alone that has a rival in either article', () => {
    const wide = asks('1', 'autonomy population');
    expect(said(wide, asks('1', 'population') + asks('2', 'autonomy'))).toEqual([]);
    expect(said(wide + asks('2', 'population procurement'), asks('1', 'population'))).toEqual([]);
  });

  it('leaves one alone of another period or number', () => {
    const narrow = asks('1', 'population', `hgov:period "2025" ; ${number(30)}`);
    expect(said(asks('1', 'autonomy population', `hgov:period "2030" ; ${number(30)}`), narrow)).toEqual([]);
    expect(said(asks('1', 'autonomy population', `hgov:period "2025" ; ${number(40)}`), narrow)).toEqual([]);
    expect(said(asks('1', 'autonomy population', `hgov:period "2025" ; ${number(30)}`), narrow)).toHaveLength(2);
  });

  it('leaves one on the same topics to the other rule', () => {
    expect(said(asks('1', 'population'), asks('1', 'population'))).toEqual([]);
  });
});

describe('commitments to the same number', () => {
  const said = (here: string, there: string) =>
    saidBy('corroborating-commitments-by-number', articles(here, there, ['id/event/d', 'id/event/e']));

  it('corroborate each other whatever the event, if they share a topic', () => {
    const pair = said(asks('1', 'autonomy population', number(30)), asks('1', 'population', number(30)));
    expect(pair).toEqual(both('corroborates', '1', '1'));
  });

  it('do not if number, unit, topic or period differ', () => {
    const one = asks('1', 'autonomy', `hgov:period "2025" ; ${number(30)}`);
    expect(said(one, asks('1', 'autonomy', number(31)))).toEqual([]);
    expect(said(one, asks('1', 'autonomy', number(30, 'beds')))).toEqual([]);
    expect(said(one, asks('1', 'population', number(30)))).toEqual([]);
    expect(said(one, asks('1', 'autonomy', `hgov:period "2030" ; ${number(30)}`))).toEqual([]);
  });
});

describe('commitments in the same words', () => {
  const said = (here: string, there: string) => saidBy('corroborating-commitments-by-words', articles(here, there));
  const words = (text: string, more = '') =>
    `_:1 a hgov:Pledge ; hgov:undertakenBy <id/person/an> ; hgov:action ${text} ; ${more} .`;

  it('corroborate each other', () => {
    expect(said(words('"build ten clinics"@en'), words('"build ten clinics"@en'))).toEqual(
      both('corroborates', '1', '1'),
    );
  });

  it('do not if the words, the language or the event differ', () => {
    const one = words('"build ten clinics"@en', 'hgov:madeAt <id/event/c>');
    expect(said(one, words('"build two clinics"@en'))).toEqual([]);
    expect(said(one, words('"build ten clinics"@id'))).toEqual([]);
    expect(said(one, words('"build ten clinics"@en', 'hgov:madeAt <id/event/d>'))).toEqual([]);
  });
});

describe('commitments to different numbers', () => {
  const said = (here: string, there: string) => saidBy('disagreeing-numbers', articles(here, there));
  const one = asks('1', 'vaccination', `hgov:period "2025" ; ${number(90)}`);

  it('disagree', () => {
    expect(said(one, asks('1', 'vaccination', number(95)))).toEqual(both('disagreesWith', '1', '1'));
  });

  it('do not if they are two steps, in different units or one has no number', () => {
    expect(said(one, asks('1', 'vaccination', `hgov:period "2030" ; ${number(95)}`))).toEqual([]);
    expect(said(one, asks('1', 'vaccination', number(95, 'children')))).toEqual([]);
    expect(said(one, asks('1', 'vaccination'))).toEqual([]);
  });

  it('do not if the numbers are the same or an article has several', () => {
    expect(said(one, asks('1', 'vaccination', number(90)))).toEqual([]);
    expect(said(one, asks('1', 'vaccination', number(95)) + asks('2', 'vaccination', number(90)))).toEqual([]);
  });
});

describe('commitments for different periods', () => {
  const said = (here: string, there: string) => saidBy('disagreeing-periods', articles(here, there));
  const one = asks('1', 'population', 'hgov:period "2021-2030"');

  it('disagree', () => {
    expect(said(one, asks('1', 'population', 'hgov:period "2021-2025"'))).toEqual(both('disagreesWith', '1', '1'));
  });

  it('do not if one has none, a number of its own or other topics', () => {
    expect(said(one, asks('1', 'population'))).toEqual([]);
    expect(said(one, asks('1', 'population', `hgov:period "2025" ; ${number(9)}`))).toEqual([]);
    expect(said(one, asks('1', 'population autonomy', 'hgov:period "2025"'))).toEqual([]);
  });

  it('do not if an article has several', () => {
    const two = asks('1', 'population', 'hgov:period "2025"') + asks('2', 'population', 'hgov:period "2021-2030"');
    expect(said(one, two)).toEqual([]);
  });
});
