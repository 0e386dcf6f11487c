/** The processor follows a document down by calling itself; what is meant for people is never as deep. */
const MOST_LEVELS = 1000;

/** The object or list that a JSON text holds; says on which line it breaks off. */
export function parseJson(text: string): object {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) throw new Error('it is neither a JSON object nor a list');
  if (isDeeper(value, MOST_LEVELS)) throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    const [, at = text.length] = / at position (\d+)/.exec(message) ?? [];
    const what = message.replace(/ at position .*$/s, '').replace(/, "?\.\.\..*$/s, '');
    throw new Error(`${what} on line ${text.slice(0, Number(at)).split('\n').length}`, { cause });
  }
}

/** Goes down level by level, without calling itself. */
function isDeeper(value: object, limit: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level
      .filter((each) => typeof each === 'object' && each !== null)
      .flatMap((each) => Object.values(each as object));
  }
  return false;
}

/** Every key and every string of a JSON document. */
export function wordsOf(document: object): ReadonlySet<string> {
  const words = new Set<string>();
  const open: unknown[] = [document];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node === 'string') words.add(node);
    else if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node)) {
        words.add(key);
        open.push(child);
      }
  }
  return words;
}
