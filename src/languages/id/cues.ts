import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';

/** Indonesian words and what they mean to a frame. */
export const cues: Cues = {
  honorific: phrases(
    `Kamerad | kawan | kawan-kawan | Kawan | Bapak | Ibu | Bpk | Bpk. | Tuan | Nyonya | Saudara | Saudari | Sdr. | Dr | Dr. | dr. | Prof | Prof. | Profesor | Prof. Dr. | Profesor Madya | Profesor Madya Dr. | Assoc. Prof. | Assoc. Prof. Dr. | Lektor Kepala | Lektor Kepala Dr. | Dokter | Doktor | Magister | MSc | MSc. | Ph.D. | PhD | Mayor Jenderal | Letnan Jenderal | Letnan Jenderal Senior | Jenderal | Kolonel | Kolonel Senior | Letnan Kolonel | Dokter Spesialis I | Dokter Spesialis II | Dokter Spesialis | Dokter CKII | Dokter CKI | CKII | CKI | Apoteker | H. | Hj. | Drs. | Dra. | Rekan | Rekan-rekan | Dokter Rakyat | Dokter Teladan | Pak | Bu | Mr. | Ms. | Mrs.`,
  ),
  pronoun: words('ia beliau dia kami kita'),
  bridge: phrases(
    'titik jembatan | titik-titik jembatan | jembatan | titik penghubung | titik sambungan | titik koneksi | titik daring | titik konferensi | titik pusat',
  ),
  former: phrases('mantan | eks'),
  hold: phrases(
    'mengadakan | menyelenggarakan | menggelar | diadakan | diselenggarakan | digelar | menjadi tuan rumah | berlangsung | dilangsungkan | melangsungkan | mengorganisasikan | bekerja sama menyelenggarakan | berkoordinasi menyelenggarakan | berkoordinasi untuk menyelenggarakan | bersama-sama menyelenggarakan | membuka | secara resmi membuka | telah menyelenggarakan | telah mengadakan | baru saja mengadakan | baru saja menyelenggarakan | mengorganisir',
  ),
  attend: phrases(
    'hadir | memimpin delegasi | diterima oleh | menerima delegasi | mendampingi delegasi | didampingi oleh | menyambut delegasi | menerima dan bekerja dengan delegasi | menjenguk | yang hadir | turut hadir | turut hadir dalam | menghadiri | dihadiri | dihadiri oleh | hadir pada | hadir di | hadir dalam | hadir juga | juga hadir | turut menghadiri | berpartisipasi dalam | berpartisipasi | ikut serta dalam | ikut serta | mengikuti | kehadiran | partisipasi | dengan partisipasi | dengan kehadiran | ikut hadir | yang juga hadir | menyaksikan | disaksikan oleh | bergabung',
  ),
  speak: phrases(
    'berbicara | berpidato | menyampaikan pidato | memberikan pidato | menyampaikan sambutan | memberikan sambutan | menyampaikan pidato pembukaan | menyampaikan pidato penutup | menyampaikan pidato pengarahan | menyampaikan arahan | memberikan arahan | memberikan pengarahan | berkata | mengatakan | katanya | ujar | ujarnya | kata | tutur | menyatakan | menegaskan | menekankan | menuturkan | menjelaskan | mengungkapkan | menilai | mengakui | memuji | mengapresiasi | menambahkan | menyebutkan | melaporkan | menginformasikan | berbagi | menyimpulkan | menutup | membuka konferensi | menyampaikan laporan | mempresentasikan | menyampaikan pandangan | menyampaikan pernyataan | mengemukakan | menggarisbawahi | memaparkan | memberi sambutan | mengumumkan | menyoroti | menyebarluaskan | membuka kegiatan | membuka acara | melapor | melaporkan pada | menerangkan | menjawab | sambutan | pidato',
  ),
  chair: phrases(
    'memimpin | dipimpin | dipimpin oleh | diketuai oleh | mengetuai | memimpin bersama | memimpin konferensi | ikut memimpin | bersama-sama memimpin | memandu | yang dipimpin oleh | di bawah pimpinan',
  ),
  launch: phrases(
    'meluncurkan | peluncuran | mencanangkan | diluncurkan | diluncurkan oleh | pencanangan | melaunching | dicanangkan | mencanangkan gerakan',
  ),
  movement: phrases(
    'gerakan emulasi | gerakan emulasi patriotik | gerakan | emulasi | gerakan patriotik | kampanye | bulan aksi | program | lomba',
  ),
  'present=speaks': phrases('menyampaikan | disampaikan | disampaikan oleh'),
  present: phrases('menyerahkan | memberikan | menganugerahkan | penyerahan | menghadiahkan'),
  ask: phrases(
    'meminta | minta | mengusulkan | menyarankan | mendesak | memerintahkan | menginstruksikan | menugaskan | mengarahkan | menyerukan | merekomendasikan | mengimbau | menghimbau | mengingatkan | menuntut | mewajibkan | mendorong | menekankan perlunya | menekankan pentingnya | menekankan bahwa perlu | mengajak | permintaan | memohon | menghendaki ',
  ),
  pledge: phrases(
    'berjanji | berkomitmen | menyatakan komitmen | menyatakan tekad | bertekad | menegaskan komitmen | menjanjikan | berikrar | menegaskan tekad | menyatakan komitmennya | menegaskan komitmennya',
  ),
  will: phrases(
    'akan | akan terus | akan tetap | berencana | berencana untuk | bertujuan untuk | bertujuan | menargetkan | direncanakan | berupaya | berusaha | menetapkan target | menetapkan tujuan | fokusnya adalah | fokusnya pada',
  ),
  need: phrases(
    'diminta | diminta untuk | ditugaskan untuk | diinstruksikan untuk | bertanggung jawab | bertanggung jawab untuk | perlu | harus | wajib | hendaknya | seharusnya | sebaiknya | diperlukan | perlu terus | harus terus | penting untuk | perlu untuk | diharuskan | mesti | perlunya',
  ),
  continuation: phrases(
    'selain itu | di samping itu | sejalan dengan itu | pada saat yang sama | bersamaan dengan itu | pertama | kedua | ketiga | keempat | kelima | keenam | terakhir | selanjutnya | secara khusus | khususnya | terutama | di sisi lain | bersama dengan itu | lebih lanjut | di masa mendatang | ke depan | kemudian | di samping | sekaligus | seiring dengan itu | beriringan dengan itu | dalam waktu dekat | terkait | mengenai',
  ),
  that: phrases('bahwa | agar | supaya'),
  by: phrases('oleh'),
  'of=at': words('di'),
  of: words('pada yang bidang dalam kepada para'),
  modal: words('untuk'),
  according: phrases('menurut'),
  credit: phrases('foto | gambar | video | sumber foto | tangkapan layar'),
  inspect: phrases(
    'memeriksa | meninjau | mengunjungi | melakukan inspeksi | melakukan peninjauan | melakukan kunjungan kerja | menginspeksi | melakukan kunjungan',
  ),
  perfect: words('telah sudah pernah'),
  vision: phrases('visi hingga | visi | visi sampai | visi menuju'),
  and: phrases('dan | serta | & | bersama | beserta | maupun'),
  is: phrases(
    'adalah | ialah | sebesar | sebanyak | diperkirakan | diperkirakan sebesar | berada pada | tercatat | tercatat sebesar | mencapai sekitar | menjadi | kini | naik menjadi | turun menjadi | meningkat menjadi | menurun menjadi | yaitu | yakni | diperkirakan mencapai | tercatat sebanyak | berada di | berjumlah',
  ),
  reach: phrases(
    'mencapai | tercapai | meraih | telah mencapai | memenuhi | menyelesaikan | telah menyelesaikan | telah memenuhi | mencapai dan melampaui | berhasil mencapai | telah mencapai dan melampaui | mencapai atau melampaui | memenuhi dan melampaui',
  ),
  exceed: phrases('melampaui | telah melampaui | melebihi | dilampaui | terlampaui'),
  miss: phrases(
    'belum mencapai | tidak mencapai | belum memenuhi | tidak memenuhi | gagal mencapai | masih di bawah | tidak tercapai | belum tercapai | belum terpenuhi',
  ),
  target: phrases('target | target-target | sasaran | tujuan | indikator | kriteria | targetnya | rencana'),
  assigned: phrases(
    'ditetapkan | ditetapkan oleh | yang ditetapkan oleh | yang ditetapkan | yang diberikan oleh | yang ditugaskan oleh | ditugaskan oleh | diberikan oleh | yang diamanatkan oleh | yang ditugaskan',
  ),
  'comparator=>': phrases('lebih dari | di atas | melebihi | lebih besar dari | lebih tinggi dari'),
  'comparator=>=': phrases(
    'setidaknya | sedikitnya | minimal | minimum | sekurang-kurangnya | paling sedikit | tidak kurang dari | paling tidak | ≥ | atau lebih | mulai dari',
  ),
  'comparator=<': phrases('kurang dari | di bawah | lebih rendah dari'),
  'comparator=<=': phrases(
    'paling banyak | maksimal | maksimum | tidak lebih dari | tidak melebihi | ≤ | selambat-lambatnya',
  ),
  'comparator=~': phrases('sekitar | hampir | kira-kira | kurang lebih | mendekati'),
  'unit=per 10,000 people': phrases(
    'per 10.000 penduduk | per 10.000 orang | per 10.000 jiwa | per sepuluh ribu penduduk',
  ),
  'unit=per 100,000 people': phrases('per 100.000 penduduk'),
  'unit=per 1,000 live births': phrases('per 1.000 kelahiran hidup'),
  'unit=per 100,000 live births': phrases('per 100.000 kelahiran hidup'),
  'unit=days': phrases('hari'),
  'unit=hours': phrases('jam'),
  'unit=million USD': phrases('juta USD | juta dolar AS | juta dolar'),
  compare: phrases('dibandingkan dengan | dibandingkan | dibanding | daripada'),
  outOf: phrases('dari total | dari'),
  change: phrases(
    'turun | naik | meningkat | menurun | peningkatan | penurunan | meningkat sebesar | menurun sebesar | naik sebesar | turun sebesar | setara dengan',
  ),
  'unit=percent': phrases('persen'),
  'unit=percentage points': phrases('poin persentase | persentase poin'),
  'unit=times': phrases('kali | kali lipat'),
  'unit=cm': words('cm sentimeter'),
  'unit=billion VND': phrases('miliar VND | miliar dong | miliar dong Vietnam'),
  'unit=million VND': phrases('juta VND | juta dong'),
  'unit=points': phrases('poin'),
  today: phrases('pagi ini | siang ini | sore ini | hari ini | malam ini'),
  online: phrases('daring | online | virtual | secara virtual | secara daring | telekonferensi | konferensi video'),
  inPerson: phrases('langsung | secara langsung | tatap muka | luring | secara tatap muka'),
  purpose: phrases(
    'guna | sehingga | agar | supaya | dengan demikian | demi | dengan tujuan | dalam rangka | untuk memastikan | sesuai dengan',
  ),
  including: phrases(
    'termasuk | seperti | yaitu | antara lain | di antaranya | khususnya | terutama | meliputi | dengan fokus pada',
  ),
  adverb: phrases(
    'secara | terus | lebih | segera | secepatnya | dengan baik | proaktif | aktif | tegas | sungguh-sungguh | untuk terus | berusahalah untuk | berusaha untuk | fokus pada | fokus | berfokus pada | serius | bersama-sama | senantiasa | selalu | tetap | juga | efektif | sinkron | secara efektif | secara sinkron | secara aktif | secara proaktif | secara serius | turut | gencar | sangat | terlebih dahulu',
  ),
  challenge: phrases(
    'kesulitan | keterbatasan | hambatan | kekurangan | tantangan | masih terbatas | belum mencapai | belum stabil | kendala | masih berisiko | masih kurang | kelemahan | masih rendah | masih tinggi | masih banyak',
  ),
  achievement: phrases(
    'hasil | prestasi | kemajuan | pencapaian | berhasil diterapkan | terus meningkat | terus diperbaiki | telah mencapai | telah menyelesaikan | telah dilaksanakan | terus disempurnakan',
  ),
  approve: phrases(
    'yang menyetujui | menyetujui | tentang persetujuan | tentang pengesahan | yang mengesahkan | mengesahkan | tentang penetapan | tentang | yang menetapkan',
  ),
  numberWord: phrases('Nomor | No. | No | nomor'),
  'periodWord=period': phrases('periode | fase | tahap'),
  'periodWord=year': phrases('tahun | Tahun'),
  draft: phrases('rancangan | RUU'),
  award: phrases('piagam penghargaan | sertifikat | medali | penghargaan | bendera | hadiah'),
  indicatorHead: phrases(
    'jumlah | tingkat | rasio | angka | persentase | proporsi | cakupan | total | laju | prevalensi | rata-rata',
  ),
  amend: phrases(
    'tentang Perubahan dan Penambahan | tentang perubahan dan penambahan | tentang Perubahan | tentang perubahan | perubahan atas | yang mengubah dan menambah | yang mengubah',
  ),
  'areaWord=province': phrases('provinsi | propinsi'),
  'areaWord=city': phrases('kota | munisipalitas'),
  'group=delegates': phrases(
    'para delegasi | para delegates | delegates | para peserta | para perwakilan | banyak delegasi',
  ),
  'adverb=not': phrases('tidak | belum | bukan | tanpa | jangan'),
  delegation: phrases('delegasi | delegasi kerja | rombongan | tim inspeksi | tim kerja'),
  sign: phrases('menandatangani | ditandatangani | ditandatangani oleh | penandatanganan'),
  country: phrases(
    'Viet Nam | Vietnam | RI | Indonesia | Jepang | Korea | Korea Selatan | Tiongkok | Cina | China | Laos | Kamboja | Thailand | Malaysia | Singapura | Filipina | Myanmar | Brunei | Brunei Darussalam | Australia | Amerika Serikat | AS | Prancis | Jerman | India | Inggris | Kuba | Rusia | Kanada | Selandia Baru | Uni Eropa | Swiss | Belanda | Norwegia | Swedia | Denmark | Italia | Belgia | Timor-Leste',
  ),
  districtWord: phrases('distrik | kabupaten | kecamatan | kelurahan | komune | desa'),
  organizationHead: phrases(
    'Rumah Sakit | Departemen | Institut | Universitas | Pusat | Badan | Komite | Asosiasi | Dewan | Divisi | Kantor | Serikat | Direktorat | Biro | Komisi | Delegasi | Akademi | Stasiun | Puskesmas | Dinas | Yayasan | Perhimpunan | Federasi | Perusahaan | Otoritas | Sekolah Tinggi | Inspektorat | Klinik',
  ),
};
