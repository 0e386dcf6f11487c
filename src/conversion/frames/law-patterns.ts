import { type DocumentPattern, isLaw } from './document-shape.ts';

/** A law by its subject: "la loi sur l'examen et le traitement médicaux", "Undang-Undang tentang pencegahan dan penanggulangan HIV/AIDS". */
export const LAW_ABOUT: DocumentPattern = {
  rule: 'law-open',
  pattern:
    /(?:(?<type>[Lλ])r?Æ|(?<type2>L)r?q(?=_))(?:[C_fOGTWUSXEZ]|&(?=f*[_C])){1,14}?(?=[,;.):89wnkhy"=+(?Lλ@YzVbsamR]|&(?!f*[_C])|$)/g,
  types: isLaw,
};

/** "the Tobacco Control Law": its name stands before the noun. */
export const LAW_LAST: DocumentPattern = {
  rule: 'law-named',
  needs: 'CL',
  pattern: /(?:C[C&]{0,4})?C(?<type>L)(?![xS]?[M#]|[fq]{1,2}[CO]|[CN])/g,
  types: isLaw,
};
