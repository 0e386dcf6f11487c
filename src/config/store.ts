import { z } from 'zod';

/** The SPARQL server that answers in place of the engine in this process. */
export interface StoreConfig {
  /** Its query endpoint. */
  readonly queryUrl: string;
  /** Its endpoint for updates, and its Graph Store; without either it is only read. */
  readonly updateUrl?: string;
  readonly graphsUrl?: string;
  /** What lets this server in; never written to a log. */
  readonly credentials?: StoreCredentials;
}

/** Basic authentication, or a bearer token. */
export type StoreCredentials =
  | { readonly user: string; readonly password: string }
  | { readonly user?: undefined; readonly token: string };

const ADVICE =
  'must be an http or https address without user name, password or fragment, such as http://localhost:3030/hgov/query';
const address = z.string().refine(isAddress, { error: ADVICE }).optional();
// A header holds no line break, and Basic authentication no colon in the name (RFC 7617 §2).
const name = z.string().regex(/^[^\p{Cc}:]+$/u, { error: 'must hold no colon and no control character' });
const secret = z.string().regex(/^[^\p{Cc}]+$/u, { error: 'must hold no control character' });
const token = z.string().regex(/^[\w.~+/-]+=*$/, { error: 'must be letters, digits and . _ ~ + / -' });

/** The settings of the store as the environment names them. */
export const STORE_SETTINGS = {
  STORE_URL: address,
  STORE_UPDATE_URL: address,
  STORE_GRAPHS_URL: address,
  STORE_USER: name.optional(),
  STORE_PASSWORD: secret.optional(),
  STORE_TOKEN: token.optional(),
};

type Settings = z.infer<z.ZodObject<typeof STORE_SETTINGS>>;

/** What of the settings does not go together: each setting with what is wrong with it. */
export function* storeConflicts(settings: Settings): Generator<readonly [setting: keyof Settings, problem: string]> {
  const { STORE_URL, STORE_USER, STORE_PASSWORD, STORE_TOKEN } = settings;
  const given = Object.keys(STORE_SETTINGS).filter((key) => settings[key as keyof Settings] !== undefined);
  if (STORE_URL === undefined && given.length > 0) yield ['STORE_URL', `must be given where ${given.join(' and ')} is`];
  if (STORE_USER !== undefined && STORE_PASSWORD === undefined)
    yield ['STORE_PASSWORD', 'must be given with STORE_USER'];
  if (STORE_PASSWORD !== undefined && STORE_USER === undefined)
    yield ['STORE_USER', 'must be given with STORE_PASSWORD'];
  if (STORE_TOKEN !== undefined && STORE_USER !== undefined)
    yield ['STORE_TOKEN', 'must not be given together with STORE_USER: the store takes one of them'];
}

/** The store, if the settings name one. */
export function storeOf(settings: Settings): StoreConfig | undefined {
  const { STORE_URL, STORE_UPDATE_URL, STORE_GRAPHS_URL } = settings;
  if (STORE_URL === undefined) return undefined;
  const credentials = credentialsOf(settings);
  return {
    queryUrl: STORE_URL,
    ...(STORE_UPDATE_URL === undefined ? {} : { updateUrl: STORE_UPDATE_URL }),
    ...(STORE_GRAPHS_URL === undefined ? {} : { graphsUrl: STORE_GRAPHS_URL }),
    ...(credentials ? { credentials } : {}),
  };
}

function credentialsOf({ STORE_USER, STORE_PASSWORD, STORE_TOKEN }: Settings): StoreCredentials | undefined {
  if (STORE_TOKEN !== undefined) return { token: STORE_TOKEN };
  if (STORE_USER === undefined || STORE_PASSWORD === undefined) return undefined;
  return { user: STORE_USER, password: STORE_PASSWORD };
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' && hash === '';
}
