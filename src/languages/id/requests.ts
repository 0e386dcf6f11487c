const HOW_MANY = 'dua tiga empat lima enam beberapa sejumlah'.split(' ');
const REQUESTS = 'usulan usul permintaan rekomendasi permohonan'.split(' ');
/** "mengajukan tiga usulan". */
export const requests = ['mengajukan', 'menyampaikan', 'mengemukakan'].flatMap((verb) =>
  HOW_MANY.flatMap((number) => REQUESTS.map((noun) => `${verb} ${number} ${noun}`)),
);
