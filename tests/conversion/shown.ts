import type { ActorRef, Fact, Office, OrganizationRef } from '../../src/conversion/facts.ts';
import { normalForm } from '../../src/conversion/normal-form.ts';
import { articleOf, convertText } from './samples.ts';

/** A fact as flat JSON: local names of concepts, printed names of everything else, absent where nothing is stated. */
export type Shown = Readonly<Record<string, unknown>>;

/** The facts of a text as a corpus writes them down. */
export function factsIn(text: string): Shown[] {
  const { facts } = convertText(text);
  const reading = normalForm(articleOf(text).text).text;
  const types = new Map(facts.flatMap((fact) => (fact.kind === 'event' ? [[fact.key, local(fact.type)]] : [])));
  return facts.map((fact) => {
    const [{ start, end }] = fact.evidence;
    const { rule, inferred } = fact;
    return stated({
      rule,
      quote: reading.slice(start, end),
      ...partsOf(fact, types),
      inferred: inferred.length > 0 ? inferred : undefined,
    });
  });
}

function partsOf(fact: Fact, types: ReadonlyMap<string, string>): Shown {
  switch (fact.kind) {
    case 'person':
      return { names: fact.names };
    case 'holding':
      return { person: fact.person, title: fact.title, ...officeOf(fact.office) };
    case 'event':
      return {
        type: local(fact.type),
        date: fact.date,
        place: fact.place && local(fact.place),
        mode: fact.mode,
        organizer: organizationOf(fact.organizer),
      };
    case 'participation':
      return { person: fact.person, capacity: fact.capacity, event: types.get(fact.event) };
    case 'commitment':
      return {
        type: fact.type,
        by: actorOf(fact.by),
        addressee: actorOf(fact.addressee),
        ...fact.target,
        period: fact.period,
        due: fact.due,
      };
    case 'observation': {
      const { value, unit, year, target, status } = fact;
      const indicator = 'iri' in fact.indicator ? local(fact.indicator.iri) : fact.indicator.name;
      return { indicator, value, unit, year, target, status, assignedBy: organizationOf(fact.assignedBy) };
    }
    case 'document':
      return { type: local(fact.type), title: fact.title, number: fact.number, period: fact.period };
    case 'finding':
      return { type: fact.type };
  }
}

const local = (value: string): string => value.slice(value.indexOf('#') + 1);

const officeOf = ({ role, organization, former }: Office): Shown => ({
  role: local(role),
  organization: organizationOf(organization),
  former,
});

function organizationOf(ref: OrganizationRef | undefined): string | undefined {
  if (!ref) return undefined;
  if (ref.kind === 'named') return ref.name;
  if (ref.kind === 'concept') return local(ref.iri);
  return ref.place ? `${local(ref.type)} ${local(ref.place)}` : local(ref.type);
}

function actorOf(ref: ActorRef | undefined): string | undefined {
  if (!ref) return undefined;
  if (ref.kind === 'person' || ref.kind === 'document') return local(ref.key);
  if (ref.kind === 'group') return ref.name;
  if (ref.kind === 'organization') return organizationOf(ref.organization);
  return [local(ref.office.role), organizationOf(ref.office.organization)].filter(Boolean).join(', ');
}

const stated = (fact: Shown): Shown =>
  Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
