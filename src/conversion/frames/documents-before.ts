import { documentType } from '../../vocabulary/index.ts';
import { type Actor, actorAt, isDocument } from '../actor.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';
import { documentAtHead } from './opening-headed.ts';

/** The first document that a sentence tells of. */
export const documentIn = (scene: Scene | undefined): Actor | undefined =>
  scene && (scene.actors.find(isDocument) ?? documentAtHead(scene.sentence));

/** The document that the sentence before told of; in the paragraph before, the one that it began with. */
export const documentBefore = (before: Scene | undefined, { block }: Sentence): Actor | undefined =>
  before && (before.sentence.block === block ? documentIn(before) : documentAtHead(before.sentence));

/** A number behind the word for a document, or what the word is of: "Resolution No. 5", "the Resolution on support for". */
const CERTAIN = /^L(?:[xS]?M|f|V|_)/;
/** "The council passed the", "it was decided by the province in the": whoever acts stands before the document in its clause. */
const ISSUED = /^(?!["-]?[V4u]).*[ORPZG][^,;:]{0,9}$/;
/** What sets something that is to be done from then on. */
const SETTING: ReadonlySet<string> = new Set(
  [documentType.resolution, documentType.decision, documentType.plan].map(({ value }) => value),
);
/** Behind "passed", "approved": the value of words for what makes a paper hold. */
const ISSUES = 'issues';

/** "The council has passed Resolution No. 5 on support for …": the paper that the sentence before says was issued, from the paragraph before too. */
export function issuedBefore(before: Scene | undefined): Actor | undefined {
  if (!before) return undefined;
  const { letters, spans } = before.sentence;
  const at = letters.indexOf('L');
  const { value = '', start = 0 } = spans[at] ?? {};
  if (at < 0 || !SETTING.has(value) || !CERTAIN.test(letters.slice(at))) return undefined;
  const head = letters.slice(0, at);
  if (/[s"4]/.test(head) || !ISSUED.test(head)) return undefined;
  const named = before.actors.find((actor) => actor.ref?.kind === 'document' && actor.from === at);
  const isPassed = spans.slice(0, at).some(({ type, value: word }) => type === 'approve' || word === ISSUES);
  return (
    named ??
    (isPassed ? actorAt(0, 0, { ref: { kind: 'document-of-type', type: value, at: start, own: true } }) : undefined)
  );
}
