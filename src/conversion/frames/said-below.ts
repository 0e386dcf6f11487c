import type { ActorRef } from '../facts.ts';
import { resolve, type Scene, type Story } from '../story.ts';

/** The value of cues behind which whoever says something stands. */
const TOLD_BY = 'told by';
/** "Demikian ditekankan Menteri X …", "Đó là chỉ đạo của Bộ trưởng X …", "That was the request of Minister X …": at the head of a sentence, up to who has said what stands above. */
const THUS = /^(?:[Cj_]{0,2}?)s(?=f?(?:R[ROPf2]{0,5},?)?H*N)/;
/** A sentence in which something is to be done, and nobody is named or says anything. */
const NEEDED = /^[^sgkNI"]*n[^sgkNI"]*$/;

/** Whoever the next sentence of the paragraph tells to have said this one. */
function saidBelow(story: Story, { sentence: { index, block, kind, letters } }: Scene): ActorRef | undefined {
  const next = kind === 'paragraph' && letters.includes('n') ? story.scenes[index + 1] : undefined;
  const cue = next?.sentence.block === block ? (THUS.exec(next.sentence.letters)?.[0].length ?? 0) - 1 : -1;
  if (!next || next.sentence.spans[cue]?.value !== TOLD_BY || !NEEDED.test(letters)) return undefined;
  const speaker = next.actors.find(({ name, from }) => name !== undefined && from > cue);
  const resolved = speaker && resolve(story, speaker)?.actor;
  return resolved?.kind === 'person' ? resolved : undefined;
}

/** Who has the word in a sentence, also where only the one behind it tells. */
export function wordOf<W extends { readonly speaker: ActorRef | undefined }>(story: Story, scene: Scene, word: W): W {
  const speaker = saidBelow(story, scene);
  const { block } = scene.sentence;
  return speaker ? { ...word, speaker, spoken: block, acted: block } : word;
}
