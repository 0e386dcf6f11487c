const OUTSIDE = /["{}[\]:]/g;
const INSIDE = /["\\]/g;

/** Cuts the rows out of an answer in SPARQL 1.1 Query Results JSON as it arrives, in whatever pieces. */
export interface RowCutter {
  /** The rows that are complete with this piece. */
  cut(piece: string): unknown[];
  /** What else there was, when all pieces are cut. */
  end(): Frame;
}

/** What an answer holds besides its rows. */
export interface Frame {
  readonly variables: readonly string[];
}

/** Of what it has read it keeps the frame, in which a `0` stands for each row, and the row that is under way. */
export function createRowCutter(): RowCutter {
  let [text, frame] = ['', ''];
  /** Where to read on, and where that begins which is neither in the frame nor in a row handed out. */
  let [at, from] = [0, 0];
  let [depth, count] = [0, 0];
  let [isInString, isInRow, isInRows] = [false, false, false];
  let stringStart = 0;
  let lastString = '""';
  const keys: string[] = [];

  /** Where the next sign of this kind is, or the end of the piece. */
  const next = (signs: RegExp): number => {
    signs.lastIndex = at;
    return signs.exec(text)?.index ?? text.length;
  };

  /** Reads to the end of the string; false where the piece ends first. */
  const readString = (): boolean => {
    let index = next(INSIDE);
    // A backslash at the very end waits for what it escapes.
    while (text[index] === '\\' && index + 1 < text.length) {
      at = index + 2;
      index = next(INSIDE);
    }
    isInString = text[index] !== '"';
    at = isInString ? index : index + 1;
    if (!isInString && !isInRow) lastString = text.slice(stringStart, at);
    return !isInString;
  };

  const open = (sign: string, index: number): void => {
    depth++;
    if (isInRow) return;
    if (isInRows && sign === '{') {
      frame += `${text.slice(from, index)}0`;
      [from, isInRow] = [index, true];
    } else if (depth === 3 && sign === '[') isInRows = keys[1] === 'results' && keys[2] === 'bindings';
  };

  const close = (index: number, rows: unknown[]): void => {
    depth--;
    if (isInRow && depth === 3) {
      rows.push(JSON.parse(text.slice(from, index + 1)));
      count++;
      [from, isInRow] = [index + 1, false];
    } else if (depth < 3) isInRows = false;
  };

  const take = (sign: string, index: number, rows: unknown[]): void => {
    if (sign === '"') [isInString, stringStart] = [true, index];
    else if (sign === ':') {
      if (!isInRow) keys[depth] = JSON.parse(lastString);
    } else if (sign === '{' || sign === '[') open(sign, index);
    else close(index, rows);
  };

  const cut = (piece: string): unknown[] => {
    const rows: unknown[] = [];
    text = text.slice(from) + piece;
    [at, stringStart, from] = [at - from, stringStart - from, 0];
    while (!isInString || readString()) {
      const index = next(OUTSIDE);
      const sign = text[index];
      if (sign === undefined) break;
      at = index + 1;
      take(sign, index, rows);
    }
    if (!isInString) at = text.length;
    return rows;
  };

  return { cut, end: () => frameOf(frame + text.slice(from), count) };
}

/** Throws a SyntaxError where the frame is not whole, or is not that of an answer. */
function frameOf(text: string, count: number): Frame {
  const answer = JSON.parse(text) as { head?: { vars?: unknown }; results?: { bindings?: unknown } } | null;
  const [head, bindings] = [answer?.head, answer?.results?.bindings];
  if (!Array.isArray(bindings) || bindings.length !== count) throw new SyntaxError('There are no rows in it.');
  return { variables: Array.isArray(head?.vars) ? head.vars.map(String) : [] };
}
