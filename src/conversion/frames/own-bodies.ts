import type { Scene } from '../story.ts';
import { ministryOf } from './ministries.ts';

/** '"The city will set aside land," she said': who says so in quotation marks speaks for it. */
const OWN_AREA = /^(?:\.|4(?:I|(?:R[ROPf]{0,4})?H*N)?,|f[^NRIO;:,#]{1,4},)?f*[ZP][b_]*,?w/;

/** '"UNFPA will train midwives," he said' likewise; what a ministry will do is its plan. */
const OWN_BODY = /^(?:\.|4I?,)f*[OG][b_]?w/;
/** Whether what is said to be done is of the own area or body of who says it. */
export const isOwn = ({ sentence: { letters }, actors }: Scene): boolean => {
  if (OWN_AREA.test(letters)) return true;
  const body = OWN_BODY.test(letters) ? actors.find(({ ref }) => ref !== undefined) : undefined;
  return body !== undefined && !ministryOf(body.ref);
};

/** "According to him, the department will …": who has the word says it. */
export const saidOfOwn = (scene: Scene): boolean => BY_SPEAKER.test(scene.sentence.letters) && isOwn(scene);
const BY_SPEAKER = /^4(?:I|(?:R[ROPf]{0,4})?H*N)?,/;
