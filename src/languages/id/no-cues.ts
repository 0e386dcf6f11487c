import { words } from '../words.ts';

/** Words that stand where a verb of asking or attending could, between somebody and whoever does something, and are none. */
export const noCues = new Set(
  words(`dan atau dari di ke dengan untuk pada oleh dalam antara bersama serta sebagai adalah ialah yang itu ini tersebut telah sudah akan sedang juga bahwa karena sehingga agar supaya membantu memungkinkan membuat mengizinkan membiarkan
 mengapresiasi memuji mengunjungi menghadiri melihat mendampingi menemui bertemu berterima kasih mengucapkan selamat mantan staf pegawai pejabat pemimpin pimpinan anggota petugas dokter perawat tenaga tim satuan setiap semua seluruh para seorang sebuah satu dua tiga mewakili menyaksikan mengetahui mendukung melatih memimpin`),
);
