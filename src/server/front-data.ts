import type { Overview } from '../overview/overview.ts';
import type { FrontPage } from '../site/front-page.tsx';
import type { Resources } from '../store/resources.ts';
import { owl, rdf, rdfs, sh, skos } from '../vocabulary/index.ts';

/** What words mean, and how data are checked, is not what people come for. */
const LEFT_OUT = [owl.Class, rdf.type, rdfs.label, sh.property, skos.Concept].map(({ value }) =>
  value.replace(/[^#/]*$/, ''),
);
const LATEST = { events: 10, articles: 8 };

/** What the front page shows of the whole dataset. */
export async function frontData(overview: Overview, resources: Resources): Promise<FrontPage> {
  await overview.upToDate();
  const { things } = overview;
  const classes = [...things.types()].filter(([iri]) => !LEFT_OUT.some((space) => iri.startsWith(space)));
  return {
    classes: classes.sort(([, a], [, b]) => b - a).map(([iri, count]) => ({ iri, count })),
    events: overview.events().slice(0, LATEST.events),
    articles: overview.articles().slice(0, LATEST.articles),
    languages: overview.languages(),
    triples: [...things.predicates().values()].reduce((sum, count) => sum + count, 0),
    graph: resources,
  };
}
