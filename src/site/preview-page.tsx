import { distinct } from '../rdf/distinct.ts';
import { rdf } from '../vocabulary/index.ts';
import { STYLE_SHEET } from './assets.ts';
import { documentOf } from './document.ts';
import { type Graph, grouped } from './graph.ts';
import { PropertyList } from './property-list.tsx';
import { Link, Name, Words } from './term.tsx';
import { createView, type Setting } from './view.ts';

/** So much of a thing fits a small frame. */
const SHOWN = 12;
/** And so many values of one property. */
const VALUES = 3;

/** A small page for a frame on somebody else's: the thing's name, its kinds and a few of its properties. */
export function previewPage(iri: string, graph: Graph, setting: Setting): string {
  const view = createView(setting, graph);
  const { facts, labels, language, baseIri } = view;
  const about = distinct(graph.subject(iri));
  const rest = about.filter(({ predicate, object }) => !predicate.equals(rdf.type) && labels.of(iri) !== object.value);
  const few = [...grouped(rest, ({ predicate }) => predicate.value).values()].flatMap((own) => own.slice(0, VALUES));
  return documentOf(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{labels.of(iri)}</title>
        <base target="_blank" />
        <link rel="stylesheet" href={`${new URL(baseIri).pathname}${STYLE_SHEET.path}`} />
      </head>
      <body>
        <main>
          <h1>
            <Link href={view.hrefOf(iri)}>
              <Words text={labels.of(iri)} language={labels.languageOf(iri)} view={view} />
            </Link>
          </h1>
          <p class="kind">
            {facts.kinds(iri).map((kind, index) => (
              <>
                {index > 0 && ' · '}
                <Name iri={kind} view={view} />
              </>
            ))}
          </p>
          <PropertyList quads={few.slice(0, SHOWN)} view={view} />
        </main>
      </body>
    </html>,
  );
}
