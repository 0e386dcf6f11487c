/** "nhận quyết định từ ông X": whoever hands it over stands behind. */
export const FROM: ReadonlySet<string> = new Set(['từ', 'dari', 'from', 'tu']);

/** Words for taking part in what others do. */
export const JOINS: ReadonlySet<string> = new Set([
  'tham gia',
  'cùng tham gia',
  'ikut',
  'ikut serta',
  'turut serta',
  'turut',
  'joining',
  'joined',
]);
