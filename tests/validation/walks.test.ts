import fc from 'fast-check';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import type { Term } from '../../src/rdf/terms.ts';
import { createEngine } from '../../src/validation/engine.ts';

const PREFIXES = `
  @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix e: <http://example.org/> .`;

const SHAPES = new Parser().parse(`${PREFIXES}
  owl:Class rdfs:subClassOf rdfs:Class .
  e:ofClass a sh:NodeShape ; sh:targetClass e:A , e:B ; sh:property e:named , e:inverse , e:either , e:sequence .
  e:ofNode a sh:NodeShape ; sh:targetNode e:n1 ; sh:property e:named .
  e:ofSubjects a sh:NodeShape ; sh:targetSubjectsOf e:p ; sh:property e:inverse .
  e:ofObjects a sh:NodeShape ; sh:targetObjectsOf e:p , e:q ; sh:nodeKind sh:IRI ; sh:property e:either .
  e:C a sh:NodeShape , owl:Class ; sh:property e:named .
  e:named sh:path e:p ; sh:minCount 1 ; sh:maxCount 1 ; sh:class e:B .
  e:inverse sh:path [ sh:inversePath e:p ] ; sh:minCount 1 ; sh:nodeKind sh:IRI .
  e:either sh:path [ sh:alternativePath ( e:p [ sh:inversePath e:q ] ) ] ; sh:maxCount 1 ; sh:class e:A .
  e:sequence sh:path ( e:p e:q ) ; sh:minCount 1 ; sh:class e:A .
`);

const NODES = ['e:n1', 'e:n2', 'e:n3', '_:b', '"x"', '"x"@en'];
const subject = fc.constantFrom(...NODES.slice(0, 4));
const statement = fc.oneof(
  fc.tuple(subject, fc.constantFrom('e:p', 'e:q'), fc.constantFrom(...NODES)),
  fc.tuple(subject, fc.constant('a'), fc.constantFrom('e:A', 'e:B', 'e:C', 'e:D')),
  fc.tuple(fc.constantFrom('e:C', 'e:D'), fc.constant('rdfs:subClassOf'), fc.constantFrom('e:A', 'e:B')),
);

test('what a shape is about, and what its paths lead to, is what the package finds', async () => {
  const engine = createEngine(SHAPES);
  const usual = new SHACLValidator(new Store(SHAPES) as never, { maxNodeChecks: 0 } as never);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(statement, { maxLength: 14, selector: (parts) => parts.join(' ') }),
      async (all) => {
        const quads = new Parser().parse(PREFIXES + all.map((parts) => `${parts.join(' ')} .`).join('\n'));
        const { results } = await usual.validate(new Store(quads) as never);
        expect(told(await engine(quads))).toEqual(
          told(
            results.map((one) => ({ ...fields(one), focus: one.focusNode, constraint: one.sourceConstraintComponent })),
          ),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('a statement that stands in two graphs is one', async () => {
  const engine = createEngine(SHAPES);
  const { namedNode, quad } = DataFactory;
  const e = (name: string) => namedNode(`http://example.org/${name}`);
  const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
  const once = [quad(e('n1'), e('p'), e('n2')), quad(e('n2'), type, e('B'))];
  const twice = [...once, ...once.map((one) => quad(one.subject, one.predicate, one.object, e('graph')))];
  expect(told(await engine(twice))).toEqual(told(await engine(once)));
});

interface Told {
  readonly focus: unknown;
  readonly path?: unknown;
  readonly value?: unknown;
  readonly constraint: unknown;
}

const fields = ({ path, value }: { path?: unknown; value?: unknown }) => ({ path, value });

function told(results: readonly Told[]): string[] {
  const name = (term: unknown): string => {
    const { termType, value } = (term ?? { termType: 'none', value: '' }) as Term;
    return termType === 'BlankNode' ? '_' : `${termType} ${value}`;
  };
  return results
    .map(({ focus, path, value, constraint }) => [focus, path, value, constraint].map(name).join(' | '))
    .sort();
}
