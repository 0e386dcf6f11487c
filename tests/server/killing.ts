import { dice } from './fuzzing.ts';

/** What the clients of a server got while its threads were killed. */
export interface Outcomes {
  readonly kills: number;
  readonly whole: number;
  /** Refused with 503. */
  readonly failed: number;
  /** Anything else: a part of an answer, or another status. */
  readonly torn: readonly string[];
}

const ROWS = 3000;
const READERS = 2;
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';

/** Kills so many threads of a server at random moments, while others read; it has to trust its proxy about who they are. */
export async function killsUnderLoad(origin: string, count: number): Promise<Outcomes> {
  const d = dice(7);
  const found = { kills: 0, whole: 0, failed: 0, torn: [] as string[] };
  const ask = (sparql: string, client: string, signal?: AbortSignal) =>
    fetch(`${origin}/sparql?${new URLSearchParams({ query: sparql })}`, {
      headers: { Accept: 'text/csv', 'X-Forwarded-For': client },
      ...(signal ? { signal } : {}),
    });
  const restarts = async () => {
    const text = await (await fetch(`${origin}/metrics`)).text();
    return Number(/^hgov_engine_restarts (\d+)$/m.exec(text)?.[1]);
  };
  const first = await restarts();
  const read = async (_: unknown, reader: number) => {
    for (let turn = 0; found.kills < count; turn += 1) {
      const sparql = `SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT ${ROWS} # ${reader} ${turn}`;
      const answer = await ask(sparql, `192.0.2.${reader}`);
      const rows = (await answer.text()).split('\r\n').length - 2;
      if (answer.status === 503) found.failed += 1;
      else if (answer.status === 200 && rows === ROWS) found.whole += 1;
      else found.torn.push(`${answer.status}: ${rows} rows`);
    }
  };
  const kill = async () => {
    for (let turn = 0; found.kills < count; turn += 1) {
      // A client that goes in the midst of an endless query takes its thread with it.
      await ask(`${ENDLESS} # ${turn}`, '192.0.2.99', AbortSignal.timeout(30 + d.below(150))).catch(() => undefined);
      found.kills = (await restarts()) - first;
    }
  };
  await Promise.all([...Array.from({ length: READERS }, read), kill()]);
  return found;
}
