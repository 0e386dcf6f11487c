import { describe, expect, it } from 'vitest';
import { isFurniture, relatedOf, sourceOf } from '../../src/articles/clutter.ts';
import { isSignature } from '../../src/articles/credits.ts';

describe('page furniture', () => {
  it.each([
    'Thống kê truy cập',
    'Đang truy cập: 1.024',
    'Tổng lượt truy cập: 4.096.512',
    'Visitors today: 1,024',
    'Pengunjung hari ini: 1.024',
    'Source: https://example.org/a',
    'Sumber: Kantor Berita',
    'Nguồn: Báo Lam Sơn',
    'Nguồn tin: https://example.vn/b',
    'Comment (0)',
    'Comments',
    '12 comments',
    'Komentar (3)',
    'Bình luận (0)',
    'Ý kiến (2)',
    'Leave a comment',
    'Commentaires (0)',
    'Publier des commentaires',
    'Partager Facebook Zalo | Imprimer',
    'Mots-clés : santé, vaccination',
    'Source : https://example.org/fr',
    'Chưa có bình luận',
    '[iklan_2]',
    '[ad_1]',
    '[quảng cáo]',
    'Share',
    'Bagikan',
    'Chia sẻ',
    'Zalo',
    'Facebook',
    'In bài viết',
    'Share Facebook Twitter',
    'Facebook | Zalo | Print',
    'Cỡ chữ A- A+',
    'Về đầu trang',
    'Kembali ke atas',
    'Follow us on Facebook',
    'Theo dõi Báo Lam Sơn trên Google News',
    'Ikuti kami di WhatsApp',
    'Tags: health, vaccination',
    'Từ khóa: y tế, tiêm chủng',
    'Kata kunci: kesehatan',
    'By Nguyen Minh Ha',
    'Oleh Siti Rahma',
    'Photo: Minh Ha',
    'Ảnh: Minh Hà',
    'Foto: Minh Ha',
    'Tin, ảnh: Thu Hà',
    'Tác giả: Thu Hà',
    'Penulis: Siti Rahma',
    '© 2025 Example',
    'Copyright belongs to the portal',
    'Bản quyền thuộc về Cổng thông tin',
    'All rights reserved.',
    'Hotline: 0900 000 000',
    'Điện thoại: 024 0000 0000',
    'Email: news@example.org',
    'news@example.org',
    'https://example.org/x',
    'www.example.org',
    'Home > News > Health',
    'Trang chủ » Tin tức » Y tế',
    'Lượt xem: 1.234',
    '1,024 views',
    '5 min read',
    '***',
    '----------',
    '1 / 3',
    'Chia sẻ bài viết | In bài | 0 bình luận',
    'Share   Print   Like 24',
    '(0) Comments | Share | Most read: Minister Tran Van An visits Son La',
    'Chia sẻ | Đọc nhiều: Bộ trưởng Trần Văn An thăm Sơn La',
    'Lượt xem: 1.286     In bài viết     Gửi email',
    'Please log in to leave a comment.',
    'Silakan tinggalkan komentar Anda!',
    'Bạn cần đăng nhập để gửi bình luận',
  ])('has the line %j', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Source of funding is the state budget.',
    'Please ask the sector to report by May.',
    'Nguồn nhân lực y tế: còn thiếu ở tuyến huyện, nhất là bác sĩ chuyên khoa; cần bổ sung trong năm nay.',
    'Share of insured people rose to 93.2%.',
    'Tỷ lệ tiêm chủng > 90%',
    'In 2025, the sector will build two hospitals.',
    'By 2030, every commune will have a doctor.',
    'By the end of the year, the ministry will report.',
    'Comments of the delegates were noted by the chair.',
    'Bình luận về kết quả, ông cho biết số ca mắc đã giảm.',
    'Facebook was used to inform 12,000 parents.',
    '[1] Circular 12 of the ministry is amended as follows in 2025.',
    'Follow-up vaccination reached 95% of the children.',
    '93,2%',
  ])('does not have %j', (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it('takes the address from a source line, without the stop behind it', () => {
    expect(sourceOf('Sumber: https://example.org/berita/a-1.htm.')).toEqual({
      url: 'https://example.org/berita/a-1.htm',
    });
    expect(sourceOf('Nguồn: Báo Lam Sơn')).toEqual({});
    expect(sourceOf('The source: unknown')).toBeUndefined();
  });

  it('knows headings of related articles from lines that are one', () => {
    expect(relatedOf('Tin liên quan')).toBe('heading');
    expect(relatedOf('BERITA TERKAIT:')).toBe('heading');
    expect(relatedOf('>> Xem thêm: Bệnh viện mới ở Lam Sơn')).toBe('line');
    expect(relatedOf('Baca juga: Rumah sakit baru di Lam Son')).toBe('line');
    expect(relatedOf('Lire aussi : Un nouvel hôpital à Lam Son')).toBe('line');
    expect(relatedOf('RELATED: A new hospital in Lam Son')).toBe('line');
    expect(relatedOf('Top stories: A new hospital | The minister leaves')).toBe('line');
    expect(relatedOf('Terkait: Rumah sakit baru di Lam Son')).toBe('line');
    expect(relatedOf('Liên quan: Bệnh viện mới ở Lam Sơn')).toBe('line');
    expect(relatedOf('Autres')).toBe('heading');
    expect(relatedOf('Autres mesures : les hôpitaux recrutent.')).toBeUndefined();
    expect(relatedOf('Đọc nhiều')).toBe('heading');
    expect(relatedOf('Dalam kategori yang sama')).toBe('heading');
    expect(relatedOf('Most popular stories')).toBe('heading');
    expect(relatedOf('Mời bạn đọc xem thêm video:')).toBe('heading');
    expect(relatedOf('Yang paling banyak dibaca: Rumah sakit baru di Lam Son')).toBe('line');
    expect(relatedOf('Banyak dibaca')).toBe('heading');
    expect(relatedOf('Tonton juga: Rumah sakit baru di Lam Son')).toBe('line');
    expect(relatedOf('[Video] Lam Son: the new hospital opens')).toBe('line');
    expect(relatedOf('>> Menteri mengunjungi rumah sakit baru')).toBe('line');
    expect(relatedOf('Trending upwards, the number of cases worries doctors.')).toBeUndefined();
    expect(relatedOf('Read more books, says the minister.')).toBeUndefined();
    expect(relatedOf('See also the annex.')).toBeUndefined();
  });
});

describe('a signature', () => {
  it.each([
    'Thu Hà',
    'Untuk Ha',
    'MINH ANH',
    'N.T.H',
    'PV',
    "H'Linh Niê",
    'Minh Anh - Hoàng Nam',
    'Lan Anh (TTXVN)',
    '(Theo TTXVN)',
    'According to chinhphu.vn',
  ])('is %j', (line) => expect(isSignature(line)).toBe(true));

  it.each([
    'The conference ended.',
    'Thu Hà phát biểu',
    'Ministry of Health',
    'Kết quả năm 2024',
    'Đảm bảo thuốc cho tuyến xã',
    '',
  ])('is not %j', (line) => expect(isSignature(line)).toBe(false));
});
