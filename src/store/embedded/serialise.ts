import { Failure, reasonOf } from '../../errors.ts';
import { RDF_FORMATS } from '../../rdf/media-types.ts';
import { parseRdf, writeTurtle } from '../../rdf/turtle.ts';
import { type Engine, isTrap } from './engine.ts';
import type { Task } from './messages.ts';

/** Above this many characters of N-Triples the engine writes the Turtle: without prefixes, but in a tenth of the time. */
const PREFIXED_TURTLE = 20_000_000;

/** Runs the query and gives the text of its answer in the wanted media type. */
export function answerText(engine: Engine, task: Task): string {
  const ask = (mediaType: string) => evaluate(engine, { ...task, mediaType });
  if (task.mediaType !== RDF_FORMATS.turtle.type) return ask(task.mediaType);
  const ntriples = ask(RDF_FORMATS.ntriples.type);
  if (ntriples.length > PREFIXED_TURTLE || ntriples.includes('<<(')) return ask(RDF_FORMATS.turtle.type);
  return writeTurtle(parseRdf(ntriples, { mediaType: RDF_FORMATS.ntriples.type, where: 'The result' }), task.baseIri);
}

function evaluate(engine: Engine, task: Task): string {
  try {
    return engine.answer(task);
  } catch (cause) {
    if (isTrap(cause)) throw cause;
    const reason = reasonOf(cause);
    if (reason.includes('JSON-LD does not support')) {
      throw new Failure('NOT_ACCEPTABLE', { available: 'text/turtle, application/n-triples' }, cause);
    }
    throw new Failure('QUERY_MALFORMED', { reason: brief(reason) }, cause);
  }
}

/** The engine lists all it would have taken, over many lines; where it stopped is what helps. */
function brief(reason: string): string {
  const [, line, column] = /^error at (\d+):(\d+)/.exec(reason) ?? [];
  return line ? `line ${line}, column ${column}: the engine does not take this.` : reason.slice(0, 300);
}
