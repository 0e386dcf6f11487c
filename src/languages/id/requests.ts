/** "mengajukan tiga usulan", "menyampaikan banyak pendapat dan rekomendasi": what is asked for stands behind. */
const HOW_MANY = 'dua tiga empat lima enam beberapa sejumlah banyak berbagai serangkaian'.split(' ');
const REQUESTS = [
  ...'usulan usul permintaan rekomendasi permohonan petisi'.split(' '),
  ...'rekomendasi|usulan|usul|permintaan'.split('|').map((noun) => `pendapat dan ${noun}`),
  'rekomendasi dan usulan',
  'usulan dan rekomendasi',
];
export const requests = 'mengajukan menyampaikan mengemukakan mengirimkan memberikan'
  .split(' ')
  .flatMap((verb) => HOW_MANY.flatMap((number) => REQUESTS.map((noun) => `${verb} ${number} ${noun}`)));
