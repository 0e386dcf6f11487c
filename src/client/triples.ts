import { type Answer, strange } from './body.ts';
import { tripleOf } from './n-triples.ts';
import { type Rows, rowsOf } from './rows.ts';
import type { Triple } from './terms.ts';

export const N_TRIPLES = 'application/n-triples';

/** A graph, read triple by triple as it arrives; each use asks the server. */
export interface Triples extends Rows<Triple> {
  /** The graph as text of a media type: Turtle unless another is given. */
  text(mediaType?: string): Promise<string>;
}

/** The triples in the answers that `ask` gets in the media type it is given. */
export function triplesOf(ask: (mediaType: string) => Promise<Answer>): Triples {
  return {
    ...rowsOf(() => readTriples(() => ask(N_TRIPLES))),
    text: async (mediaType = 'text/turtle') => (await ask(mediaType)).text(),
  };
}

async function* readTriples(ask: () => Promise<Answer>): AsyncGenerator<Triple, void> {
  const answer = await ask();
  try {
    for await (const line of linesOf(answer.pieces())) {
      const read = tripleOf(line);
      if (read) yield read;
    }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw strange(answer, { text: cause.message, reason: `is not N-Triples: ${cause.message}`, cause });
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/\r\n?|\n/);
    // A line end may be cut in two; what follows the cut is an empty line.
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
