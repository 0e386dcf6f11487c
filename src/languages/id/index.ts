import type { LanguagePack } from '../../grammar/language.ts';
import { numberTable, phrases, table, words } from '../words.ts';
import { bodies } from './bodies.ts';
import { cues } from './cues.ts';
import { noCues } from './no-cues.ts';
import { programmes } from './programmes.ts';
import { notDeeds, notPassive, notVerbs, verbs } from './verbs.ts';

/** Indonesian, also the Indonesian that machines make of Vietnamese. */
export const indonesian: LanguagePack = {
  tag: 'id',
  markers: words(
    'yang dan di dengan untuk dari pada dalam ini itu tidak akan telah oleh kepada adalah juga serta tersebut bahwa',
  ),
  abbreviations: words(
    'plt tn ny nn pj dr drs dra prof ir h hj no nomor tgl bpk sdr st dll dsb dkk m.si sp.pd s.h s.e s.kom m.kes s.kep rp jl kab kec prov assoc ph.d msc phd tp gs ts pgs ths bs bsck bscki bsckii bs.cki bs.ckii cki ckii mr mrs ms',
  ),
  spacedThousands: true,
  decimal: ',',
  held: table(
    'pelatihan=Conference|diskusi=Conference|dialog=Conference|sarasehan=Conference|talkshow=Conference|bincang-bincang=Conference|musyawarah=Conference|penyuluhan=Conference|ceramah=Conference|konsultasi=Conference|peringatan=Ceremony|apel=Ceremony|pawai=Ceremony|parade=Ceremony|resepsi=Ceremony',
  ),
  cues,
  tiedTitles: words(
    'Anggota Asisten Deputi Direktur Duta Kepala Ketua Mantan Menteri Pakar Pejabat Penjabat Perwakilan Presiden Sekretaris Wakil',
  ),
  genders: {
    she: new Set(words('ibu bu nyonya saudari hj. dra. ms. mrs.')),
    he: new Set(words('bapak bpk bpk. pak tuan saudara drs. mr.')),
  },
  agents: words('oleh'),
  severalWords: words('sejumlah beberapa serangkaian berbagai'),
  underway: new Set(['sedang']),
  withWord: 'dengan',
  followingWords: new Set(['berikut']),
  listNouns: words(
    'tugas hal hal-hal isi konten muatan berikut solusi langkah poin arahan tuntutan permintaan persyaratan syarat instruksi usulan usul saran rekomendasi imbauan pesan perintah catatan pekerjaan prioritas orientasi',
  ),
  verbs,
  doers: new Set(
    words(
      'unit unit-unit instansi instansi-instansi badan-badan sekolah sekolah-sekolah sektor-sektor cabang-cabang pihak-pihak',
    ),
  ),
  actingAdverbs: new Set(['fokus', 'fokus pada', 'berfokus pada']),
  verbForm: { pattern: /^(?:me(?:m|n|ng|ny|l|r|w|y)|ber|memper|menge)\p{L}{3,}(?:-\p{L}+)?$/u, except: notVerbs },
  passiveForm: { pattern: /^di\p{L}{4,}$/u, except: notPassive },
  anaphora: /nya$/,
  months:
    numberTable(`januari=1|februari=2|maret=3|april=4|mei=5|juni=6|juli=7|agustus=8|september=9|oktober=10|november=11|nopember=11|desember=12
    jan=1|feb=2|mar=3|apr=4|jun=6|jul=7|agu=8|agt=8|sep=9|sept=9|okt=10|nov=11|des=12`),
  dates: [
    '(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)',
    '(?<day>\\d{1,2}) bulan (?<month>\\d{1,2})(?: tahun (?<year>(?:19|20)\\d\\d))?',
    '(?<day>\\d{1,2})(?:(?:[-–]| dan | sampai | hingga | - )\\d{1,2})? {month}(?: (?<year>(?:19|20)\\d\\d))?',
    '(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d\\d)',
    '(?<=(?:tanggal|hari|pagi|siang|sore|tgl\\.?|pada|ini|\\(),? )(?<day>\\d{1,2})/(?<month>\\d{1,2})',
    '(?<=(?:tanggal|tgl\\.?) )(?<day>\\d{1,2})[-.](?<month>\\d{1,2})(?![-/\\d]|\\.\\d| \\p{Lu})',
    '(?<=\\()(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=\\))',
    '(?<=(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu),? \\()(?<day>\\d{1,2})/(?<month>\\d{1,2})',
  ],
  dayLead: /(?:tanggal|tgl\.?) \d{1,2}$/iu,
  weekdayLead: /(?:(?<!setiap )(?<!tiap )\b(?:pada|hari) |^)$/,
  weekdays: numberTable("minggu=0|senin=1|selasa=2|rabu=3|kamis=4|jumat=5|jum'at=5|sabtu=6"),
  greetings:
    /(?:mengucapkan|ucapan|memberi|memberikan) selamat|karangan bunga|(?:menyerahkan|memberikan|mempersembahkan) bunga/,
  dayParts: /(?:pagi|siang|sore|malam)(?: hari)?,?(?: tanggal)? \(?$/,
  foundings: numberTable(
    'hari dokter vietnam=1955|hari tenaga medis vietnam=1955|hari dokter viet nam=1955|hari kependudukan vietnam=1961',
  ),
  yearly: {
    plan: /(?<!\p{L})(?:tugas|rencana|target|sasaran|arah|orientasi|penyebaran|menyebarkan|(?:me|pe)laksana\p{L}*|mengimplementasikan|implementasi|penerapan|menerapkan)(?!\p{L})/gu,
    review:
      /(?<!\p{L})(?:meninjau|tinjauan|merangkum|rangkuman|ringkasan|evaluasi|mengevaluasi|hasil|kinerja|pencapaian|capaian|penutupan|merekap\p{L}*|menyimpulkan)(?!\p{L})/gu,
    part: /(?<!\p{L})(?:bulan|triwulan|kuartal|semester|minggu|awal|akhir|tet)(?!\p{L})/u,
    due: /(?<!\p{L})(?:pada akhir|(?:hingga|sampai|sebelum|menjelang)(?: akhir)?)(?: tahun)?\s*$/u,
    compare: /(?<!\p{L})(?:dibanding(?:kan)?|periode yang sama)(?!\p{L})[^,.;]{0,25}$/u,
    before: /(?<!\p{L})(?:setahun|tahun) (?:sebelumnya|lalu|yang lalu|kemarin)(?!\p{L})/u,
    current:
      /(?<!\p{L})(?:tahun ini|sejauh ini|sejak (?:awal (?:tahun|januari)|januari)|(?:bulan|triwulan|kuartal|semester|paruh) pertama|hingga (?:akhir|pertengahan|awal) (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)(?! 20\d\d))(?!\p{L})/u,
    now: /(?<!\p{L})(?:saat ini|sekarang|kini)(?!\p{L})/u,
    anniversary: /(?<!\p{L})(?:ulang tahun|peringatan|memperingati|hari jadi|hut)(?!\p{L})/u,
  },
  lowIsGood:
    /gizi|kekurangan|stunting|kerdil|kurus|kemiskinan|kematian|rasio jenis kelamin|bayi laki-laki|anak laki-laki per|prevalensi|anak ketiga|melahirkan di rumah|persalinan di rumah|lahir di rumah|rujukan|infeksi|kejadian|merokok|obesitas|kelebihan berat|lama rawat|rata-rata lama|putus obat|berat badan/u,
  plannedCosts:
    /(?:perkiraan|estimasi|rencana) (?:total )?(?:investasi|anggaran|biaya|modal|dana)|(?:anggaran|biaya|dana|modal|investasi) (?:pelaksanaan|implementasi|(?:yang )?(?:diperkirakan|direncanakan|dibutuhkan))/u,
  genitives: new Set(['dari']),
  monthInFigures: /bulan (?<month>\d{1,2})(?:\/| tahun )(?<year>20[12]\d)(?!\d)/gu,
  multipliers: numberTable(
    'ratus=100|ribu=1000|juta=1000000|miliar=1000000000|milyar=1000000000|triliun=1000000000000',
  ),
  one: 'satu',
  all: new Set(['seluruh', 'semua', 'seluruhnya', 'setiap', 'tiap']),
  ranks: {
    ordinals: numberTable(
      'pertama=1|kedua=2|ketiga=3|keempat=4|kelima=5|keenam=6|ketujuh=7|kedelapan=8|kesembilan=9|kesepuluh=10',
    ),
  },
  numerals: numberTable('nol=0|dua=2|tiga=3|empat=4|lima=5|enam=6|tujuh=7|delapan=8|sembilan=9|sepuluh=10'),
  ministerial: {
    'role-minister': phrases('Menteri {portfolio} | Menteri Kementerian {portfolio}'),
    'role-deputy-minister': phrases(
      'Wakil Menteri {portfolio} | Deputi Menteri {portfolio} | Wakil Menteri Kementerian {portfolio}',
    ),
    'role-standing-deputy-minister': phrases(
      'Deputi Harian Menteri {portfolio} | Wakil Harian Menteri {portfolio} | Wakil Menteri Tetap {portfolio} | Wakil Menteri {portfolio} Tetap | Wakil Menteri Tetap Kementerian {portfolio} | Wakil Tetap Menteri {portfolio} | Wakil Tetap Kementerian {portfolio} | Deputi Menteri Tetap {portfolio} | Deputi Menteri {portfolio} Tetap',
    ),
    'role-acting-minister': phrases(
      'Penjabat Menteri {portfolio} | Plt. Menteri {portfolio} | Pelaksana Tugas Menteri {portfolio} | Menteri {portfolio} sementara',
    ),
  },
  offices: table(
    'Direktur Asuransi Sosial=role-director orgtype-provincial-social-security|Direktur Jaminan Sosial=role-director orgtype-provincial-social-security|Wakil Direktur Asuransi Sosial=role-deputy-director orgtype-provincial-social-security|Wakil Direktur Jaminan Sosial=role-deputy-director orgtype-provincial-social-security|Kepala Asuransi Sosial=role-director orgtype-provincial-social-security|Kepala Jaminan Sosial=role-director orgtype-provincial-social-security|Wakil Kepala Asuransi Sosial=role-deputy-director orgtype-provincial-social-security|Wakil Kepala Jaminan Sosial=role-deputy-director orgtype-provincial-social-security|Menkes=role-minister org-ministry-of-health|Wamenkes=role-deputy-minister org-ministry-of-health|Kadinkes=role-director orgtype-department-of-health|Kepala Departemen Kesehatan=role-director orgtype-department-of-health|Kepala Dinas Kesehatan=role-director orgtype-department-of-health|Wakil Kepala Departemen Kesehatan=role-deputy-director orgtype-department-of-health|Wakil Kepala Dinas Kesehatan=role-deputy-director orgtype-department-of-health|Kepala Dinas Dalam Negeri=role-director orgtype-department-of-home-affairs|Wakil Kepala Dinas Dalam Negeri=role-deputy-director orgtype-department-of-home-affairs|Kepala Departemen Dalam Negeri=role-director orgtype-department-of-home-affairs|Wakil Kepala Departemen Dalam Negeri=role-deputy-director orgtype-department-of-home-affairs|Kepala Dinas Urusan Dalam Negeri=role-director orgtype-department-of-home-affairs|Wakil Kepala Dinas Urusan Dalam Negeri=role-deputy-director orgtype-department-of-home-affairs|Kepala Departemen Urusan Dalam Negeri=role-director orgtype-department-of-home-affairs|Wakil Kepala Departemen Urusan Dalam Negeri=role-deputy-director orgtype-department-of-home-affairs|Kepala Dinas Keuangan=role-director orgtype-department-of-finance|Wakil Kepala Dinas Keuangan=role-deputy-director orgtype-department-of-finance|Kepala Departemen Keuangan=role-director orgtype-department-of-finance|Wakil Kepala Departemen Keuangan=role-deputy-director orgtype-department-of-finance|Kepala Dinas Perencanaan dan Investasi=role-director orgtype-department-of-planning-and-investment|Wakil Kepala Dinas Perencanaan dan Investasi=role-deputy-director orgtype-department-of-planning-and-investment|Kepala Departemen Perencanaan dan Investasi=role-director orgtype-department-of-planning-and-investment|Wakil Kepala Departemen Perencanaan dan Investasi=role-deputy-director orgtype-department-of-planning-and-investment|Kepala Dinas Pendidikan dan Pelatihan=role-director orgtype-department-of-education-and-training|Wakil Kepala Dinas Pendidikan dan Pelatihan=role-deputy-director orgtype-department-of-education-and-training|Kepala Departemen Pendidikan dan Pelatihan=role-director orgtype-department-of-education-and-training|Wakil Kepala Departemen Pendidikan dan Pelatihan=role-deputy-director orgtype-department-of-education-and-training|Kepala Dinas Informasi dan Komunikasi=role-director orgtype-department-of-information-and-communications|Wakil Kepala Dinas Informasi dan Komunikasi=role-deputy-director orgtype-department-of-information-and-communications|Kepala Departemen Informasi dan Komunikasi=role-director orgtype-department-of-information-and-communications|Wakil Kepala Departemen Informasi dan Komunikasi=role-deputy-director orgtype-department-of-information-and-communications|Kepala Dinas Sains dan Teknologi=role-director orgtype-department-of-science-and-technology|Wakil Kepala Dinas Sains dan Teknologi=role-deputy-director orgtype-department-of-science-and-technology|Kepala Departemen Sains dan Teknologi=role-director orgtype-department-of-science-and-technology|Wakil Kepala Departemen Sains dan Teknologi=role-deputy-director orgtype-department-of-science-and-technology|Kepala Dinas Konstruksi=role-director orgtype-department-of-construction|Wakil Kepala Dinas Konstruksi=role-deputy-director orgtype-department-of-construction|Kepala Departemen Konstruksi=role-director orgtype-department-of-construction|Wakil Kepala Departemen Konstruksi=role-deputy-director orgtype-department-of-construction|Ketua Delegasi Majelis Nasional=role-head orgtype-national-assembly-delegation|Wakil Ketua Delegasi Majelis Nasional=role-deputy-head orgtype-national-assembly-delegation|Ketua Delegasi anggota Majelis Nasional=role-head orgtype-national-assembly-delegation|Direktur Jenderal Kesehatan=role-director-general org-ministry-of-health|Wakil Direktur Jenderal Kesehatan=role-deputy-director-general org-ministry-of-health',
  ),
  bodies,
  programmes,
  areas: {
    district: phrases('distrik | kabupaten | kota | pulau'),
    commune: phrases('kecamatan | kelurahan | komune | desa'),
    before: phrases(
      'kota | pulau | distrik pulau | kabupaten pulau | distrik | kabupaten | kecamatan | kelurahan | komune | desa | distrik perbatasan | kabupaten perbatasan | kecamatan perbatasan | komune perbatasan | distrik pegunungan | kabupaten pegunungan | komune pegunungan',
    ),
    city: ['kota'],
    english: table('kelurahan=ward|kota=city'),
  },
  countries:
    table(`ri=Indonesia|indonesia=Indonesia|jepang=Japan|korea=Republic of Korea|korea selatan=Republic of Korea|tiongkok=China|cina=China|china=China|laos=Laos|kamboja=Cambodia|thailand=Thailand|malaysia=Malaysia|singapura=Singapore
    filipina=Philippines|myanmar=Myanmar|brunei=Brunei|brunei darussalam=Brunei|australia=Australia|amerika serikat=United States|as=United States|prancis=France|jerman=Germany|india=India|inggris=United Kingdom
    kuba=Cuba|rusia=Russia|kanada=Canada|selandia baru=New Zealand|swiss=Switzerland|belanda=Netherlands|norwegia=Norway|swedia=Sweden|denmark=Denmark|italia=Italy|belgia=Belgium|timor-leste=Timor-Leste|finlandia=Finland|spanyol=Spain|austria=Austria|irlandia=Ireland|luksemburg=Luxembourg|hungaria=Hungary|polandia=Poland|ceko=Czech Republic|mongolia=Mongolia|bangladesh=Bangladesh|republik korea=Republic of Korea|kuwait=Kuwait|qatar=Qatar|arab saudi=Saudi Arabia`),
  deedNouns: { pattern: /^pe[mnrl]\p{L}{3,}an$/u, except: notDeeds },
  nounFirst: true,
  lawsAbout: true,
  noCues,
  possessive: 'nya',
  counted:
    table(`tim=teams|unit darah=units of blood|porsi=portions|kacamata=glasses|masker=masks|kapsul=capsules|tablet=tablets|botol=bottles|guru=teachers|ton=tons|ventilator=ventilators|tabung oksigen=oxygen cylinders|brosur=leaflets|poster=posters|spanduk=banners|inisiatif=initiatives|sukarelawan=volunteers|pengguna=users|regu=teams|titik pemeriksaan=examination points|asosiasi=associations|cabang=branches|anggota=members|spesimen=specimens|pejabat dan pegawai=staff|pejabat dan karyawan=staff|pejabat, pegawai=staff|kader dan pegawai=staff|target=targets|target-target=targets|sasaran=targets|indikator=targets|rumah sakit=hospitals|dosis=doses|kasus=cases|kematian=deaths|pasien=patients|orang=people|komune=communes|kecamatan=communes|desa=communes|distrik=districts|kabupaten=districts|provinsi=provinces|dokter=doctors|perawat=nurses|tempat tidur=beds|ranjang=beds|ranjang pasien=beds|tempat tidur pasien=beds|ranjang rumah sakit=beds|fasilitas=facilities
    stasiun=stations|puskesmas=stations|dokumen=documents|rumah tangga=households|anak=children|anak-anak=children|perempuan=women|wanita=women|siswa=pupils|penderita=patients|laboratorium=laboratories|rekomendasi=recommendations|mahasiswa=students|kunjungan=visits|pemeriksaan=examinations|operasi=operations|sampel=samples|teknik=techniques|prosedur=procedures|tugas=tasks|kriteria=criteria|proyek=projects|inspeksi=inspections|pekerja=workers|pegawai=staff|staf=staff|peserta=participants|delegasi=delegates|delegates=delegates|sekolah=schools|unit=units|dokter dan perawat=doctors and nurses|tenaga kesehatan=health workers|rekam medis elektronik=electronic medical records|rekam kesehatan elektronik=electronic health records|catatan kesehatan elektronik=electronic health records|buku kesehatan elektronik=electronic health books|kontak erat=close contacts|orang dewasa=adults|meninggal=deaths|kasus kematian=deaths|kasus meninggal=deaths|pasien meninggal=deaths|orang yang meninggal=deaths|tempat produksi=establishments|basis=establishments|tempat usaha=establishments|kegiatan=activities|kontrak=contracts|tender=tenders|izin=licences|izin edar=certificates|sertifikat=certificates|alat=devices|orang meninggal=deaths|warga meninggal=deaths|penduduk meninggal=deaths|warga tewas=deaths|balita meninggal=deaths|bayi meninggal=deaths|jiwa meninggal=deaths|orang telah meninggal=deaths|pasien telah meninggal=deaths|anak meninggal=deaths|orang terjangkit=cases|orang terinfeksi=people|orang tertular=people|orang yang terinfeksi=people|orang yang terjangkit=cases|orang tewas=deaths|jenis obat=types of drugs|petugas=staff|kelompok obat=drug groups|golongan obat=drug groups|penolong persalinan=birth attendants|dukun bayi=birth attendants|dukun beranak=birth attendants|pusat kesehatan=health centres|pusat medis=medical centers|petugas medis=health workers|kader kesehatan=health collaborators|rekam medis=medical records|tenaga medis=health workers|petugas kesehatan=health workers|ibu=mothers|ibu hamil=pregnant women|bidan=midwives|apoteker=pharmacists|pasangan=couples|lansia=people|bayi=infants|kelahiran=births|keluarga=families|paket=packages|kartu=cards|kelas=classes|kantong darah=units of blood|tempat usaha=establishments|pelanggaran=violations|konsultasi=consultations|tes=tests|relawan=volunteers|suntikan=doses|rujukan=referrals|korban=victims|dapur=kitchens|jiwa=people|dusun=villages|keluhan=complaints|pendonor=donors|resep=prescriptions|teknisi=technicians|karyawan=employees|buruh=workers|posisi=posts|kecelakaan=accidents|panggilan=calls|mesin=machines|balita=children|individu=individuals|remaja=people|bangsal=wards|usaha=establishments|catatan=records|wabah=outbreaks|ambulans=ambulances|transplantasi=transplants|pusat=centers|obat=drugs|vaksin=vaccines|penduduk=people|warga=people|apotek=pharmacies|klinik=clinics|kelurahan=wards|bulan=months|minggu=weeks|tim=teams|klub=clubs|lokasi=sites|titik penyuntikan=vaccination points|titik vaksinasi=vaccination points|pakar=experts|ahli=experts|daerah=localities|resolusi=resolutions`),
};
