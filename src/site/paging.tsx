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

/** Links to the pages before and after; nothing where there is but one. */
export function Paging({ list, view }: { readonly list: PageOf<unknown>; readonly view: View }): VNode | null {
  const { page, pages } = list;
  const { here, number, say } = view;
  if (pages <= 1) return null;
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
