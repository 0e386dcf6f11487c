import { words } from '../words.ts';

/** Root verbs that begin an item of an Indonesian task list without a prefix. */
export const verbs = words(
  'terus fokus berfokus perkuat tingkatkan laksanakan pastikan bangun kembangkan cegah susun jaga lindungi dorong ciptakan gunakan perhatikan selesaikan upayakan siapkan awasi pantau kreatif belajar ikut atasi percepat perluas',
);

/** Words in me-, ber-, memper- that are no verbs of a task. */
export const notVerbs = new Set(
  words(`merupakan merah mereka media medis meja medan metode mesin mesra mental menteri meter meskipun mei mekong mekanisme melalui mengenai menjelang menurut menjadi menit mendatang menengah memang mendalam menyeluruh merata memadai mendesak menular mendasar
  berbagai bersama berikut berkelanjutan berkualitas berat berita bermartabat beras berhasil berlangsung berisiko berdasarkan bersih besar berada berupa berarti berturut-turut beracun berbahaya bermutu berbasis bertempat bermakna berkaitan beberapa
  berjalan bersangkutan bernilai bernama berusia berulang bersifat berbeda berjumlah berimbang berlebihan berwenang bertahap berjenjang berkala menggembirakan memuaskan menggunakan meliputi mencakup meningkat menurun membaik mengingat mengakibatkan menyebabkan`),
);
