import type { BodyWords } from '../../grammar/bodies.ts';
import { table } from '../words.ts';

/** Indonesian words for programmes, plans and strategies, and for what they are on. */
export const programmes: Pick<BodyWords, 'heads' | 'parts'> = {
  heads: table(
    'Program=Programme|Program Aksi=Action Programme|Strategi=Strategy|Rencana=Plan|Rencana Aksi=Action Plan|Proyek=Project|Skema=Scheme',
  ),
  parts: table(
    `Target Nasional=National Target|Target=Target|Resistensi Antimikroba=Antimicrobial Resistance|Pencegahan dan Pengendalian Penyakit Tidak Menular=Non-communicable Diseases Prevention and Control|Pencegahan dan Pengendalian=Prevention and Control|Penyakit Tidak Menular=Non-communicable Diseases|Gangguan Kesehatan Jiwa=Mental Health Disorders|Gangguan Jiwa=Mental Disorders|Kesehatan Jiwa=Mental Health|Penyakit Kardiovaskular=Cardiovascular Diseases|Stroke=Stroke|Asma=Asthma|Demensia=Dementia|Bahaya Alkohol=Alcohol Harm|Hipertensi=Hypertension|Diabetes=Diabetes|Kanker=Cancer|Rabies=Rabies|Demam Berdarah=Dengue|Hepatitis Virus=Viral Hepatitis|HIV=HIV|Malnutrisi=Malnutrition|Bahaya Tembakau=Tobacco Harm
    Kesehatan Akar Rumput=Grassroots Health|Kesehatan Tingkat Akar Rumput=Grassroots Health|Layanan Kesehatan Primer=Primary Health Care|Layanan Kesehatan=Health Care|Pelayanan Kesehatan=Health Care|Kesehatan Sekolah=School Health|Kesehatan Masyarakat=People's Health|Anak=Children|Ibu=Mothers|Imunisasi=Immunization|Imunisasi yang Diperluas=Expanded Immunization|Kependudukan=Population|Asuransi Kesehatan=Health Insurance|Sumber Daya Manusia Kesehatan=Health Human Resources
    Pembangunan=Development|Pengembangan=Development|Peningkatan=Improvement|Peningkatan Kualitas=Quality Improvement|Perlindungan=Protection|Penguatan=Strengthening|Eliminasi=Elimination|Pengentasan Kemiskinan Berkelanjutan=Sustainable Poverty Reduction|Pembangunan Pedesaan Baru=New Rural Development
    Kerja Sama=Cooperation|Kerja Sama Strategis=Strategic Cooperation|Campak-Rubela=Measles-Rubella|Campak=Measles|Tuberkulosis=Tuberculosis|Malaria=Malaria|Kanker Serviks=Cervical Cancer|Lansia=Older People|Perawatan Kesehatan=Health Care|Sumber Daya Manusia=Human Resources|Keperawatan=Nursing|Kebidanan=Midwifery|Keperawatan dan Kebidanan=Nursing and Midwifery|Telemedisin=Telehealth|Transformasi Digital=Digital Transformation|Keamanan Pangan=Food Safety|Gizi=Nutrition|Rumah Sakit Satelit=Satellite Hospital|Pengendalian=Control|Pencegahan=Prevention|Konsolidasi=Consolidation|Kesehatan Daerah=Regional Health`,
  ),
};
