import type { Inference, Office, Quote } from './facts.ts';
import { HEALTH_SECTOR } from './meanings.ts';
import { organizationId } from './office-id.ts';

/** A post that a person is said to hold, with the words that say so. */
export interface Holding {
  readonly office: Office;
  readonly title: Quote;
  readonly quote: Quote;
  readonly inferred: readonly Inference[];
  readonly each?: true;
}

/** The posts of one person, each once: a bare title and the same title with its organisation are one post. */
export interface Holdings {
  /** The posts in the order of the text. */
  readonly all: () => readonly Holding[];
  /** Whether a post of that role is among them, of whatever organisation. */
  readonly hasRole: (role: string) => boolean;
  /** Whether an office is among them. */
  readonly has: (office: Office) => boolean;
  /** Adds a post, or completes the bare title that is known of it. */
  readonly add: (holding: Holding) => void;
}

/** No posts yet. */
export function createHoldings(): Holdings {
  const all: Holding[] = [];
  const places = new Map<string, number>();
  return {
    all: () => all,
    hasRole: (role) => places.has(plainRole(role)),
    has: (office) => places.has(keysOf(office).at(-1) ?? '') && (!isFuller(office) || all.some(sameRole(office))),
    add(holding) {
      const [role = '', exact] = keysOf(holding.office);
      const first = places.get(role);
      const bare = first !== undefined && !all[first]?.office.organization ? first : undefined;
      const known =
        exact === undefined
          ? first
          : (bare ?? places.get(exact) ?? fullerOf(holding.office, all) ?? placedOf(holding, all));
      const at = known ?? all.length;
      if (known === undefined) all.push(holding);
      else if (known === bare) all[at] = { ...holding, quote: (all[at] as Holding).quote };
      else return;
      for (const key of keysOf(holding.office)) if (!places.has(key)) places.set(key, at);
    },
  };
}

/** "Head of the Propaganda Board" may be short for that of "the Propaganda Board of the Provincial Party Committee": where that post is. */
function fullerOf({ role, organization }: Office, known: readonly Holding[]): number | undefined {
  if (organization?.kind !== 'named') return undefined;
  const beginning = `${organization.name} of `;
  const at = known.findIndex(
    ({ office }) =>
      office.role === role && office.organization?.kind === 'named' && office.organization.name.startsWith(beginning),
  );
  return at < 0 ? undefined : at;
}

/** The same post, whose place the text states elsewhere: where the office tells none, it is no second one. */
function placedOf(
  { office: { role, organization }, inferred }: Holding,
  known: readonly Holding[],
): number | undefined {
  if (organization?.kind !== 'local' || organization.former || !inferred.includes(PLACE)) return undefined;
  const at = known.findIndex(
    ({ office: { role: other, organization: held }, inferred: told }) =>
      other === role &&
      held?.kind === 'local' &&
      held.type === organization.type &&
      !held.former &&
      !told.includes(PLACE),
  );
  return at < 0 ? undefined : at;
}
const PLACE = 'inferred-place';

/** "The Permanent Deputy Secretary" is no Deputy Secretary of whom that is not said. */
const isFuller = ({ role }: Office): boolean => role !== plainRole(role);
const sameRole =
  ({ role }: Office) =>
  ({ office }: Holding): boolean =>
    office.role === role;

/** Who holds an office first, by its role and, where one is stated, its organisation. */
export function holderIndex(
  people: Iterable<{ readonly key: string; readonly holdings: Holdings }>,
): (office: Office) => string | undefined {
  const holders = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const { key, holdings } of people)
    for (const { office } of holdings.all()) {
      putFirst(holders, keysOf(office), key);
      putFirst(heads, headedBy(office), key);
    }
  return (office) =>
    holders.get(keysOf(office).at(-1) ?? '') ??
    (HEAD.test(office.role) && office.organization ? heads.get(organizationId(office.organization)) : undefined);
}

function putFirst(index: Map<string, string>, ids: readonly string[], key: string): void {
  for (const id of ids) if (!index.has(id)) index.set(id, key);
}

/** "The head of the health sector", whatever the title of whoever heads it. */
const HEAD = /#role-head$/;
const HEADS = /#role-(?:director|director-general|chairman|chairwoman|minister|secretary)$/;

/** The bodies that an office heads: the Director of the Department of Health heads the sector too. */
function headedBy({ role, organization, former }: Office): string[] {
  if (former || !organization || !HEADS.test(role)) return [];
  const isOfHealth = organization.kind === 'local' && organization.type.endsWith('#orgtype-department-of-health');
  const own = organizationId(organization);
  return isOfHealth ? [own, organizationId({ kind: 'concept', iri: HEALTH_SECTOR })] : [own];
}

/** What an office is looked up by: its role, then its role with the organisation that is stated. */
const keysOf = ({ role, organization }: Office): string[] => [
  plainRole(role),
  ...(organization ? [`${plainRole(role)} ${organizationId(organization)}`] : []),
];

/** "Deputy Prime Minister" may be short for "Permanent Deputy Prime Minister". */
const plainRole = (role: string): string => role.replace(/#role-(?:standing|permanent)-/, '#role-');
