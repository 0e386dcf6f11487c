/** "chính thức đảm nhận cương vị": every verb of taking an office before every word for one, perhaps with how it came about. */
export const officesTaken: readonly string[] = [
  '',
  'chính thức ',
  'tiếp tục ',
  'được giao ',
  'được tín nhiệm ',
].flatMap((lead) =>
  ['giữ', 'đảm nhiệm', 'đảm nhận', 'đảm đương', 'đảm trách'].flatMap((verb) =>
    ['chức', 'chức vụ', 'chức danh', 'cương vị', 'vị trí', 'trọng trách', 'nhiệm vụ'].map(
      (noun) => `${lead}${verb} ${noun}`,
    ),
  ),
);
