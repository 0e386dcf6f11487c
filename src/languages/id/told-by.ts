import { phrases, words } from '../words.ts';

/** What is said in the passive, right before whoever says it or before "oleh" and that one. */
const SAID = words(
  'ditegaskan dikatakan disampaikan diungkapkan ditekankan dinyatakan dijelaskan diberitahukan dikemukakan dituturkan diutarakan ditambahkan dilaporkan ditunjukkan',
);
/** "Demikian ditegaskan X", "Hal ini dikatakan oleh X": what was quoted before. */
const THIS = phrases('demikian | hal ini | hal itu | hal tersebut');
/** "Demikian arahan X": the word for what somebody has said. */
const WORDS_OF = words('pendapat penilaian pernyataan penegasan arahan penekanan penjelasan');

/** Indonesian words behind which whoever says something stands. */
export const toldBy = [
  ...SAID.flatMap((said) => [`${said} oleh`, ...THIS.flatMap((it) => [`${it} ${said}`, `${it} ${said} oleh`])]),
  ...WORDS_OF.flatMap((word) => [`demikian ${word}`, `begitu ${word}`]),
  ...phrases(
    'diajukan oleh | usulan datang dari | usul datang dari | permintaan datang dari | saran datang dari | janji datang dari | diucapkan oleh | dibawakan oleh | diuraikan oleh | dirangkum oleh | suara lain datang dari | masukan datang dari | melalui laporan | dalam laporan | lewat laporan | dibacakan oleh | dipaparkan oleh | dipresentasikan oleh | mendengar langsung dari | mendengarkan laporan | mendengarkan laporan dari | mendengarkan paparan | mendengarkan paparan dari | mendengarkan pidato | dibawakan | dibacakan | dipaparkan | dipresentasikan',
  ),
];
