import type { BodyWords } from '../../grammar/bodies.ts';
import { table } from '../words.ts';

/** Vietnamese words for programmes, plans and strategies, and for what they are on. */
export const programmes: Pick<BodyWords, 'heads' | 'parts'> = {
  heads: table(
    'Chương trình=Programme|Chương trình hành động=Action Programme|Chiến lược=Strategy|Kế hoạch=Plan|Kế hoạch hành động=Action Plan|Đề án=Project|Dự án=Project',
  ),
  parts: table(
    `mục tiêu quốc gia=National Target|mục tiêu=Target|kháng thuốc=Antimicrobial Resistance|phòng, chống kháng thuốc=Antimicrobial Resistance|không lây nhiễm=Non-communicable|rối loạn sức khỏe tâm thần=Mental Health Disorders|rối loạn tâm thần=Mental Disorders|sức khỏe tâm thần=Mental Health|bệnh tim mạch=Cardiovascular Diseases|tim mạch=Cardiovascular Diseases|đột quỵ=Stroke|hen phế quản=Asthma|sa sút trí tuệ=Dementia|tác hại của rượu, bia=Alcohol Harm|bệnh tăng huyết áp=Hypertension|tăng huyết áp=Hypertension|đái tháo đường=Diabetes|ung thư=Cancer|bệnh lao=Tuberculosis|lao=Tuberculosis|sốt rét=Malaria|sốt xuất huyết=Dengue|bệnh dại=Rabies|viêm gan vi rút=Viral Hepatitis|HIV=HIV|suy dinh dưỡng=Malnutrition|tác hại của thuốc lá=Tobacco Harm|thuốc lá=Tobacco
    y tế cơ sở=Grassroots Health|y tế dự phòng=Preventive Medicine|mạng lưới y tế cơ sở=Grassroots Health Network|sức khỏe=Health|sức khỏe nhân dân=People's Health|chăm sóc sức khỏe=Health Care|chăm sóc sức khỏe ban đầu=Primary Health Care|chăm sóc sức khỏe tâm thần=Mental Health Care|sức khỏe học đường=School Health|trẻ em=Children|bà mẹ=Mothers|tiêm chủng=Immunization|tiêm chủng mở rộng=Expanded Immunization|dân số=Population|kế hoạch hóa gia đình=Family Planning|bảo hiểm y tế=Health Insurance|nguồn nhân lực y tế=Health Human Resources|nhân lực y tế=Health Workforce
    phát triển=Development|nâng cao=Improvement|nâng cao chất lượng=Quality Improvement|bảo vệ=Protection|tăng cường=Strengthening|kiểm soát=Control|loại trừ=Elimination|chấm dứt=Ending|giảm nghèo bền vững=Sustainable Poverty Reduction|phòng ngừa=Prevention`,
  ),
};
