import { describe, expect, it } from 'vitest';
import { articles, asks, both, number } from './commitments.ts';
import { saidBy } from './rules.ts';

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
