import { describe, expect, it } from 'vitest';
import { createView } from '../../src/site/view.ts';
import { BASE } from '../store/fixture.ts';
import { setting } from './setting.ts';

describe('A view', () => {
  it('keeps the language that the address names on every link of ours, before the fragment', () => {
    const view = createView(setting('lang=vi'));
    expect(view.hrefOf(`${BASE}id/article/a#char=1,2`)).toBe('/id/article/a?lang=vi#char=1,2');
    expect(view.hrefOf('https://w3id.org/hgov#Event')).toBe('/ontology/Event?lang=vi');
    expect(view.hrefOf('https://news.example/a')).toBe('https://news.example/a');
    expect(view.to('sparql', { query: 'a b' })).toBe('/sparql?query=a+b&lang=vi');
  });

  it('adds nothing to links where the browser says the language', () => {
    const view = createView(setting());
    expect(view.hrefOf(`${BASE}id/article/a`)).toBe('/id/article/a');
    expect(view.to('')).toBe('/');
  });

  it('changes parameters of its own address and keeps the others', () => {
    const view = createView(setting('page=2&lang=id'));
    expect(view.here({ lang: 'vi' })).toBe('?page=2&lang=vi');
    expect(view.here({ page: undefined })).toBe('?lang=id');
  });

  it('writes numbers and days as the language does', () => {
    expect(createView(setting('lang=vi')).number(12345.5)).toBe('12.345,5');
    expect(createView(setting('lang=id')).date('2024-12-24')).toBe('24 Desember 2024');
    expect(createView(setting()).date('2024-12-24')).toBe('December 24, 2024');
    expect(createView(setting()).date('2021-2030')).toBe('2021-2030');
    expect(createView(setting()).date('2024-13-99')).toBe('2024-13-99');
  });
});
