import { words } from '../words.ts';

/** Root verbs that begin an item of an Indonesian task list without a prefix. */
export const verbs = words(
  'pergi terus fokus berfokus perkuat tingkatkan laksanakan pastikan bangun kembangkan cegah susun jaga lindungi dorong ciptakan gunakan perhatikan selesaikan upayakan siapkan awasi pantau kreatif belajar ikut atasi percepat perluas tangani alokasikan selesaikan pastikan catat ajak hindari kurangi berikan lakukan terapkan kirim kirimkan buat bantu sediakan libatkan tambah rawat periksa bersihkan sampaikan hentikan tolak tata benahi evaluasi tinjau hubungkan kerahkan optimalkan manfaatkan koordinasikan sosialisasikan kendalikan tegakkan latih rekrut laporkan umumkan hormati kawal tuntaskan prioritaskan sinkronkan sempurnakan tekan turunkan naikkan persiapkan perbarui perbanyak sebarkan sebarluaskan tempatkan tugaskan arahkan serahkan tentukan jalankan lanjutkan pertahankan gabungkan sesuaikan rencanakan salurkan distribusikan dampingi jadikan hilangkan lengkapi tandatangani adakan selenggarakan kumpulkan tunjukkan tertibkan fokuskan pusatkan intensifkan galakkan gencarkan promosikan perbaiki pulihkan amankan tegaskan pelihara publikasikan integrasikan jangkau cermati rumuskan usulkan biarkan utamakan kedepankan hadirkan konsolidasikan mobilisasikan operasikan dirikan lakukanlah laksanakanlah tingkatkanlah perkokoh permudah perketat perlancar sederhanakan hidupkan kukuhkan mantapkan pasang batasi hemat selidiki temukan teliti rancang kelola ajukan ajarkan kenalkan perkenalkan sadarkan minimalkan maksimalkan perbesar perpanjang rujuk catatkan daftarkan cairkan belanjakan rampungkan wujudkan matangkan tanggulangi hapuskan sertakan ikutsertakan tambahkan gandakan jadwalkan peringatkan ingatkan sarankan tekankan perdalam percayakan wujudkanlah pastikanlah siapkanlah evaluasilah tinjaulah jagalah hindarkan bebaskan kembalikan carikan bagikan pasangkan gantikan terbitkan keluarkan sahkan rumuskanlah alihkan limpahkan berlakukan umumkanlah taati patuhi kuasai penuhi lunasi ikuti dalami kunjungi sambangi',
);

/** Words in me-, ber-, memper- that are no verbs of a task. */
export const notVerbs = new Set(
  words(`merupakan merah mereka media medis meja medan metode mesin mesra mental menteri meter meskipun mei mekong mekanisme melalui mengenai menjelang menurut menjadi menit mendatang menengah memang mendalam menyeluruh merata memadai mendesak menular mendasar
  berdarah berkas berbagai bersama berikut berkelanjutan berkualitas berat berita bermartabat beras berhasil berlangsung berisiko berdasarkan bersih besar berada berupa berarti berturut-turut beracun berbahaya bermutu berbasis bertempat bermakna berkaitan beberapa
  berjalan bersangkutan bernilai bernama berusia berulang bersifat berbeda berjumlah berimbang berlebihan berwenang bertahap berjenjang berkala menuju menggembirakan memuaskan meliputi mencakup meningkat menurun membaik mengingat mengakibatkan menyebabkan`),
);

/** Words in di- that tell of nothing done. */
export const notPassive = new Set(
  words(`dinas dingin dirinya dialog diare dinding dinamis dinamika digital digitalisasi direktur direktorat direksi dirjen distrik distribusi diplomat diplomasi diplomatik diskusi disiplin disertai disiplinnya difteri diabetes diagnosis
  diagnostik diameter dialisis diafragma dimensi dimulai dimana dipandang dinilai diet dibandingkan dibanding diharapkan diperkirakan diketahui disebut disebutkan dikenal dianggap diri`),
);

/** Words in pe-…-an that nobody can be asked to carry out. */
export const notDeeds = new Set(
  words(
    'perhatian pertanyaan penjelasan persetujuan pendapat pendapatan pelayanan peraturan perawatan pertemuan perempuan perusahaan perkotaan pedesaan pemerintahan penderitaan pengertian peran perlunya pengalaman pengetahuan perbedaan persatuan',
  ),
);
