import type { Mention } from './event-types.ts';

/** "[Picture: X chairs the meeting.] HANOI – The Standing Committee discussed the draft on 5 May as part of its session": above the lead, which tells the day, a picture shows what that is of. */
export const isPictured = ({ sentence: { kind, letters, index } }: Mention, told: readonly Mention[]): boolean =>
  kind === 'caption' &&
  !/[Dd]/.test(letters) &&
  told.some(
    ({ sentence }) => sentence.kind === 'paragraph' && sentence.index === index + 1 && /[Dd]/.test(sentence.letters),
  );

/** "Quang cảnh buổi làm việc", "Scene of the working session": a picture shows what nothing else says was held. */
const SCENE = /^[C_][Cf_]{0,3}E[_.]{0,2}$/;

/** Whether a caption says of what event it shows the scene. */
export const isShown = ({ sentence: { kind, letters } }: Mention): boolean => kind === 'caption' && SCENE.test(letters);
