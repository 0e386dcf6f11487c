import type { Gender } from '../grammar/gender.ts';
import type { ActedFor } from './actor-refs.ts';
import type { OfficeMention } from './office-mention.ts';

/** Someone or something that can act, with all the offices that stand beside the name. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly name: { readonly key: string; readonly printed: string; readonly at: number } | undefined;
  readonly offices: readonly OfficeMention[];
  readonly pronoun: boolean;
  /** Whether a pronoun or the courtesy before a name tells a woman or a man. */
  readonly gender: Gender | undefined;
  /** The offices are those of whom the text speaks of, whose name stands elsewhere. */
  readonly elided: boolean;
  /** An organisation, a group in words, or a document that acts. */
  readonly ref: ActedFor | undefined;
}

const NONE: readonly OfficeMention[] = [];

/** An actor with what is known of it. All have all properties in one order, as spans do (`changed`). */
export const actorAt = (from: number, to: number, known: Partial<Actor>): Actor => ({
  from,
  to,
  name: known.name,
  offices: known.offices ?? NONE,
  pronoun: known.pronoun ?? false,
  gender: known.gender,
  elided: known.elided ?? false,
  ref: known.ref,
});

/** An actor with other offices. */
export const withOffices = (actor: Actor, offices: readonly OfficeMention[]): Actor =>
  actorAt(actor.from, actor.to, {
    name: actor.name,
    offices,
    pronoun: actor.pronoun,
    gender: actor.gender,
    elided: actor.elided,
    ref: actor.ref,
  });

/** Whether what acts is a document. */
export const isDocument = ({ ref }: Actor): boolean => ref?.kind === 'document' || ref?.kind === 'document-of-type';
