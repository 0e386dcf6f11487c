import type { Fact } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Rejection } from './rejection.ts';

/** Stage 7's gate: a fact whose evidence is not a stretch of words of the article is rejected, never repaired. */
export function verified(
  { text }: Reading,
  read: { facts: readonly Fact[]; rejections: readonly Rejection[] },
): { facts: Fact[]; rejections: Rejection[] } {
  const facts: Fact[] = [];
  const rejections = [...read.rejections];
  for (const fact of read.facts) {
    const bad = fact.evidence.find(
      ({ start, end }) =>
        !(
          Number.isInteger(start) &&
          start >= 0 &&
          start < end &&
          end <= text.length &&
          text.slice(start, end).trim() !== ''
        ),
    );
    if (bad) rejections.push({ rule: fact.rule, reason: 'its evidence is no stretch of the text', ...bad });
    else facts.push(fact);
  }
  return { facts, rejections };
}
