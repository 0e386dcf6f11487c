import type { Resources } from '../store/resources.ts';
import { rdfs } from '../vocabulary/index.ts';

/** The class and all that are said to be under it. */
export function withSubclasses(type: string, resources: Pick<Resources, 'object'>): ReadonlySet<string> {
  const all = new Set([type]);
  for (const each of all) {
    for (const { subject, predicate } of resources.object(each)) {
      if (predicate.value === rdfs.subClassOf.value) all.add(subject.value);
    }
  }
  return all;
}
