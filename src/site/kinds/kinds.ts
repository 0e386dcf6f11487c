import type { ComponentType } from 'preact';
import { hgov } from '../../vocabulary/index.ts';
import type { Facts, Property } from '../facts.ts';
import type { View } from '../view.ts';
import { Passages } from './article.tsx';

/** What a page shows of a thing of one kind, before all that is said of it. */
export type Body = ComponentType<{ readonly iri: string; readonly view: View }>;

/** The kinds that have a view of their own, the narrowest first. */
const KINDS: readonly { readonly type: Property; readonly body: Body }[] = [{ type: hgov.Article, body: Passages }];

/** The view of a thing by its kind; undefined for kinds that have none of their own. */
export function bodyOf(iri: string, facts: Facts): Body | undefined {
  return KINDS.find(({ type }) => facts.isA(iri, type))?.body;
}
