import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/site/article/text.ts';
import { resourcePage } from '../../../src/site/resource-page.tsx';
import { BASE } from '../../store/fixture.ts';
import { evidence, graphIn } from '../kinds/shown.ts';
import { setting } from '../setting.ts';

const TEXT = 'Big news\nMinister A spoke to reach 90%.\nShare this <page>';
const SHA = 'c'.repeat(64);
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const block = (kind: ArticleText['blocks'][number]['kind'], words: string) => ({ kind, ...at(words) });
const text: ArticleText = {
  text: TEXT,
  sha256: SHA,
  blocks: [
    block('headline', 'Big news'),
    block('paragraph', 'Minister A spoke to reach 90%.'),
    block('clutter', 'Share this <page>'),
  ],
};
const on = (words: string) => `<${BASE}id/article/a#char=${at(words).start},${at(words).end}>`;

const TURTLE = `
article:a a hgov:Article ; schema:inLanguage "en" ; hgov:sha256 "${SHA}" .
${['Minister A', 'Minister', 'A spoke to reach 90%', 'reach 90%'].map((words) => evidence('a', at(words).start, words)).join('\n')}
<${BASE}id/article/a#char=0,3> a hgov:Evidence ; oa:hasSource article:a ; oa:start 0 ; oa:end 3 ; oa:exact "Old" .
person:a a foaf:Person ; foaf:name "A" ; hgov:evidence ${on('Minister A')}, <${BASE}id/article/a#char=0,3> .
<${BASE}id/h> a hgov:PostHolding ; org:member person:a ; hgov:post post:m ; hgov:evidence ${on('Minister')} .
post:m rdfs:label "Minister"@en .
<${BASE}id/p> a hgov:Participation ; hgov:participant person:a ; hgov:capacity hgov:capacity-speaker ; hgov:evidence ${on('A spoke to reach 90%')} .
commitment:c a hgov:Directive ; hgov:action "reach 90%"@en ; hgov:requestedBy person:a ; hgov:evidence ${on('reach 90%')} .
`;

function page(given: ArticleText | undefined, query = ''): Document {
  const iri = `${BASE}id/article/a`;
  const thing = { iri, graph: graphIn(TURTLE), links: [], text: given };
  return parseHTML(resourcePage(thing, { setting: setting(query), canonical: iri, alternates: [] })).document;
}

describe('The page of an article', () => {
  const whole = page(text);

  it('shows the whole text as it stands, headline and furniture marked as such', () => {
    const blocks = [...whole.querySelectorAll('.block')];
    expect(blocks.map((each) => each.className)).toEqual(['block headline', 'block paragraph', 'block clutter']);
    expect(blocks.map((each) => each.firstElementChild?.textContent)).toEqual([
      'Big news',
      'Minister A spoke to reach 90%.',
      'Share this <page>',
    ]);
    expect(whole.querySelector('h1')?.textContent).toBe('Big news');
  });

  it('marks every fact where it stands, by kind, under the address of its words', () => {
    const mark = (words: string) => whole.getElementById(`char=${at(words).start},${at(words).end}`);
    expect([mark('Minister A')?.className, mark('Minister A')?.textContent]).toEqual(['person', 'Minister A']);
    expect(mark('Minister')?.className).toBe('office');
    expect(mark('Minister')?.closest('.person')).not.toBeNull();
    expect(mark('reach 90%')?.getAttribute('data-sign')).toBe('➔');
    // It crosses the person: its first piece stands in there, the rest beside it.
    expect([...whole.querySelectorAll('mark.participation')].map((each) => each.textContent)).toEqual([
      'A',
      ' spoke to reach 90%',
    ]);
  });

  it('leads from words to the innermost fact', () => {
    const links = [...whole.querySelectorAll('.paragraph > p a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['Minister', '/id/h'],
      ['A', '/id/p'],
      [' spoke to ', '/id/p'],
      ['reach 90%', '/id/commitment/c'],
    ]);
  });

  it('says beside the text, in order, what was understood', () => {
    expect([...whole.querySelectorAll('.paragraph .beside li')].map((line) => line.textContent?.trim())).toEqual([
      '●A',
      '◆A: Minister',
      '▲A: speaker',
      '➔directive: A',
    ]);
  });

  it('leaves out words that are not those of the text', () => {
    expect(whole.getElementById('char=0,3')).toBeNull();
  });

  it('has a switch for each kind there is, with how many there are', () => {
    expect(
      [...whole.querySelectorAll('.legend label')].map((label) => label.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['➔ commitments 1', '▲ who took part 1', '● people 1', '◆ offices 1']);
  });

  it('shows what was rejected, and why, when asked', () => {
    const rejected = [{ rule: 'event-held', reason: 'nobody holds it', ...at('news') }];
    const shown = page({ ...text, rejected }, 'rejected=1');
    expect(shown.querySelector('del')?.textContent).toBe('news');
    expect(shown.querySelector('.beside .rejected')?.textContent).toContain('“news”: nobody holds it event-held');
    expect(shown.querySelector('.legend p a')?.getAttribute('href')).toBe('?');
    expect(whole.querySelector('.legend p a')?.getAttribute('href')).toBe('?rejected=1');
    expect(page({ ...text, rejected: [] }, 'rejected=1').querySelector('.legend p')?.textContent).toContain(
      'Nothing was rejected.',
    );
  });

  it.each([
    ['there is no text', undefined],
    ['the text is another one', { ...text, sha256: 'd'.repeat(64) }],
  ])('shows the passages in order where %s', (_, given) => {
    const passages = [...page(given).querySelectorAll('figure.quote')];
    expect(passages.map(({ id }) => id)).toContain(`char=${at('reach 90%').start},${at('reach 90%').end}`);
    expect(page(given).querySelector('.notice')?.textContent).toContain('not at hand');
  });
});
