import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';

/** "He also hoped …", "Ditunjukkannya, …": a pronoun or the ending of a verb goes on speaking. */
export const goesOn = ({ sentence: { letters, spans }, actors }: Scene): boolean =>
  spans[0]?.value === 'goes on' || asksFurther(letters) || (/[skg]/.test(letters) && actors[0]?.pronoun === true);

/** "Đồng thời đề nghị tân Phó Giám đốc X tiếp tục …": whoever has the word asks the one behind it. */
const ASKS_FURTHER = /^["-]*t,?b*k[^;:sgkNI]{0,20}N(?:,[ROPf2&]{1,12},)?b*[Vm]/;
export const asksFurther = (letters: string): boolean => ASKS_FURTHER.test(letters);

/** "Dr. X: …", "Director X: …" answers; "according to X" and whoever says, asks or pledges speaks. */
const ANSWERS = /^[-."]*(?:R(?:f?P?OP?){0,2})?H*N:/;

/** Whether a sentence begins an answer in an interview. */
export const isAnswer = ({ letters }: Sentence): boolean => ANSWERS.test(letters);
