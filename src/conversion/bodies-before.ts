import type { Span } from '../grammar/span.ts';
import { type Actor, withOffices } from './actor.ts';
import { mentionWith, type OfficeMention, ofBody } from './office-mention.ts';
import { type ActorContext, areaIn, organizationOf } from './organizations.ts';
import type { Sentence } from './reading.ts';

/** How many sentences before its own a bare title may mean the body of. */
const NEAR = 2;

/** What kinds of body have holders of such a role, by the ends of their IRIs or their English names. */
const KINDS: readonly { readonly role: RegExp; readonly body: RegExp }[] = [
  {
    role: /#role-(?:[a-z]+-)*director$/,
    body: /#orgtype-(?!hospital$|clinic$|.*(?:peoples|party|committee|council|delegation|front)).*(?:department|centre|cdc|hospital|insurance|medical|institute|agency)|#org-.*(?:hospital|institute|social-security|administration)|^(?:named|local):.*(?:Hospital|Cent(?:er|re)|Institute)$/,
  },
  { role: /#role-(?:[a-z]+-)*director-general$/, body: /#org-.*(?:social-security|administration|authority|agency)/ },
  { role: /#role-(?:[a-z]+-)*chairman$/, body: /#orgtype-(?:[a-z]+-)*peoples-(?:committee|council)$/ },
];

interface Named {
  readonly sentence: Sentence;
  readonly actors: readonly Actor[];
}

/** "The Department of Health held … Director X said": a bare title beside a name is of the last body that has such an office. */
export function withBodiesBefore(scenes: readonly Named[], context: ActorContext): Named[] {
  return scenes.map((scene, at) =>
    scene.actors.some(isBare)
      ? { ...scene, actors: scene.actors.map((actor) => (isBare(actor) ? completed(actor, scenes, at) : actor)) }
      : scene,
  );

  function completed(actor: Actor, all: readonly Named[], at: number): Actor {
    return withOffices(
      actor,
      actor.offices.map((mention) => withBody(mention, all, at)),
    );
  }

  function withBody(mention: OfficeMention, all: readonly Named[], at: number): OfficeMention {
    const kind = mention.office.organization ? undefined : KINDS.find(({ role }) => role.test(mention.office.role));
    if (!kind) return mention;
    for (let back = 0; back <= NEAR && at - back >= 0; back++) {
      const spans = (all[at - back] as Named).sentence.spans;
      const last = lastOf(back === 0 ? spans.slice(0, mention.from) : spans, kind.body);
      if (last < 0) continue;
      const { value } = spans[last] as Span;
      const organization = organizationOf(value, areaIn(spans.slice(Math.max(0, last - 1), last + 3)), context);
      return mentionWith(ofBody(mention, organization), { organizationInferred: true });
    }
    return mention;
  }
}

const isBare = ({ name, offices }: Actor): boolean =>
  name !== undefined && offices.some(({ office, loose }) => !office.organization && !loose);

const lastOf = (spans: readonly Span[], body: RegExp): number =>
  spans.findLastIndex(({ type, value }) => type === 'organization' && body.test(value));
