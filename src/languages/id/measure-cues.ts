import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';

/** Indonesian words around figures: reaching and missing targets, comparing, units; and houses of the state, by their English names. */
export const measureCues: Cues = {
  // What the other side of an agreement does.
  'continuation=side': phrases('di pihak lain | di pihaknya | dari pihaknya | sebagai gantinya | sebagai imbalannya'),
  'speak=undertakes': phrases(
    'sepakat | telah sepakat | mengambil tanggung jawab untuk | menerima tanggung jawab untuk | mengambil tugas untuk',
  ),
  // What somebody had to do because of something.
  // Behind a paper or its targets: what it says.
  'continuation=namely': phrases('secara khusus | secara spesifik | secara rinci | secara konkret'),
  'word=so': phrases('akibatnya'),
  'word=Government Headquarters': phrases('Kantor Pusat Pemerintah | Markas Besar Pemerintah'),
  'word=National Assembly House': phrases('Gedung Majelis Nasional'),
  // What is done then is still to be done.
  'continuation=ahead': phrases(
    'ke depan | ke depannya | di masa mendatang | pada masa mendatang | di masa depan | dalam waktu mendatang | pada waktu mendatang | pada periode mendatang | dalam beberapa tahun mendatang',
  ),
  'periodWord=rest of the year': phrases(
    '6 bulan terakhir tahun | enam bulan terakhir tahun | 6 bulan terakhir tahun ini | enam bulan terakhir tahun ini | sisa bulan tahun ini | sisa tahun ini | dari sekarang hingga akhir tahun | dari sekarang sampai akhir tahun | mulai sekarang hingga akhir tahun | mulai sekarang sampai akhir tahun | hingga akhir tahun ini | sampai akhir tahun ini | sebelum akhir tahun | sebelum akhir tahun ini | sebelum tutup tahun | paling lambat akhir tahun | paling lambat akhir tahun ini | akhir bulan ini | hingga akhir bulan ini | sebelum akhir bulan ini | dalam bulan ini | bulan ini juga',
  ),
  // Two words that are a verb together.
  'verb=contributes': phrases('berkontribusi | berkontribusi pada | berkontribusi terhadap | turut berkontribusi'),
  verb: phrases('bekerja sama | bekerjasama | melapor | melaporkan | berbagi'),
  'word=while': phrases('sementara'),
  'word=cost': phrases(
    'total modal | total investasi | total modal investasi | total anggaran | total anggaran pelaksanaan | anggaran pelaksanaan | total biaya | total biaya pelaksanaan | total dana | total dana pelaksanaan | biaya pelaksanaan | perkiraan biaya | perkiraan total biaya | total perkiraan biaya | total perkiraan anggaran | dana pelaksanaan | total pendanaan | total kebutuhan dana | total biaya yang diperkirakan',
  ),
  is: phrases(
    'berhenti di | hanya sebesar | baru sebesar | adalah | ialah | ada | terdapat | sebesar | sebanyak | diperkirakan | diperkirakan sebesar | berada pada | tercatat | tercatat sebesar | mencapai sekitar | menjadi | kini | naik menjadi | turun menjadi | meningkat menjadi | menurun menjadi | yaitu | yakni | diperkirakan mencapai | tercatat sebanyak | berada di | berjumlah | kini berjumlah | seluruhnya berjumlah',
  ),
  'word=wishes': phrases('ingin'),
  'including=focus': phrases('dengan fokus pada | dengan menitikberatkan pada | dengan mengutamakan'),
  'group=residential areas': phrases('kawasan permukiman | kawasan pemukiman | daerah pemukiman'),
  'group=residents': phrases('setiap warga | setiap penduduk | setiap rumah tangga | setiap keluarga'),
  'word=results': phrases('mengarah pada | mengarah ke'),
  'word=reason': phrases(
    'sebab | lantaran | oleh sebab | sebagaimana ditargetkan | sebagaimana ditetapkan | sebagaimana diatur | sebagaimana tercantum',
  ),
  'word=cause': phrases('karena | akibat | disebabkan | dikarenakan'),
  // A disease whose name has the commas of a list.
  'word=hand foot mouth': phrases(
    'tangan, kaki dan mulut | tangan, kaki, dan mulut | tangan kaki dan mulut | penyakit tangan, kaki dan mulut | penyakit tangan, kaki, dan mulut',
  ),
  'word=is possible': phrases('bisa | mungkin | dapat'),
  'word=if': phrases('jika | apabila | kalau | bila'),
  'verb=has': phrases('memiliki | mempunyai | membentuk | mendirikan | mempersiapkan'),
  'verb=kills': phrases('menewaskan | merenggut nyawa'),
  'reach=exact': phrases(
    'sama dengan target | setara target | setara dengan target | sama dengan rencana | setara dengan rencana | tepat seperti yang ditetapkan | persis seperti yang ditetapkan | tepat seperti yang ditugaskan | persis sama dengan target | sama persis dengan target | persis seperti yang ditugaskan | persis sesuai rencana | tepat sebesar yang ditugaskan',
  ),
  'reach=beyond': phrases('menyelesaikan dan melampaui'),
  'reach=either': phrases(
    'telah mencapai dan melampaui | mencapai dan melampaui | mencapai atau melampaui | memenuhi dan melampaui',
  ),
  reach: phrases(
    'tepat pada target | seperti yang ditetapkan | sesuai yang ditetapkan | sesuai dengan yang ditetapkan | mencapai | tercapai | meraih | telah mencapai | memenuhi | menyelesaikan | telah menyelesaikan | telah memenuhi | berhasil mencapai | sesuai rencana | sesuai dengan rencana | sesuai target | sesuai dengan target | tepat sesuai rencana | hanya mencapai | baru mencapai | sudah mencapai | hampir mencapai | diperkirakan akan mencapai',
  ),
  exceed: phrases('melampaui | telah melampaui | melebihi | dilampaui | terlampaui'),
  'miss=planned': phrases(
    'belum turun sesuai rencana | tidak turun sesuai rencana | belum menurun sesuai rencana | belum naik sesuai rencana | belum turun sesuai target',
  ),
  // What should be low is met by it.
  'miss=lower': phrases('di bawah target | lebih rendah dari target | lebih rendah daripada target'),
  miss: phrases(
    'belum mencapai | tidak mencapai | belum memenuhi | tidak memenuhi | gagal mencapai | gagal memenuhi | tidak terpenuhi | masih belum mencapai | masih jauh dari | jauh dari | jauh di bawah | meleset dari | kurang dari target | belum sesuai | tidak berhasil mencapai | masih di bawah | tidak tercapai | belum tercapai | belum terpenuhi | belum turun di bawah | belum turun ke bawah | belum turun hingga di bawah | belum turun menjadi | belum turun ke | belum turun hingga | belum juga turun di bawah | belum menurun di bawah | belum menurun menjadi | belum berhasil diturunkan di bawah | belum naik menjadi | masih belum memenuhi | tetap belum mencapai | belum juga mencapai | belum mengikuti | belum mengejar | tertinggal dari | ketinggalan dari | tidak mengikuti | tidak sampai',
  ),
  'target=plan': phrases('rencana'),
  target: phrases(
    'tujuannya | tujuan utamanya | target utamanya | targetnya | rencananya | sasarannya | target | target-target | sasaran | tujuan | indikator | kriteria | targetnya | sasarannya | rencananya | target tahunan | target rencana | tingkat yang ditetapkan | ambang batas | batas atas | tingkat penggantian | persyaratan | persyaratan teknis | tingkat yang disyaratkan',
  ),
  assigned: phrases(
    'yang dibebankan | dibebankan | yang diwajibkan | diwajibkan | yang disyaratkan | yang dipersyaratkan | mendapat alokasi | diberi alokasi | ditetapkan | ditetapkan oleh | yang ditetapkan oleh | yang ditetapkan | yang diberikan | yang diserahkan | yang diserahkan oleh | yang diminta oleh | yang dialokasikan | yang dialokasikan oleh | yang diberikan oleh | yang ditugaskan oleh | ditugaskan oleh | diberikan oleh | yang diamanatkan oleh | yang ditugaskan',
  ),
  'comparator=>': phrases(
    '> | lebih dari | di atas | melebihi | lebih besar dari | lebih tinggi dari | lebih tinggi daripada | lebih besar daripada | lebih tinggi',
  ),
  'word=1 times': phrases(
    'sekali sebulan | sekali seminggu | sekali setahun | sekali sehari | sekali sepekan | sekali dalam sebulan | sekali dalam setahun | sekali setiap bulan | sekali setiap tahun | sekali per bulan',
  ),
  'comparator=>=': phrases(
    'sekurangnya | atau lebih tinggi | atau lebih banyak | setidaknya | sedikitnya | minimal | minimum | sekurang-kurangnya | paling sedikit | tidak kurang dari | paling tidak | ≥ | atau lebih',
  ),
  'comparator=upwards': phrases('ke atas'),
  'comparator=downwards': phrases('ke bawah'),
  'comparator=from': phrases('mulai dari'),
  'comparator=only': phrases('hanya | cuma | baru | baru ada'),
  'comparator=rank': phrases(
    'peringkat | urutan | posisi ke | di posisi | pada posisi | menempati peringkat | menduduki peringkat | berada di peringkat | berada di urutan | peringkat nomor',
  ),
  'comparator=<': phrases(
    '< | kurang dari | di bawah | lebih rendah dari | lebih rendah daripada | lebih kecil daripada | kurang daripada | lebih rendah | lebih lambat dari',
  ),
  'comparator=<=': phrases(
    'atau kurang | atau lebih rendah | atau lebih sedikit | paling banyak | maksimal | maksimum | tidak lebih dari | tidak melebihi | ≤ | selambat-lambatnya | paling lambat | paling lama | selama-lamanya | paling tinggi | setinggi-tingginya',
  ),
  'comparator=~': phrases('sekitar | hampir | kira-kira | kurang lebih | mendekati'),
  'unit=per 10,000 people': phrases(
    'per 10.000 | setiap 10.000 penduduk | untuk setiap 10.000 penduduk | tiap 10.000 penduduk | bagi setiap 10.000 penduduk | per 10.000 penduduk | per 10.000 orang | per 10.000 jiwa | per 10.000 warga | untuk setiap 10.000 penduduk | untuk setiap 10.000 warga | bagi setiap 10.000 penduduk | /10.000 penduduk | /10.000 orang | untuk 10.000 penduduk | per 10.000 | per sepuluh ribu penduduk',
  ),
  'unit=per 100,000 people': phrases(
    'per 100.000 penduduk | per 100.000 orang | per 100.000 jiwa | /100.000 penduduk | per seratus ribu penduduk',
  ),
  'unit=per 1,000': phrases('per mil | per seribu | permil | %o | %0'),
  'unit=per 1,000 people': phrases('per 1.000 penduduk | per seribu penduduk | per 1.000 orang'),
  'unit=per 1,000 live births': phrases('per 1.000 kelahiran hidup | per seribu kelahiran hidup'),
  'unit=live births': phrases('kelahiran hidup'),
  'unit=per 100,000 live births': phrases('per 100.000 kelahiran hidup'),
  'unit=boys per 100 girls': phrases(
    'anak laki-laki per 100 anak perempuan | bayi laki-laki per 100 bayi perempuan | anak laki-laki/100 anak perempuan | bayi laki-laki/100 bayi perempuan | laki-laki per 100 perempuan',
  ),
  'unit=children per woman': phrases('anak per wanita | anak per perempuan | anak/wanita | anak/perempuan'),
  'unit=days': phrases('hari'),
  'unit=minutes': phrases('menit'),
  'unit=hours': phrases('jam'),
  'unit=million USD': phrases('juta USD | juta dolar AS | juta dolar'),
  'number=2 times': phrases('dua kali lipat | dua kali lipat dari | berlipat dua'),
  'number=3 times': phrases('tiga kali lipat | tiga kali lipat dari'),
  'number=0': phrases('tidak satu pun | tidak ada satu pun'),
  'number=0 outbreaks': phrases('tidak ada wabah | tidak terjadi wabah | belum terjadi wabah | belum ada wabah'),
  'number=0 cases': phrases(
    'tidak tercatat satu kasus pun | tidak mencatat satu kasus pun | tidak ada satu kasus pun | tidak ada satu pun kasus | tidak tercatat satu pun kasus | belum tercatat satu kasus pun | tidak ditemukan satu kasus pun | tidak ada kasus | tidak ada kasus baru | belum ada kasus | tidak tercatat kasus | belum tercatat kasus | tidak ditemukan kasus | belum ditemukan kasus | tidak terdapat kasus | tidak mencatat kasus | belum mencatat kasus | nihil kasus',
  ),
  'number=0 deaths': phrases(
    'tanpa kasus kematian | tanpa korban jiwa | tanpa kasus meninggal | tidak ada kematian | tidak ada korban jiwa | tidak ada kasus kematian | tidak ada yang meninggal | tidak ada pasien meninggal | tidak ada pasien yang meninggal | tanpa kematian | tidak tercatat kematian | belum ada kematian | belum ada kasus kematian | tidak ada kematian yang dilaporkan | nihil kematian | tidak mencatat kematian',
  ),
  'number=1 deaths': phrases(
    'satu kematian | satu kasus kematian | satu orang meninggal | satu pasien meninggal | seorang meninggal | satu korban jiwa | satu kasus meninggal',
  ),
  compare: phrases(
    'terhadap masa yang sama tahun | terhadap masa yang sama | dibandingkan dengan masa yang sama tahun | dibandingkan dengan masa yang sama | dibandingkan masa yang sama tahun | dibanding masa yang sama tahun | dibanding masa yang sama | terhadap periode yang sama tahun | terhadap periode yang sama | sejak | sejak tahun | dibandingkan dengan periode yang sama tahun | dibandingkan dengan periode yang sama | dibandingkan periode yang sama tahun | dibandingkan periode yang sama | dibanding periode yang sama tahun | dibanding periode yang sama | daripada periode yang sama tahun | periode yang sama tahun | periode yang sama | dibandingkan dengan tahun | dibandingkan tahun | dibanding tahun | dari tahun sebelumnya | dibandingkan dengan | dibandingkan | dibanding | daripada | berbanding ',
  ),
  outOf: phrases('dari total | dari'),
  'of=from now': phrases('mulai sekarang | sejak sekarang | dari sekarang'),
  change: phrases(
    'turun | naik | meningkat | menurun | peningkatan | penurunan | meningkat sebesar | menurun sebesar | naik sebesar | turun sebesar',
  ),
  'change=equal': phrases(
    'setara dengan | sama dengan yang | sama dengan tingkat | sama dengan angka | sama persis dengan | tepat sama dengan',
  ),
  'unit=percent': phrases('persen | persen-nya | persennya'),
  'unit=times': phrases('kali | kali lipat'),
  'unit=cm': words('cm sentimeter'),
  'unit=billion VND': phrases('miliar VND | miliar dong | miliar dong Vietnam'),
  'unit=million VND': phrases('juta VND | juta dong'),
  'unit=points': phrases('poin | poin persentase | persentase poin | poin persen'),
};
