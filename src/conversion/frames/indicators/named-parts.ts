import { countedAt } from '../counted.ts';
import type { Unit } from './figure-units.ts';
import type { Frame } from './frame.ts';

/** "640 of whom are nurses", "30 di antaranya dokter": a part that is named is counted by its name. */
const PART_NAMED = /^#e[=j]?b?(?=[_C]{1,3}(?:[,;.)-]|$))/;

export function partNamed({ sentence: { letters, spans }, story }: Frame, at: number): Unit | undefined {
  const words = PART_NAMED.exec(letters.slice(at, at + 9))?.[0].length ?? 0;
  const unit = words > 0 ? countedAt(spans, at + words, story.context.language.pack.counted) : undefined;
  return unit ? { unit, to: at + words } : undefined;
}

const AMONG = /^#(?:_e|_[_C])(?=[_V])/;

/** "4 orang di antaranya meninggal", "12 bệnh nhân COVID-19 tử vong": of how many it says that they died. */
export function deathsAmong({ sentence: { spans, letters }, story }: Frame, at: number): Unit | undefined {
  const words = AMONG.exec(letters.slice(at, at + 5))?.[0].length ?? 0;
  const died = words > 0 && countedAt(spans, at + words, story.context.language.pack.counted) === 'deaths';
  return died ? { unit: 'deaths', to: at + words } : undefined;
}

/** The value of the verbs of killing. */
const KILLS = 'kills';
/** What is counted of those who are killed: "people", "lives", "children" – no share, no time. */
const KILLED = /^#[_C]/;

/** "has killed 14 people", "menewaskan 14 orang": whom a disease kills are deaths. */
export function killedAt({ sentence: { letters, spans } }: Frame, at: number): Unit | undefined {
  const verb = letters[at - 1] === 'K' ? at - 2 : at - 1;
  return spans[verb]?.value === KILLS && KILLED.test(letters.slice(at, at + 2))
    ? { unit: 'deaths', to: at + 1 }
    : undefined;
}
