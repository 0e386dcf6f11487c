import { phrases, words } from '../words.ts';

const EVENTS = words('konferensi rapat sidang pertemuan lokakarya seminar acara diskusi forum upacara');
const CHAIRS = phrases('pimpinan | ketua | pemimpin | ketua bersama | moderator | pemandu');

/** "Pimpinan konferensi adalah", "menjadi ketua rapat", "bertindak sebagai moderator": who chairs, told by a noun. */
const NOUNS = [
  ...CHAIRS.flatMap((chair) =>
    EVENTS.flatMap((event) => [
      `${chair} ${event} adalah`,
      ...phrases('menjadi | bertindak sebagai | bertindak selaku | sebagai | selaku').map(
        (as) => `${as} ${chair} ${event}`,
      ),
    ]),
  ),
  ...phrases('bertindak sebagai moderator | bertindak selaku moderator | menjadi moderator | menjadi pemandu'),
];

/** Indonesian words for chairing. */
export const chairs = [
  ...NOUNS,
  ...phrases(
    'dikepalai | dikepalai oleh | yang dikepalai | kursi pimpinan ditempati | kursi pimpinan diduduki | kursi ketua ditempati | yang memimpin | duduk di meja pimpinan adalah | duduk di meja pimpinan | di meja pimpinan duduk | pimpinan sidang konferensi | pimpinan sidang | pimpinan rapat adalah | bertindak sebagai ketua sidang | menjadi ketua sidang | bertindak sebagai pimpinan sidang | bertindak sebagai pimpinan | sebagai pimpinan konferensi adalah | duduk sebagai pimpinan | dipandu oleh | dipandu | memimpin jalannya | memimpin langsung | dipimpin langsung oleh | turut memimpin | bersama memimpin | diketuai | memimpin | dipimpin | dipimpin oleh | diketuai oleh | mengetuai | memimpin bersama | ikut memimpin | bersama-sama memimpin | memandu | yang dipimpin oleh | di bawah pimpinan | di bawah kepemimpinan | di bawah arahan | di bawah pengarahan | di bawah pimpinan bersama',
  ),
];
