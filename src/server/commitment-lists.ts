import type { CommitmentRow } from '../overview/commitments.ts';
import type { Overview } from '../overview/overview.ts';
import { inOrder, type Order } from '../overview/sorted.ts';
import { type Language, labelLanguages } from '../site/i18n/language.ts';
import { createLabels, type Labels } from '../site/labels.ts';
import type { Resources } from '../store/resources.ts';

/** The commitments in any order, and names for what they name. */
export interface CommitmentLists {
  labels(language: Language): Labels;
  inOrder(order: Order, language: Language): readonly CommitmentRow[];
}

/** Sorts all commitments, and finds out a name, once for each language until the data change: both take longer than a page. */
export function createCommitmentLists(overview: Overview, resources: Resources): CommitmentLists {
  const labels = sinceChange(
    (language: Language) => createLabels(resources, labelLanguages(language)),
    () => [resources.version],
  );
  const orders = sinceChange(
    (key: `${Language} ${Order}`) => {
      const [language, order] = key.split(' ') as [Language, Order];
      const { compare } = new Intl.Collator(language);
      return inOrder(overview.commitments(), order, { nameOf: labels(language).of, compare });
    },
    () => [resources.version, overview.commitments()],
  );
  return { labels, inOrder: (order, language) => orders(`${language} ${order}`) };
}

/** Remembers what was made for each key until one of the things that it was made from is another. */
function sinceChange<Key, Made>(make: (key: Key) => Made, madeFrom: () => readonly unknown[]): (key: Key) => Made {
  const known = new Map<Key, Made>();
  let seen: readonly unknown[] = [];
  return (key) => {
    const now = madeFrom();
    if (now.some((each, at) => each !== seen[at])) known.clear();
    seen = now;
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
