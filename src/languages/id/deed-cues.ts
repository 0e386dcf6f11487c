import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';
import { chairs } from './chairs.ts';
import { requests } from './requests.ts';
import { toldBy } from './told-by.ts';

/** Indonesian words for persons, what they do at events, what they ask for and plan, and the little words between. */
export const deedCues: Cues = {
  honorific: phrases(
    `Kamerad | kawan | kawan-kawan | Kawan | Bapak | Ibu | Bpk | Bpk. | Tuan | Nyonya | Nona | Tn. | Ny. | Nn. | Tn | Ny | Saudara | Saudari | Sdr. | Dr | Dr. | dr. | Prof | Prof. | Profesor | Prof. Dr. | Profesor Madya | Prof. Madya, Dr. | Prof Madya | Profesor Madya, Dr. | Asisten Profesor | Profesor Asosiasi | Profesor Asosiasi Dr. | Profesor Madya Dr. | Prof. Madya | Prof. Madya Dr. | Guru Besar | Assoc. Prof. | Assoc. Prof. Dr. | Associate Prof. | Associate Prof. Dr. | Associate Professor | Associate Professor Dr. | Associate Professor, Dr. | Asisten Prof. | Lektor Kepala | Lektor Kepala Dr. | Dokter | Doktor | Magister | MSc | MSc. | Ph.D. | PhD | Mayor Jenderal | Letnan Jenderal | Letnan Jenderal Senior | Jenderal | Kolonel | Letkol | Kol. | Mayjen | Letjen | Brigjen | Mayor | Kapten | AKBP | Kombes | Kolonel Senior | Letnan Kolonel | Dokter Spesialis I | Dokter Spesialis II | Dokter Spesialis | Dokter CKII | Dokter CKI | CKII | CKI | Apoteker | H. | Hj. | Drs. | Dra. | Rekan | Rekan-rekan | Dokter Rakyat | Dokter Teladan | Pak | Bu | Mr. | Ms. | Mrs.`,
  ),
  pronoun: phrases(
    'ia | beliau | dia | kawan | kamerad | kawan itu | kawan tersebut | pemimpin provinsi itu | pemimpin provinsi tersebut | pemimpin kementerian itu | pejabat tinggi itu | pejabat tinggi tersebut | kami | kita | pihaknya | pejabat itu | pejabat tersebut | pejabat ini | tuan rumah | pemimpin itu | pemimpin tersebut | diplomat itu | diplomat tersebut | saya | saya sendiri | kami sendiri',
  ),
  takeOffice: phrases(
    `diberi tugas memimpin | diberi tugas untuk memimpin | yang menjabat sebagai | yang menjabat | menjabat | kini menjabat | kini menjabat sebagai | yang adalah | yang juga menjabat sebagai | yang juga menjabat | saat ini menjabat | saat ini menjabat sebagai | yang kini menjabat | yang bekerja sebagai | untuk menjabat sebagai | menjabat sebagai | untuk menjabat posisi | diangkat sebagai | diangkat menjadi | telah diangkat sebagai | diangkat untuk menjabat sebagai | diangkat ke jabatan | ditunjuk sebagai | ditunjuk menjadi | ditunjuk untuk menjabat sebagai | dilantik sebagai | dilantik menjadi | dipilih sebagai | dipilih menjadi | terpilih sebagai | ditugaskan sebagai | ditugasi sebagai | ditugaskan untuk memangku jabatan | ditugaskan menjabat | untuk memangku jabatan | memangku jabatan | untuk mengemban jabatan | mengemban jabatan | untuk mengisi jabatan | mengisi jabatan | dipercaya sebagai | dipercaya menjabat | dipercaya menjabat sebagai | untuk memegang jabatan | memegang jabatan | untuk memegang posisi | memegang posisi | menduduki jabatan | untuk menduduki jabatan | sebagai pejabat | dipromosikan menjadi | dimutasi menjadi | mengangkatnya sebagai | mengangkatnya menjadi | yang mengangkatnya sebagai | yang mengangkatnya menjadi | menunjuknya sebagai | menunjuknya menjadi | yang menunjuknya sebagai`,
  ),
  'takeOffice=former': phrases(
    `pernah memegang jabatan sebagai | pernah menjabat posisi | pernah menjabat sebagai | pernah memegang jabatan | pernah menduduki jabatan | pernah menjadi | sebelumnya menjabat sebagai | sebelumnya menjabat | yang sebelumnya menjabat | yang sebelumnya menjabat sebagai | yang sebelumnya memegang jabatan | sebelumnya menjadi | sebelumnya adalah | dahulu menjabat sebagai | pernah bekerja sebagai | meninggalkan jabatan | yang meninggalkan jabatan | yang meninggalkan jabatan sebagai | yang mundur dari jabatan | yang melepas jabatan | yang tidak lagi menjabat sebagai | meninggalkan jabatan sebagai | meninggalkan jabatannya sebagai | mundur dari jabatan | mundur sebagai | berhenti dari jabatan | melepas jabatan | melepaskan jabatan | melepas jabatan sebagai | purnatugas sebagai | pensiun sebagai | setelah menjabat sebagai | setelah menjadi | tidak lagi menjabat | tidak lagi menjabat sebagai | dari jabatan | dari posisi | dipindahkan dari | dipindahkan dari jabatan | dimutasi dari | dimutasi dari jabatan | dipromosikan dari | dipromosikan dari jabatan | beralih dari | semula menjabat | semula menjabat sebagai`,
  ),
  former: phrases('mantan | eks'),
  // Right before an office only; elsewhere what the value says.
  'former=word': phrases('sebelumnya | semula | hingga baru-baru ini | kala itu | ketika itu | saat itu | waktu itu'),
  'hold=host': phrases(
    'pihak penyelenggara | penyelenggara acara | penyelenggara konferensi | penyelenggaranya | tuan rumah acara | tuan rumahnya',
  ),
  hold: phrases(
    'dihelat | menghelat | terselenggara | dilaksanakan pada | mengadakan | menyelenggarakan | menggelar | diadakan | diselenggarakan | digelar | menjadi tuan rumah | berlangsung | dilangsungkan | melangsungkan | mengorganisasikan | bekerja sama menyelenggarakan | berkoordinasi menyelenggarakan | berkoordinasi untuk menyelenggarakan | bersama-sama menyelenggarakan | baru saja mengadakan | baru saja menyelenggarakan | mengorganisir',
  ),
  // Whoever opens an event says something; a body that opens one holds it.
  'hold=opens': phrases('ditutup | membuka | secara resmi membuka | resmi membuka | membuka secara resmi | dibuka'),
  'attend=receives': phrases(
    'menerima dan bekerja sama dengan rombongan | menerima dan bekerja sama dengan delegasi | menerima dan bekerja dengan rombongan | menerima rombongan | menerima delegasi | menerima dan bekerja dengan delegasi | menerima para tamu | menerima tamu',
  ),
  'attend=side': phrases('dari pihak | di pihak | dari sisi | di sisi'),
  // Who is there stands behind these, though nothing says "by".
  'attend=seen by': phrases(
    'dihadiri | juga dihadiri | turut dihadiri | ikut dihadiri | dihadiri juga | dihadiri pula | diwakili | diikuti | di hadapan | di depan kesaksian | dengan kesaksian | di bawah kesaksian | kesaksian | disambut | ditemani | didampingi | disaksikan',
  ),
  attend: phrases(
    'turut bekerja dengan delegasi | turut bekerja dengan rombongan | ikut bekerja dengan delegasi | ikut bekerja dengan rombongan | turut bekerja dengan tim | yang bekerja dengan delegasi | tamu kehormatan adalah | tamu kehormatannya adalah | tamu undangan adalah | sebagai tamu kehormatan | memotong pita | menggunting pita | juga datang | datang pula | ikut datang | menyambut para tamu | menyambut tamu | menerima para tamu | menerima tamu | yang menyambut delegasi | yang menerima delegasi | menyambut kedatangan delegasi | menyambut kedatangan rombongan | datang dan | turut datang | tiba untuk menghadiri | menyambut rombongan | menyambut tim | menyambut kelompok kerja | menyambut dan bekerja dengan delegasi | menerima dan bekerja dengan rombongan | menerima rombongan | menemani delegasi | menemani rombongan | menemani tim | ikut bersama rombongan | turut dalam rombongan | turut serta dalam rombongan | ikut dalam rombongan | turut serta | ikut serta pula | juga dihadiri oleh | turut dihadiri oleh | tampak hadir di antaranya | di antara para tamu | di antara hadirin | hadir antara lain | antara lain hadir | mengambil bagian | mengambil bagian dalam | ambil bagian | ambil bagian dalam | hadir sebagai tamu | disaksikan langsung oleh | berada di lokasi | berkumpul | turut disaksikan oleh | hadir mendampingi | ikut mendampingi | turut mendampingi | mendampingi | dihadiri pula oleh | dihadiri juga oleh | dihadiri langsung oleh | hadir langsung | diikuti oleh | menerima keputusan | menerima keputusan pensiun | yang turut hadir | yang menghadiri | ikut menghadiri | tampak hadir pula | juga turut hadir | datang menghadiri | bergabung dengan delegasi | ikut dalam delegasi | ikut serta dalam delegasi | menyertai delegasi | disambut oleh | ditemani oleh | hadir menyaksikan | tampak hadir | hadir pula | hadir | memimpin delegasi | diterima oleh | menerima delegasi | mendampingi delegasi | didampingi oleh | menyambut delegasi | menerima dan bekerja dengan delegasi | menjenguk | yang hadir | turut hadir | turut hadir pula | ikut hadir pula | yang turut hadir pula | turut hadir dalam | menghadiri | dihadiri oleh | hadir pada | hadir di | hadir dalam | hadir juga | juga hadir | turut menghadiri | berpartisipasi dalam | berpartisipasi | ikut serta dalam | ikut serta | mengikuti | kehadiran | partisipasi | dengan partisipasi | dengan kehadiran | ikut hadir | yang juga hadir | menyaksikan | disaksikan oleh | bergabung',
  ),
  'speak=receives': phrases(
    'menerima tugas | menerima tugas tersebut | menerima tugas baru | saat menerima tugas | menerima penugasan | atas nama para pejabat yang diangkat | mewakili para pejabat yang diangkat | menerima amanah',
  ),
  'speak=shows': phrases('menunjukkan | menunjuk'),
  'speak=adds': phrases(
    'seraya menambahkan bahwa | sambil menambahkan bahwa | seraya mengatakan bahwa | seraya menyatakan bahwa | dan menambahkan bahwa | seraya mengingatkan bahwa | sambil mengatakan bahwa',
  ),
  'speak=replies': phrases('menanggapi | menjawab | merespons | menanggapi usulan | menanggapi permintaan'),
  'speak=informs': phrases('menginformasikan | melaporkan | mengumumkan | melapor | melaporkan pada | memberitahukan'),
  // Whoever says so of the own body gives the word for it.
  'speak=affirms': phrases('menegaskan | tegas | tegasnya'),
  'speak=complains': phrases(`mengeluhkan | mengaku | mengakui | menceritakan | menyayangkan`),
  // Behind these may stand who hears it.
  'speak=somebody': phrases(
    'memuji | mengapresiasi | menyambut baik | berterima kasih | berterima kasih kepada | mengucapkan terima kasih kepada | mengucapkan selamat kepada | memberi selamat kepada | memperkenalkan',
  ),
  // Who says it stands behind.
  'speak=told by': toldBy,
  speak: phrases(
    `mengangkat masalah | mengangkat isu | mengangkat persoalan | menarik kesimpulan | mengutarakan | berkomentar | mengonfirmasi bahwa | mengkonfirmasi bahwa | membantah | menandaskan | mengenang | sangat menghargai | menilai tinggi | mencatat bahwa | mengambil kesimpulan | menyebut | menyebutkan | mengeluh | khawatir | merasa khawatir | sependapat | sependapat dengan | berdiskusi di | berdiskusi pada | membahas di | memberi pengarahan | memberikan sambutan pembukaan | memberikan pendapat | memberi pendapat | menyampaikan pendapat | menyampaikan paparan | menyampaikan pidato sambutan | menyampaikan pidato utama | menyampaikan pidato arahan | menyampaikan instruksi | membacakan pidato | membacakan sambutan | merangkum | menjabarkan | membeberkan | mengajukan pendapat | turut berbicara | ikut berbicara | angkat bicara | memberikan tanggapan | memberi tanggapan | memberikan keterangan | memberikan klarifikasi | mengklarifikasi | mewakili peserta | dalam pidato penutupnya | dalam pidatonya | dalam paparannya | dalam laporannya | dalam sambutan penutupnya | dalam arahannya | kenangnya | kisahnya | lapornya | simpulnya | ungkapkan | tulisnya | sahutnya | berujar | bertutur | berkisah | pesannya | pinta | pintanya | serunya | perintahnya | sarannya | usulnya | janjinya | harapnya | pesan | imbaunya | himbaunya | ajaknya | keluhnya | akunya | pandangan berbeda datang dari | pendapat berbeda datang dari | pungkas | pungkasnya | tukas | tukasnya | bebernya | beber | imbuh | tandas | ucap | ucapnya | tuturnya | kilahnya | mengklaim | membenarkan | meyakini | berpendapat | berpandangan | menyampaikan kekhawatiran | mengungkapkan kekhawatiran | mengungkap | memberikan penjelasan | memberikan laporan | mengulas | menyinggung | menguraikan | merinci | menyatakan harapan | menjawab pertanyaan | ikut menjawab | membacakan laporan | membacakan | mempertanyakan | menanyakan | menanggapi | memperingatkan | lanjut | lanjutnya | tambahnya | jelasnya | tandasnya | imbuhnya | papar | paparnya | sebut | sebutnya | ungkap | ungkapnya | terang | terangnya | mengucapkan | mengutip | menyatakan bahwa | meminta maaf | mengingatkan bahwa | menggambarkan | dalam pidato pembukaannya | dalam sambutannya | pidato pembukaan | menyampaikan ucapan selamat | menyampaikan terima kasih | berbicara | berpidato | menyampaikan pidato | memberikan pidato | menyampaikan sambutan | memberikan sambutan | menyampaikan pidato pembukaan | menyampaikan pidato penutup | menyampaikan pidato pengarahan | menyampaikan arahan | memberikan arahan | memberikan pengarahan | berkata | mengatakan | katanya | ujar | ujarnya | kata | tutur | menyatakan | menekankan | menuturkan | menjelaskan | mengungkapkan | menilai | menambahkan | menyebutkan | berbagi | menyimpulkan | menutup | menyampaikan laporan | mempresentasikan | menyampaikan pandangan | menyampaikan pernyataan | mengemukakan | menggarisbawahi | memaparkan | memberi sambutan | menyoroti | menyebarluaskan | membuka kegiatan | membuka acara | menerangkan | menjawab | sambutan | pidato`,
  ),
  chair: chairs,
  'launch=drum': phrases(
    'memukul genderang | menabuh genderang | memukul gong | menabuh gong | memukul bedug | menekan tombol peluncuran | menekan tombol untuk meluncurkan | menekan tombol untuk | menekan tombol peresmian | memukul drum',
  ),
  launch: phrases(
    'meluncurkan | peluncuran | mencanangkan | diluncurkan | diluncurkan oleh | pencanangan | melaunching | dicanangkan | dicanangkan oleh',
  ),
  movement: phrases(
    'gerakan emulasi | gerakan emulasi patriotik | gerakan | emulasi | gerakan patriotik | kampanye | bulan aksi | program | lomba',
  ),
  'present=speaks': phrases('menyampaikan'),
  'present=speaks by': phrases('disampaikan | disampaikan oleh'),
  'present=hands by': phrases('dari tangan'),
  'present=gives': phrases('memberi'),
  // What is handed over as a token may be anything.
  'present=symbolic': phrases(
    'menyerahkan secara simbolis | secara simbolis menyerahkan | menyerahkan secara simbolik | memberikan secara simbolis',
  ),
  'present=handed by': phrases('dianugerahkan | dianugerahkan oleh | disematkan | disematkan oleh | diserahkan'),
  present: phrases(
    'diserahkan oleh | diberikan oleh | diberikan kepada | menyumbangkan | menyematkan | mengalungkan | menganugerahi | menyerahkan | memberikan | menganugerahkan | penyerahan | menghadiahkan',
  ),
  'ask=direct': phrases(
    `memerintahkan | menginstruksikan | menugaskan | mengarahkan | mengimbau | menghimbau | mewajibkan | mendorong | mengajak`,
  ),
  ask: [
    ...requests,
    ...phrases(
      `menasihati | menyerahkan tugas kepada | mempercayakan tugas kepada | mencatat perlunya | mengeluarkan imbauan agar | mengeluarkan imbauan kepada | mengeluarkan perintah agar | mengeluarkan perintah kepada | mengeluarkan arahan agar | mengeluarkan arahan kepada | mengeluarkan instruksi agar | mengeluarkan instruksi kepada | mengeluarkan permintaan kepada | mengajukan petisi | mengajukan petisi agar | mengajukan permohonan agar | mengajukan permohonan kepada | menyampaikan permohonan agar | mengajukan permintaan agar | mengajukan usulan agar | mengajukan usul agar | mengajukan rekomendasi agar | menyampaikan rekomendasi agar | ingin agar | ingin supaya | menginginkan | mengharuskan | menitip pesan | menitip pesan agar | menitip pesan kepada | meminta dengan tegas | menekankan keharusan | menunjukkan perlu | menunjukkan perlunya | menunjukkan bahwa perlu | menunjukkan harus | menunjukkan bahwa harus | menegaskan perlu | menegaskan harus | menekankan perlu | menekankan harus | menekankan bahwa perlu | menekankan bahwa harus | memerintahkan agar | menugaskan agar | menugaskan kepada | memerintahkan kepada | mengusulkan kepada | menyarankan kepada | mengimbau kepada | menyerukan kepada | berpesan bahwa | menghimbau agar | memberikan rekomendasi | menyampaikan rekomendasi | memberi tugas kepada | memberikan tugas kepada | memberi instruksi agar | memberikan instruksi agar | memberi arahan agar | menuntut supaya | menyatakan perlunya | menyebut perlunya | menyoroti perlunya | menegaskan kembali perlunya | mengingatkan perlunya | mengingatkan supaya | mengingatkan untuk | menggariskan agar | mengharapkan agar | memberi waktu | mendorong supaya | mengajak untuk | menitipkan | menitipkan tugas | berpesan | berpesan supaya | berpesan agar | memberi arahan | memberikan arahan agar | mengingatkan agar | menyarankan agar | mengusulkan agar | meminta supaya | meminta agar | menitipkan pesan | menginstruksikan agar | mendorong agar | meminta | minta | mengusulkan | menyarankan | mendesak | menyerukan | merekomendasikan | mengingatkan | menuntut | menekankan perlunya | menekankan pentingnya | menekankan bahwa perlu | permintaan | memohon | menghendaki | memberikan instruksi | memberi instruksi | memberikan tugas | memberi tugas | menekankan agar | menegaskan agar | menegaskan perlunya | menegaskan pentingnya | menganjurkan | mewanti-wanti | mengamanatkan | memandatkan | menggarisbawahi perlunya | menggarisbawahi pentingnya | menyampaikan agar | minta agar | menyampaikan permintaan | mengajukan permintaan | mengajukan usulan | mengajukan usul | menyampaikan usulan | menyampaikan usulan agar | meminta kepada | menyarankan perlunya | mengusulkan perlunya | menyerukan agar | mengimbau agar | mendesak agar | memohon agar | menghendaki agar | menginginkan agar | memberi tenggat | menuntut agar | berpesan kepada | menugasi`,
    ),
  ],
  // Who takes it on to do something pledges it.
  // What one is asked as often as promises.
  'pledge=ensures': phrases('menjamin'),
  // What is pledged with these may be a thing.
  'pledge=thing': phrases('menjanjikan'),
  pledge: phrases(
    'menandatangani janji | menandatangani janji untuk | menandatangani surat janji | menandatangani surat janji untuk | menandatangani surat pernyataan untuk | menandatangani perjanjian untuk tidak | menandatangani komitmen | menandatangani komitmen untuk | menandatangani ikrar untuk | menandatangani pakta untuk | memberikan komitmen | memberi komitmen | memberikan komitmen bahwa | memberikan komitmen untuk | memberi komitmen bahwa | menyampaikan janji | mengikat janji | memberi jaminan | memberikan janji | memberi janji | berjanji untuk | berkomitmen untuk | bertekad untuk | siap untuk | bersedia untuk | menyatakan kesediaan | menyatakan kesediaannya | menyatakan kesiapannya | menyatakan tekadnya | mengucapkan janji | berjanji bahwa | menjamin bahwa | menegaskan kesiapan | menegaskan kesediaan | menegaskan kembali komitmen | menegaskan kembali komitmennya | menyanggupi akan | berikrar untuk | bersumpah | menyampaikan komitmen | menyampaikan komitmennya | berkomitmen akan | setuju untuk | sepakat untuk | bersedia membantu akan | berjanji akan | memastikan akan | menyanggupi | menyatakan siap | berjanji | berkomitmen | menyatakan komitmen | menyatakan tekad | bertekad | menegaskan komitmen | berikrar | menegaskan tekad | menyatakan komitmennya | menegaskan komitmennya | siap | menyatakan akan | menyatakan bersedia | bersedia | sanggup | menyanggupi untuk | menegaskan akan | memberikan jaminan | menyatakan kesiapan | menyatakan kesanggupan | berikhtiar',
  ),
  'will=intends': phrases(
    `mematok | ingin mencapai | berjuang untuk | berjuang agar | berjuang supaya | berjuang mencapai | memutuskan untuk | memutuskan akan | mempunyai rencana untuk | memiliki rencana untuk | mencanangkan target | membidik | berniat untuk | bermaksud untuk | sedang merencanakan | menargetkan untuk | bertekad untuk mencapai | berketetapan | mengupayakan | mengupayakan agar | ditargetkan untuk | berencana | berencana untuk | bertujuan untuk | bertujuan | menargetkan | direncanakan | berupaya | berusaha | berusaha keras | berusaha keras untuk | menetapkan target | menetapkan tujuan | fokusnya adalah | fokusnya pada | merencanakan | rencananya | rencananya akan | ditargetkan | mentargetkan | mematok target | memasang target | dijadwalkan | diproyeksikan | memproyeksikan | berniat | bermaksud | diupayakan | menetapkan target berikut | menetapkan sasaran | menetapkan target-target | menetapkan sasaran berikut | berupaya untuk | berusaha untuk | bertekad mencapai | diharapkan selesai`,
  ),
  will: phrases(
    `akan | akan terus | akan tetap | bakal | hendak | nantinya akan | nanti akan | akan dapat | akan mulai`,
  ),
  'need=asked': phrases(
    `direkomendasikan untuk | diinstruksikannya | dimintanya | diperintahkannya | diingatkannya | didesaknya | direkomendasikannya | disarankannya | dianjurkannya | diimbaunya | diarahkannya | diwajibkannya | diusulkannya | diusulkan olehnya | diusulkannya agar | diusulkan olehnya agar | dimintanya agar | diserukannya | ditekankannya agar | disarankannya agar | dimintai | dimintai agar | dimintai untuk | diminta supaya | diminta segera | ditugasi untuk | diperintahkan supaya | diinstruksikan supaya | diwajibkan agar | didorong agar | diserukan agar | diharapkan agar | tugas yang diberikan adalah | tugasnya adalah | diberi tugas | diberi tugas untuk | diberi waktu | diberikan tugas untuk | diamanatkan | diamanatkan untuk | diperingatkan agar | diingatkan agar | diingatkan untuk | disarankan agar | dianjurkan untuk | dianjurkan agar | diharapkan untuk | dipercaya untuk | ditunjuk untuk | diminta | diminta untuk | diminta agar | dimintanya | ditugaskan | ditugaskan untuk | ditugaskannya | ditugasi | diinstruksikan | diinstruksikan untuk | diperintahkan | diperintahkan untuk | diperintahkannya | diarahkan untuk | didorong untuk | diimbau | diimbau untuk | dihimbau untuk | diwajibkan | diwajibkan untuk | diserukan untuk | disarankan untuk | diusulkan untuk | dimohon | dimohon untuk | diharuskan untuk | ditugaskan oleh | diinstruksikan agar | diperintahkan agar | ditugaskan agar | diimbau agar | didesak | didesak untuk | disarankan | diusulkan agar | diusulkan supaya | diusulkannya supaya | diusulkannya pula agar | diusulkan pula agar | direkomendasikan agar | direkomendasikan supaya | direkomendasikannya agar | direkomendasikannya supaya | direkomendasikannya pula agar | direkomendasikan pula agar | direkomendasikan olehnya agar | direkomendasikan olehnya | disarankan supaya | disarankannya supaya | disarankannya pula agar | disarankan pula agar | disarankan olehnya agar | disarankan olehnya | diinstruksikannya agar | diinstruksikannya supaya | diinstruksikannya pula agar | diinstruksikan pula agar | diinstruksikan olehnya agar | diinstruksikan olehnya | dianjurkan supaya | dianjurkannya agar | dianjurkannya supaya | dianjurkannya pula agar | dianjurkan pula agar | dianjurkan olehnya agar | dianjurkan olehnya | dituntut agar | dituntut supaya | dituntutnya | dituntutnya agar | dituntutnya supaya | dituntutnya pula agar | dituntut pula agar | dituntut olehnya agar | dituntut olehnya | diimbau supaya | diimbaunya agar | diimbaunya supaya | diimbaunya pula agar | diimbau pula agar | diimbau olehnya agar | diimbau olehnya | diingatkan supaya | diingatkannya agar | diingatkannya supaya | diingatkannya pula agar | diingatkan pula agar | diingatkan olehnya agar | diingatkan olehnya | didesak agar | didesak supaya | didesaknya agar | didesaknya supaya | didesaknya pula agar | didesak pula agar | didesak olehnya agar | didesak olehnya | diserukan supaya | diserukannya agar | diserukannya supaya | diserukannya pula agar | diserukan pula agar | diserukan olehnya agar | diserukan olehnya | diarahkan agar | diarahkan supaya | diarahkannya agar | diarahkannya supaya | diarahkannya pula agar | diarahkan pula agar | diarahkan olehnya agar | diarahkan olehnya | diwajibkan supaya | diwajibkannya agar | diwajibkannya supaya | diwajibkannya pula agar | diwajibkan pula agar | diwajibkan olehnya agar | diwajibkan olehnya | didorong supaya | didorongnya | didorongnya agar | didorongnya supaya | didorongnya pula agar | didorong pula agar | didorong olehnya agar | didorong olehnya | dimohon agar | dimohon supaya | dimohonnya | dimohonnya agar | dimohonnya supaya | dimohonnya pula agar | dimohon pula agar | dimohon olehnya agar | dimohon olehnya | diminta olehnya agar | diminta olehnya | dimintanya untuk | dimintanya pula | ditugaskan olehnya | diperintahkan olehnya | ditugaskannya untuk | diperintahkannya untuk | dipercayakan kepada | dipercayakan pada | ditekankan agar`,
  ),
  'need=not': phrases(
    'mutlak tidak boleh | sama sekali tidak boleh | mutlak jangan | jangan | jangan sampai | janganlah | tidak boleh',
  ),
  'need=answers': phrases('bertanggung jawab'),
  need: phrases(
    `yang terpenting adalah | hal terpenting adalah | hal yang terpenting adalah | yang penting adalah | hal yang penting adalah | yang perlu dilakukan adalah | hal yang perlu dilakukan adalah | yang harus dilakukan adalah | tugas mendesak adalah | tugas mendesak sekarang adalah | tugas mendesak saat ini adalah | marilah | mari | ayo | dilarang | berkewajiban | bertugas | berkewajiban untuk | bertugas untuk | memiliki tugas untuk | dituntut agar | harus bisa | harus dapat | tak boleh | bertanggung jawab untuk | perlu | harus | wajib | hendaknya | seharusnya | sebaiknya | diperlukan | perlu terus | harus terus | penting untuk | perlu untuk | diharuskan | mesti | perlunya | dituntut | dituntut untuk | patut | semestinya | butuh | harap | haruslah | perlulah`,
  ),
  'continuation=about': phrases('terkait | mengenai'),
  'continuation=ordinal': phrases(
    'pertama | kedua | ketiga | keempat | kelima | keenam | terakhir | ketujuh | kedelapan | pertama-tama',
  ),
  continuation: phrases(
    `bersamaan itu | bersama dengan itu | akan tetapi | selain itu | di samping itu | sejalan dengan itu | pada saat yang sama | bersamaan dengan itu | selanjutnya | khususnya | terutama | di sisi lain | bersama dengan itu | lebih lanjut | kemudian | di samping | sekaligus | seiring dengan itu | beriringan dengan itu | dalam waktu dekat`,
  ),
  that: phrases('bahwa'),
  'that=wish': phrases('agar | supaya'),
  by: phrases('oleh | olehnya'),
  'of=at': words('di'),
  'of=within': phrases('dalam waktu | dalam jangka waktu | dalam kurun waktu'),
  // Right before a title it says that several hold it.
  'of=each': words('para kedua'),
  'of=which': words('yang'),
  of: words('pada bidang dalam kepada'),
  'modal=for': words('untuk'),
  'according=speaker': phrases('menurutnya'),
  according: phrases(
    'menurut | berdasarkan | sesuai | merujuk pada | atas permintaan | atas arahan | atas instruksi | atas perintah | atas usulan | atas saran | sesuai arahan | sesuai instruksi | sesuai permintaan',
  ),
  credit: phrases('foto | gambar | video | sumber foto | tangkapan layar'),
  inspect: phrases(
    'dalam kunjungan ke | dalam kunjungannya ke | saat berkunjung ke | ketika berkunjung ke | dalam lawatan ke | saat mengunjungi | memimpin delegasi untuk memeriksa | memimpin delegasi untuk mengunjungi | memimpin delegasi untuk meninjau | memimpin delegasi kerja untuk memeriksa | melakukan pengawasan di | melakukan pengawasan terhadap | melakukan inspeksi mendadak | melakukan survei di | mengunjungi dan bekerja dengan | mengunjungi dan bekerja di | inspeksi mendadak | sidak | melakukan pemeriksaan | memeriksa | meninjau | mengunjungi | melakukan inspeksi | melakukan peninjauan | melakukan kunjungan kerja | menginspeksi | melakukan kunjungan',
  ),
  'perfect=past': words('telah sudah pernah'),
  vision: phrases('visi hingga | visi | visi sampai | visi menuju'),
  and: phrases(
    'disertai | dirangkaikan dengan | dirangkai dengan | digabungkan dengan | dibarengi dengan | dan | serta | & | bersama | beserta | maupun',
  ),
};
