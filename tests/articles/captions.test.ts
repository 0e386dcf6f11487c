import { describe, expect, it } from 'vitest';
import { captionOf } from '../../src/articles/captions.ts';

describe('captionOf', () => {
  it.each([
    'Minister Tran Van Binh speaks at the conference (Photo: example.org).',
    'Deputy Director Le Thi Sen speaks (Screenshot)',
    'Wakil Menteri memberikan pidato (Tangkapan layar).',
    'Bộ trưởng phát biểu tại hội nghị (Ảnh: Minh Hà)',
    'Lãnh đạo tỉnh tặng hoa các y, bác sĩ. Ảnh: Minh Hà',
    'Doctors examine children in the village. Photo: Minh Ha',
    'Delegasi menyaksikan siaran konferensi. Sumber foto: Minh Ha',
    'A nurse prepares a vaccine. Photo by Minh Ha',
    'Delegates attending the conference at the Lam Son bridge point.',
    'Leaders of the province posing with the doctors.',
    'Suasana konferensi di titik jembatan Lam Son.',
    'Delegasi yang menghadiri konferensi.',
    'Các đại biểu dự hội nghị tại điểm cầu Lam Sơn.',
    'Các đồng chí lãnh đạo tỉnh tham dự hội nghị.',
    'Toàn cảnh hội nghị.',
    'Quang cảnh buổi làm việc',
    'Overview of the conference.',
    'Photo shows the new hospital.',
    'The scene at the bridge point of Lam Son.',
    'Panorama de la conférence.',
    'Vue d’ensemble de la visioconférence',
    'Les délégués à la conférence de Lam Son.',
    'La ministre remet des cadeaux à des patients. Photo : Minh Ha/VNA',
    'Photo d’illustration : VNA',
    'TP. Lam Sơn: quang cảnh hội nghị (Ảnh minh họa).',
    '[Ảnh] Quang cảnh buổi làm việc',
    '[Photo] An overview of the conference',
    '[Foto] Suasana konferensi',
  ])('is sure of %j', (line) => expect(captionOf(line)).toBe('sure'));

  it.each([
    'Minister Tran Van Binh speaks at the conference.',
    'Deputy Director Le Thi Sen spoke at the conference.',
    'Wakil Ketua Tran Quang Huy memberikan pidato di jembatan Lam Son.',
    'Phó Chủ tịch Trần Quang Huy phát biểu tại hội nghị.',
    'M. Tran Quang Huy s’exprime lors de la conférence.',
    'Comrade Le Thi Sen, Director of the Department of Health, voices a concern from the Phu Yen bridge point',
    'Kawan Le Thi Sen, Direktur Departemen Kesehatan melontarkan gagasan pada ujung jembatan provinsi',
    'Đồng chí Lê Thị Sen, Giám đốc Sở Y tế, nêu khó khăn tại điểm cầu tỉnh',
    '[Photo 1] Director Le Thi Sen speaks at the conference',
  ])('wants to see what stands around %j', (line) => expect(captionOf(line)).toBe('if-between-longer'));

  it.each([
    'Ông Trần Quang Huy phát biểu, Sở Y tế sẽ dự trữ hóa chất diệt muỗi.',
    'Delegates discussed the report and voted on the resolution.',
    'Minister Tran Van Binh speaks of a turning point and stressed that hospitals must change.',
    'Các đại biểu đã thảo luận và thống nhất nhiều nội dung.',
    'The overview was presented. The conference then closed.',
    'Scenes from the film were discussed. Doctors took part.',
    'Viewpoints differ.',
    'Les délégués à la conférence ont débattu du rapport.',
    'Le ministre préside une réunion et a souligné que les hôpitaux devaient changer.',
    'The ministry published a photo of the vaccine.',
    `Delegates attending ${'the very long conference '.repeat(15)}`,
  ])('takes %j for prose', (line) => expect(captionOf(line)).toBeUndefined());
});
