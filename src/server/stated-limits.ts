import { UPDATE_LIMITS } from '../store/sparql/update.ts';
import type { RouteOptions, ServerLimits } from './app-options.ts';

/** What is asked about limits: whether changes are taken is one of them. */
export type Limited = Pick<RouteOptions, 'limits' | 'writer' | 'writeToken'>;

/** The limits of this server in sentences, one for each matter, so that nobody has to find them out. */
export function statedLimits({ limits, writer, writeToken }: Limited): string[] {
  const { query, timeoutMs, maxTimeoutMs, resultBytes } = limits;
  return [
    `A query has at most ${query.bytes} bytes, ${query.tokens} words and signs, ${query.word} characters in a keyword or number, ${query.nesting} levels of nesting, ${query.patterns} triple patterns in one group, ${query.branches} OPTIONAL, MINUS, BIND, UNION and FILTER clauses, and ${query.operators} operators and function calls. It reads this dataset only.`,
    `A query is stopped after ${timeoutMs / 1000} s, or as many as timeout= says up to ${maxTimeoutMs / 1000}.`,
    `An answer has at most ${resultBytes} bytes; one that would have more is refused, never cut.`,
    ...budgetIn(limits),
    ...(writer && writeToken ? [changesIn(limits)] : []),
  ];
}

/** A client may use two minutes' worth at once. */
function budgetIn({ budget: { querySecondsPerMinute: seconds, errorsPerMinute: errors } }: ServerLimits): string[] {
  const rations = [
    ...(seconds > 0 ? [`${seconds} seconds of query time`] : []),
    ...(errors > 0 ? [`${errors} errors`] : []),
  ];
  return rations.length === 0 ? [] : [`A client has ${rations.join(' and ')} a minute, and twice that at once.`];
}

function changesIn({ writeBytes, writeTimeoutMs }: ServerLimits): string {
  const { tokens, word, nesting, patterns } = UPDATE_LIMITS;
  return `A change needs a token, has at most ${writeBytes} bytes and ${writeTimeoutMs / 1000} s; as an update ${tokens} words and signs, ${word} characters in a keyword or number, ${nesting} levels of nesting and ${patterns} triple patterns in one group.`;
}
