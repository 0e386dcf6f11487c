import { writeNQuads } from '../../rdf/nquads.ts';
import { type Literal, type Quad, quad } from '../../rdf/terms.ts';
import { engineForms } from '../../store/embedded/loading.ts';

/** What a graph held, what the engine made of it, and the literals of the update as they were written. */
export interface Outcome {
  readonly before: readonly Quad[];
  readonly after: readonly Quad[];
  readonly written: readonly Literal[];
}

/** The triples after an update, each literal in the form that somebody gave it: the engine writes `"1.50"` as `"1.5"`. */
export function inGivenForms({ before, after, written }: Outcome): Quad[] {
  const given = [...before.map(({ object }) => object), ...written].filter(isLiteral);
  const distinct = [...new Map(given.map((literal) => [literal.id, literal])).values()];
  const forms = new Map(engineForms(distinct).map((form, index) => [distinct[index]!.id, form]));
  const byForm = new Map(distinct.map((literal) => [forms.get(literal.id)!.id, literal]));
  const keyOf = (each: Quad) => {
    const form = isLiteral(each.object) ? forms.get(each.object.id) : undefined;
    return key(form ? quad(each.subject, each.predicate, form) : each);
  };
  const left = new Map(after.map((each) => [key(each), each]));
  const kept = before.filter((each) => left.delete(keyOf(each)));
  const fresh = Array.from(left.values(), (each) => {
    const literal = isLiteral(each.object) ? byForm.get(each.object.id) : undefined;
    return literal ? quad(each.subject, each.predicate, literal) : each;
  });
  return [...kept, ...fresh];
}

function isLiteral(term: { readonly termType: string }): term is Literal {
  return term.termType === 'Literal';
}

function key({ subject, predicate, object }: Quad): string {
  return writeNQuads([quad(subject, predicate, object)]);
}
