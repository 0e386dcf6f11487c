import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isProxies, isPublic, PROXY_ADVICE, proxiesOf } from './config/proxies.ts';
import { STORE_SETTINGS, type StoreConfig, storeConflicts, storeOf } from './config/store.ts';
import { Failure } from './errors.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function count(least: number, most: number) {
  const error = ({ input }: { input?: unknown }) =>
    `must be a whole number from ${least} to ${most}, not ${JSON.stringify(input)}`;
  const isInside = (text: string) => /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most;
  return z.string().refine(isInside, { error }).transform(Number);
}

const BASE_ADVICE = 'must be an absolute http or https IRI that ends in a slash, such as https://example.org/';
const isBase = (text: string) =>
  /^https?:\/\/[^\s/?#<>"{}|\\^`]+\/([^\s?#<>"{}|\\^`]*\/)?$/.test(text) && URL.canParse(text);

const LICENSE_ADVICE = 'must be the IRI of a licence, such as https://creativecommons.org/licenses/by/4.0/';
const isWebIri = (text: string) => /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text);

const token = z.string().regex(/^[\w.~+/-]{16,512}=*$/, {
  error: 'must be 16 to 512 letters, digits and . _ ~ + / -, such as `openssl rand -hex 32` gives',
});

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** The environment as it may be; what is not named here is none of our business. */
const Environment = z
  .object({
    PORT: count(0, 65_535).default(3030),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, { error: 'must be a host name or an address, such as 127.0.0.1 or 0.0.0.0' })
      .default('127.0.0.1'),
    BASE_IRI: z.string().refine(isBase, { error: BASE_ADVICE }).optional(),
    DATA_DIR: z.string().default(inProject('data')),
    ARTICLES_DIR: z.string().default(inProject('data/articles')),
    QUERY_TIMEOUT_MS: count(10, 3_600_000).default(10_000),
    QUERY_WORKERS: count(1, 256).optional(),
    QUERY_QUEUE: count(0, 100_000).default(64),
    QUERY_MEMORY_MB: count(16, 4096).default(512),
    RESULT_MB: count(1, 512).default(64),
    RESULT_CACHE_MB: count(0, 4096).default(64),
    WRITE_TOKEN: token.optional(),
    WRITE_MB: count(1, 1024).default(16),
    WRITE_TIMEOUT_MS: count(10, 3_600_000).default(60_000),
    QUERY_SECONDS_PER_MINUTE: count(0, 60_000).optional(),
    ERRORS_PER_MINUTE: count(0, 1_000_000).optional(),
    TRUST_PROXY: z.string().refine(isProxies, { error: PROXY_ADVICE }).optional(),
    METRICS_TOKEN: token.optional(),
    DATA_LICENSE: z.string().refine(isWebIri, { error: LICENSE_ADVICE }).optional(),
    DATA_PUBLISHER: z.string().optional(),
    ...STORE_SETTINGS,
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).optional(),
  })
  .refine(({ PORT, BASE_IRI }) => PORT !== 0 || BASE_IRI !== undefined, {
    path: ['BASE_IRI'],
    error: 'must be given when PORT is 0, which takes any free port',
  })
  .check(({ value, issues }) => {
    for (const [setting, message] of storeConflicts(value))
      issues.push({ code: 'custom', path: [setting], message, input: value[setting] });
  });

/** The settings of all commands. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly baseIri: string;
  readonly dataDir: string;
  readonly articlesDir: string;
  readonly queryTimeoutMs: number;
  /** Queries at a time; as many as there are processors unless given. */
  readonly queryWorkers?: number;
  readonly queryQueue: number;
  readonly queryMemoryMb: number;
  readonly resultMb: number;
  /** Answers kept for whoever asks the same again; 0 keeps none. */
  readonly resultCacheMb: number;
  /** The token of those who may change data; without one nobody may. */
  readonly writeToken?: string;
  /** The largest body that changes data. */
  readonly writeMb: number;
  /** How long a change may take, waiting included. */
  readonly writeTimeoutMs: number;
  /** What one client may use up; 0 sets no bound. A server that only this machine reaches sets none unless told. */
  readonly querySecondsPerMinute: number;
  readonly errorsPerMinute: number;
  /** The proxies whose word about a client's address is taken: how many, or their addresses. */
  readonly trustProxy?: number | string;
  /** Opens the metrics to whoever has it; without one they are for this machine alone. */
  readonly metricsToken?: string;
  /** The IRI of the licence of the data, CC BY 4.0 unless given, and the name of who publishes it. */
  readonly dataLicense?: string;
  readonly dataPublisher?: string;
  /** The SPARQL server that answers in place of the engine in this process. */
  readonly store?: StoreConfig;
  /** Warnings on a terminal, all requests elsewhere unless given. */
  readonly logLevel?: (typeof LOG_LEVELS)[number];
}

/** Reads the settings; one failure names every mistake. */
export function configFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is one that docker-compose or a shell left unset.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`).join('\n');
    throw new Failure('CONFIG_INVALID', { problems });
  }
  const { data } = parsed;
  const isOpen = isPublic(data.HOST, data.TRUST_PROXY);
  const store = storeOf(data);
  return {
    port: data.PORT,
    host: data.HOST,
    baseIri: data.BASE_IRI ?? `http://localhost:${data.PORT}/`,
    dataDir: data.DATA_DIR,
    articlesDir: data.ARTICLES_DIR,
    queryTimeoutMs: data.QUERY_TIMEOUT_MS,
    ...(data.QUERY_WORKERS === undefined ? {} : { queryWorkers: data.QUERY_WORKERS }),
    queryQueue: data.QUERY_QUEUE,
    queryMemoryMb: data.QUERY_MEMORY_MB,
    resultMb: data.RESULT_MB,
    resultCacheMb: data.RESULT_CACHE_MB,
    ...(data.WRITE_TOKEN === undefined ? {} : { writeToken: data.WRITE_TOKEN }),
    writeMb: data.WRITE_MB,
    writeTimeoutMs: data.WRITE_TIMEOUT_MS,
    querySecondsPerMinute: data.QUERY_SECONDS_PER_MINUTE ?? (isOpen ? 60 : 0),
    errorsPerMinute: data.ERRORS_PER_MINUTE ?? (isOpen ? 30 : 0),
    ...(data.TRUST_PROXY === undefined ? {} : { trustProxy: proxiesOf(data.TRUST_PROXY) }),
    ...(data.METRICS_TOKEN === undefined ? {} : { metricsToken: data.METRICS_TOKEN }),
    ...(data.DATA_LICENSE === undefined ? {} : { dataLicense: data.DATA_LICENSE }),
    ...(data.DATA_PUBLISHER === undefined ? {} : { dataPublisher: data.DATA_PUBLISHER }),
    ...(store ? { store } : {}),
    ...(data.LOG_LEVEL === undefined ? {} : { logLevel: data.LOG_LEVEL }),
  };
}
