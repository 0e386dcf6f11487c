/** Most patterns match nothing, and share what they found. */
const NONE: readonly RegExpExecArray[] = [];

/** Every match of a global pattern in order, as `matchAll` gives them; that copies the pattern for each text, which costs more than most searches do. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found at its place for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
