import type { CommitmentFact, DocumentFact } from '../facts.ts';
import { identityOf, RESOLUTION } from '../mentioned-documents.ts';

/** "adopted the Resolution on doctors for 2026-2030. Under it, doctors will receive …": what a resolution provides holds for its years, where the item names none. */
export function withPeriodsOfResolutions(
  facts: readonly CommitmentFact[],
  documents: readonly DocumentFact[],
): CommitmentFact[] {
  const periods = new Map(
    documents
      .filter(({ type, period }) => type === RESOLUTION && period?.includes('-'))
      .map(({ key, period }) => [identityOf(key), period as string]),
  );
  return facts.map((fact) => {
    const { by, period, due } = fact;
    const held = by.kind === 'document' && !period && !due ? periods.get(identityOf(by.key)) : undefined;
    return held ? { ...fact, period: held, inferred: [...fact.inferred, 'inferred-year'] } : fact;
  });
}
