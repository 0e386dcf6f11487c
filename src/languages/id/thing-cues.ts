import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Indonesian words for manner and purpose, findings, documents, places and bodies. */
export const thingCues: Cues = {
  // What closes a list is no part of its last item.
  ellipsis: phrases('dan sebagainya | dan lain-lain | dan lain sebagainya | dan seterusnya'),
  'bridge=org-government': phrases(
    'titik jembatan Kantor Pusat Pemerintah | titik jembatan Markas Besar Pemerintah | titik jembatan Kantor Pemerintah | titik jembatan Pemerintah | titik penghubung Kantor Pusat Pemerintah',
  ),
  'bridge=central': phrases(
    'titik jembatan pusat | titik jembatan kantor pusat | jembatan pusat | titik penghubung pusat | titik sambungan pusat',
  ),
  'bridge=main': phrases('titik jembatan utama | titik penghubung utama'),
  'bridge=several': phrases('titik-titik jembatan | titik-titik penghubung | titik-titik koneksi'),
  bridge: phrases(
    'titik jembatan | jembatan | ujung jembatan | titik penghubung | titik sambungan | titik koneksi | titik daring | titik konferensi | titik pusat',
  ),
  'event=https://w3id.org/hgov#Interview': phrases(
    'mewawancarai | diwawancarai | dalam wawancara | berbincang dengan | diwawancarai | dalam sebuah wawancara',
  ),
  'word=before': phrases('sebelum'),
  'word=this': phrases('ini | itu | tersebut'),
  // A post that is given to somebody.
  'word=post': phrases('jabatan | posisi | kursi'),
  'word=replaces': phrases('menggantikan | menggantikan posisi | menggeser'),
  'word=premium': phrases('iuran | premi | premi asuransi | iuran asuransi'),
  'word=trusts': phrases('percaya bahwa | yakin bahwa | yakin | diharapkan'),
  'speak=hopes': phrases(
    'berharap | mengharapkan | menyatakan keyakinan | menyatakan keyakinannya | menyampaikan harapan | mengungkapkan harapan | mengungkapkan harapannya | menyampaikan harapannya | mengutarakan harapan | mengutarakan harapannya | menyatakan harapan | menyatakan harapannya',
  ),
  // With whom somebody meets.
  'word=street': phrases('jalan | Jalan | Jl. | jl.'),
  'word=between': phrases('antara'),
  word: phrases(
    'surat mendesak | jembatan antara | sebagai jembatan | menjadi jembatan | akan menghadapi | akan mengalami | akan menjadi | akan terus menghadapi | layanan publik daring | layanan daring | pendaftaran daring | konsultasi daring | layanan publik online | pendaftaran online | pembayaran daring | bukan berarti | yang mendesak | sangat mendesak | kebutuhan mendesak | secara mendesak | paling mendesak | tidak harus | tidak perlu | ruang rapat | ruang konferensi | ruang pertemuan | aula konferensi | aula pertemuan | pusat konferensi | balai pertemuan | yang bertugas | permintaan tersebut | permintaan itu | permintaan ini | usulan tersebut | usulan itu | usulan ini | rekomendasi tersebut | rekomendasi itu | rekomendasi ini | arahan tersebut | dalam mengarahkan | dalam mendorong | dalam mengajak | dalam menginstruksikan | dalam menugaskan | dalam mengusulkan | dalam menyarankan | dalam mengimbau',
  ),
  'today=yesterday': phrases('kemarin | kemarin pagi | kemarin sore | kemarin siang'),
  'today=later': phrases(
    'hari yang sama | pada hari yang sama | sore harinya | sore hari yang sama | pada sore hari yang sama | siang hari yang sama | pada siang hari yang sama | malam hari yang sama | pada malam harinya | sore itu | sore hari itu | pada sore itu | siang itu | malam itu | menjelang siang | menjelang sore | menjelang malam | siang harinya | malam harinya | segera setelah itu | tak lama kemudian | tidak lama setelah itu | pada sore harinya | pada siang harinya | sesudah itu',
  ),
  today: phrases('pagi ini | siang ini | sore ini | hari ini | malam ini | siang tadi | pagi tadi | sore tadi'),
  'online=hybrid': phrases('hibrida | hibrid | hybrid | secara hibrida | secara hibrid'),
  online: phrases(
    'daring | online | virtual | secara virtual | secara daring | secara online | telekonferensi | konferensi video | melalui video | lewat video | melalui zoom | via zoom | lewat zoom | zoom | microsoft teams | jarak jauh | livestream | live streaming | siaran langsung daring | melalui siaran langsung | melalui streaming',
  ),
  inPerson: phrases('secara langsung | tatap muka | luring | secara tatap muka | secara luring | secara fisik'),
  'inPerson=directly': phrases('langsung | format langsung | bentuk langsung | offline | secara offline'),
  purpose: phrases('guna | sehingga | agar | supaya | demi | dengan tujuan | dalam rangka | sesuai dengan'),
  including: phrases(
    'terdiri atas | terdiri dari | beranggotakan | termasuk | seperti | yaitu | antara lain | di antaranya | di antara mereka | khususnya | terutama | meliputi',
  ),
  'adverb=self': phrases('sendiri'),
  'verb=alone': phrases('belajar | berlatih | merebak | menyebar | meluas | mewabah | menular'),
  'adverb=leads': phrases('secara'),
  adverb: phrases(
    'secara proaktif dan mendesak | secara aktif dan mendesak | secara cepat dan mendesak | secara tegas dan mendesak | secara serius dan mendesak | patut dicatat | patut diperhatikan | terus | lebih | secepatnya | dengan baik | proaktif | aktif | tegas | sungguh-sungguh | berusahalah untuk | berusaha untuk | fokus pada | fokus | berfokus pada | serius | bersama-sama | senantiasa | selalu | tetap | juga | efektif | sinkron | secara efektif | secara sinkron | secara aktif | secara proaktif | secara serius | turut | gencar | sangat | terlebih dahulu',
  ),
  challenge: phrases(
    'kesulitan | keterbatasan | hambatan | kekurangan | tantangan | masih terbatas | belum mencapai | belum stabil | kendala | masih berisiko | masih kurang | kelemahan | masih rendah | masih tinggi | masih banyak',
  ),
  achievement: phrases(
    'hasil | prestasi | kemajuan | pencapaian | berhasil diterapkan | terus meningkat | terus diperbaiki | telah mencapai | telah menyelesaikan | telah dilaksanakan | terus disempurnakan',
  ),
  // Of a decision it says what it is on, a plan that it approves too.
  'approve=about': phrases('tentang'),
  approve: phrases(
    'yang menyetujui | menyetujui | tentang persetujuan | tentang pengesahan | yang mengesahkan | mengesahkan | tentang penetapan | yang menetapkan',
  ),
  numberWord: phrases('Nomor | No. | No | nomor'),
  'periodWord=period': phrases('periode | fase | tahap'),
  'periodWord=next year': phrases('tahun depan | tahun berikutnya | tahun mendatang'),
  'periodWord=this year': phrases('tahun ini | Tahun ini'),
  'periodWord=year': phrases('tahun | Tahun'),
  draft: phrases('rancangan | RUU'),
  award: phrases(
    'orde buruh | orde kerja | medali buruh | bintang jasa | panji emulasi | panji | piagam penghargaan | sertifikat | medali | penghargaan | bendera | hadiah | plakat | sertifikat penghargaan | lencana | piagam | bingkisan | bantuan | peralatan medis | beasiswa | gelar | tanda penghargaan | surat penghargaan | medali kenangan',
  ),
  indicatorHead: phrases(
    'jumlah | tingkat | rasio | angka | jumlahnya | tingkatnya | rasionya | angkanya | cakupannya | persentase | proporsi | cakupan | total | laju | prevalensi | rata-rata | lama | rata-rata lama',
  ),
  amend: phrases(
    'yang mengubah dan melengkapi | mengubah dan melengkapi | tentang Perubahan dan Penambahan | tentang perubahan dan penambahan | tentang Perubahan | tentang perubahan | perubahan atas | yang mengubah dan menambah | yang mengubah',
  ),
  'areaWord=province': phrases('provinsi | propinsi'),
  'areaWord=city': phrases('kota | munisipalitas'),
  'group=volunteer doctors': phrases(
    'dokter sukarelawan | para dokter sukarelawan | dokter relawan | para dokter relawan',
  ),
  'group=delegates': phrases(
    'beberapa delegasi | sejumlah delegasi | delegasi-delegasi | sebagian delegasi | beberapa peserta | para delegasi | para delegates | delegates | para peserta | para perwakilan | banyak delegasi',
  ),
  'group=voters': phrases('pemilih | para pemilih'),
  'group=body': phrases(
    'lembaga ini | lembaga tersebut | lembaga itu | instansi ini | instansi tersebut | instansi itu | unit ini | unit tersebut | unit itu | fasilitas ini | fasilitas tersebut | pusat tersebut | pusat ini | kantor tersebut | organisasi ini | organisasi tersebut | organisasi itu',
  ),
  // What stands in the document told of before.
  'continuation=accordingly': phrases(
    'sesuai dengan itu | dengan demikian | sesuai dengan hal tersebut | menurut dokumen tersebut',
  ),
  // What follows from something begins a clause of its own.
  'continuation=occasion': phrases(
    'oleh karena itu | oleh karenanya | oleh sebab itu | karena itu | karenanya | untuk itu | maka dari itu | sehubungan dengan itu',
  ),
  // Whoever has the word goes on.
  'speak=goes on': phrases(
    'ditunjukkannya | ditekankannya | ditegaskannya | dikatakannya | ditambahkannya | dijelaskannya | diungkapkannya | dinyatakannya | disampaikannya | dikemukakannya | diberitahukannya',
  ),
  'group=relevant agencies': phrases(
    'badan-badan terkait | badan terkait | instansi-instansi terkait | lembaga-lembaga terkait | pihak-pihak terkait | badan-badan fungsional | instansi-instansi fungsional',
  ),
  'group=forces': phrases('semua kekuatan | semua pasukan | seluruh pasukan'),
  'adverb=soon': phrases('segera'),
  'adverb=still': phrases('masih'),
  'adverb=not': phrases('tidak | tidak lagi | tak lagi | belum | bukan | tanpa | jangan'),
  'inspect=receives': phrases(
    'menerima | menerima kunjungan | menerima kunjungan kehormatan | menjamu | bertemu dengan | bertemu | mengadakan pembicaraan dengan',
  ),
  'hold=broadcast': phrases('disiarkan langsung | disiarkan secara langsung | ditayangkan langsung'),
  'inspect=meets': phrases(
    'mengunjungi dan menyerahkan bunga kepada | mengunjungi dan memberikan bunga kepada | mengunjungi, mengucapkan selamat kepada | mengunjungi serta mengucapkan selamat kepada | berkunjung dan mengucapkan selamat kepada | berkunjung serta mengucapkan selamat kepada | mengunjungi dan mengucapkan selamat kepada | mengunjungi dan memberi selamat kepada | bertemu pemilih | bertemu para pemilih | bertemu dengan pemilih | bertemu dengan para pemilih | bertemu dengan konstituen',
  ),
  // What is opened or begun to be built.
  'launch=building': phrases(
    'meresmikan | secara resmi meresmikan | resmi meresmikan | meletakkan batu pertama | memulai pembangunan',
  ),
  'inspect=works': phrases(
    'bekerja dengan | datang untuk bekerja dengan | datang bekerja dengan | melanjutkan bekerja dengan',
  ),
  'group=mass organisations': phrases('organisasi massa | organisasi-organisasi massa'),
  sign: phrases(
    'bersama-sama menandatangani | menandatangani bersama | menandatangani | ditandatangani | ditandatangani oleh | penandatanganan | membubuhkan tanda tangan | membubuhkan tanda tangannya | meneken | diteken | diteken oleh | memaraf | diparaf oleh | bertukar dokumen | saling bertukar dokumen | bertukar naskah | mempertukarkan dokumen',
  ),
  country: phrases(
    'Việt Nam | Viet Nam | Vietnam | RI | Indonesia | Jepang | Korea | Korea Selatan | Tiongkok | Cina | China | Laos | Kamboja | Thailand | Malaysia | Singapura | Filipina | Myanmar | Brunei | Brunei Darussalam | Australia | Amerika Serikat | AS | Prancis | Jerman | India | Inggris | Kuba | Rusia | Kanada | Selandia Baru | Uni Eropa | Swiss | Belanda | Norwegia | Swedia | Denmark | Italia | Belgia | Timor-Leste',
  ),
  districtWord: phrases('zona khusus | pulau | distrik | kabupaten | kecamatan | kelurahan | komune | desa'),
  organizationHead: phrases(
    'Rumah Sakit | Departemen | Institut | Universitas | Pusat | Badan | Komite | Asosiasi | Dewan | Divisi | Kantor | Serikat | Direktorat | Biro | Komisi | Delegasi | Akademi | Stasiun | Puskesmas | Dinas | Yayasan | Perhimpunan | Federasi | Perusahaan | Otoritas | Sekolah Tinggi | Inspektorat | Klinik | Surat Kabar | Koran | Harian | Surat Kabar dan Radio - Televisi',
  ),
  'takeOffice=joins': phrases(
    'sebagai | di posisi | di jabatan | ke jabatan | dalam jabatan | selaku | merangkap | sekaligus | menjadi | lalu | kemudian | yang juga | ke posisi',
  ),
};
