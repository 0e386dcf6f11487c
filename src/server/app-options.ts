import type { Logger } from 'pino';
import type { Overview } from '../overview/overview.ts';
import type { ArticleText, Rejected } from '../site/article/text.ts';
import type { Withdrawn } from '../site/withdrawn-page.tsx';
import type { Dumps } from '../store/dumps.ts';
import type { Resources } from '../store/resources.ts';
import { QUERY_LIMITS, type QueryLimits } from '../store/sparql/limits.ts';
import type { GraphStore } from '../store/store.ts';
import type { Writer } from '../store/writer.ts';
import { type Budget, type BudgetLimits, NO_BUDGET } from './budget.ts';
import type { Load } from './metrics.ts';

/** What the server allows its clients. */
export interface ServerLimits {
  /** What a query may hold. */
  readonly query: QueryLimits;
  /** Milliseconds for a query that names no timeout, and the most that one may name. */
  readonly timeoutMs: number;
  readonly maxTimeoutMs: number;
  /** Bytes of an answer, as the store was told. */
  readonly resultBytes: number;
  /** Milliseconds for a change, waiting included. */
  readonly writeTimeoutMs: number;
  /** Bytes of a body that changes data. */
  readonly writeBytes: number;
  /** Bytes of answers that are kept for whoever asks the same again. */
  readonly cacheBytes: number;
  /** What one client may use up. */
  readonly budget: BudgetLimits;
}

/** The limits unless others are given. */
export const SERVER_LIMITS: ServerLimits = {
  query: QUERY_LIMITS,
  timeoutMs: 10_000,
  maxTimeoutMs: 10_000,
  resultBytes: 64 * 1024 * 1024,
  writeTimeoutMs: 60_000,
  writeBytes: 16 * 1024 * 1024,
  cacheBytes: 64 * 1024 * 1024,
  budget: NO_BUDGET,
};

/** Whose the data is, and what may be done with it. */
export interface About {
  /** The IRI of the licence. */
  readonly license: string;
  /** A name. */
  readonly publisher: string;
}

/** What is said of the data unless something else is. */
export const ABOUT: About = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: 'the hgov authors',
};

/** The sources of articles. */
export interface Articles {
  /** The text by the article's key and the hash of its text; undefined where no source with that text is at hand. */
  read(slug: string, sha256: string): Promise<ArticleText | undefined>;
  /** What looked like a fact and was dropped; undefined where it cannot be told. */
  rejected(slug: string, sha256: string): Promise<readonly Rejected[] | undefined>;
}

/** What the server serves, and under which name: all IRIs it gives out are below the base, whatever host is asked for. */
export interface AppOptions {
  readonly store: GraphStore;
  readonly resources: Resources;
  readonly baseIri: string;
  readonly logger: Logger;
  /** What the store is doing, for those who watch it. */
  readonly load?: () => Load;
  readonly limits?: Partial<ServerLimits>;
  /** The door for changes, and the token of those who may use it; without either the server only reads. */
  readonly writer?: Writer;
  readonly writeToken?: string;
  /** The dataset as files. */
  readonly dumps?: Dumps;
  /** The proxies whose word about a client's address is taken, as Express's setting `trust proxy` names them. */
  readonly trustProxy?: number | string;
  /** Whose the data is, and what may be done with it. */
  readonly about?: Partial<About>;
  /** When each graph was last changed, by its absolute IRI, in milliseconds since 1970. */
  readonly changes?: () => Promise<ReadonlyMap<string, number>>;
  /** The texts that the graphs were made of, for the pages of articles. */
  readonly articles?: Articles;
  /** What is known of an article, by its key, that was in the data and was taken out. */
  readonly withdrawn?: (slug: string) => Withdrawn | undefined;
  /** Whoever has it may see the metrics; without one, whoever asks from this machine. */
  readonly metricsToken?: string;
}

/** The options with all limits filled in, as the routes take them, and what all of them share. */
export type RouteOptions = Omit<AppOptions, 'limits'> & {
  readonly limits: ServerLimits;
  /** What lists and searches rest on. */
  readonly overview: Overview;
  /** One account for each client, whatever it asks for. */
  readonly budget: Budget;
};
