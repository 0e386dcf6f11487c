import { Failure } from '../errors.ts';

/** The page that an address asks for, from 1. */
export function pageIn(parameters: URLSearchParams): number {
  const value = parameters.get('page') ?? '';
  if (value === '') return 1;
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new Failure('REQUEST_MALFORMED', { reason: 'page is a number from 1, such as page=2.' });
}

/** One page of a list. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** So many items of a list; a page after the last is empty. */
export function paged<T>(all: readonly T[], page: number, size: number): Paged<T> {
  const start = (page - 1) * size;
  return { items: all.slice(start, start + size), page, pages: Math.ceil(all.length / size), total: all.length };
}

/** The parameter's value; one that is empty, as forms send those left blank, is none. */
export function given(parameters: URLSearchParams, name: string): string | undefined {
  return parameters.get(name)?.trim() || undefined;
}
