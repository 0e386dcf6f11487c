import type { VNode } from 'preact';
import { PAGING } from './i18n/paging.ts';
import type { View } from './view.ts';

/** One page of a list. */
export interface PageOf<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

interface PagingProps {
  readonly list: PageOf<unknown>;
  readonly view: View;
  /** The place of the list on its page, if other things stand before it. */
  readonly fragment?: string;
}

/** Links to the pages before and after; nothing where there is but one. */
export function Paging({ list, view, fragment }: PagingProps): VNode | null {
  const { page, pages } = list;
  const { number, say } = view;
  if (pages <= 1) return null;
  const here = (changes: Parameters<View['here']>[0]) =>
    `${view.here(changes)}${fragment === undefined ? '' : `#${fragment}`}`;
  return (
    <nav class="paging" aria-label={say(PAGING.pages)}>
      {page > 1 && (
        <a rel="prev" href={here({ page: page === 2 ? undefined : String(page - 1) })}>
          {say(PAGING.previous)}
        </a>
      )}
      <span class="note">{say(PAGING.place, { page: number(page), pages: number(pages) })}</span>
      {page < pages && (
        <a rel="next" href={here({ page: String(page + 1) })}>
          {say(PAGING.next)}
        </a>
      )}
    </nav>
  );
}

/** That page of a list which `?page=` names; one that there is not is the nearest that there is. */
export function pageOf<T>(all: readonly T[], size: number, { setting }: View): PageOf<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const asked = Number(setting.parameters.get('page') ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
  return { items: all.slice((page - 1) * size, page * size), page, pages, total: all.length };
}
