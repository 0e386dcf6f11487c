import { foldWord } from '../grammar/name-forms.ts';
import { HGOV } from '../vocabulary/index.ts';

/** The towns that give their name to no province, by the province that they are in (the local name of its IRI). */
const TOWNS: Readonly<Record<string, string>> = {
  'an-giang': 'Long Xuyên, Châu Đốc',
  'ba-ria-vung-tau': 'Vũng Tàu, Bà Rịa',
  'binh-dinh': 'Quy Nhơn, Hoài Nhơn, An Nhơn',
  'binh-duong': 'Thủ Dầu Một, Dĩ An, Thuận An, Tân Uyên',
  'binh-phuoc': 'Đồng Xoài',
  'binh-thuan': 'Phan Thiết, La Gi',
  'dak-lak': 'Buôn Ma Thuột, Buôn Mê Thuột',
  'dak-nong': 'Gia Nghĩa',
  'dong-nai': 'Biên Hòa, Long Khánh',
  'dong-thap': 'Cao Lãnh, Sa Đéc, Hồng Ngự',
  'gia-lai': 'Pleiku, An Khê',
  'ha-nam': 'Phủ Lý',
  'hai-duong': 'Chí Linh',
  'hau-giang': 'Vị Thanh, Ngã Bảy',
  'khanh-hoa': 'Nha Trang, Cam Ranh',
  'kien-giang': 'Rạch Giá, Hà Tiên, Phú Quốc',
  'lam-dong': 'Đà Lạt, Bảo Lộc',
  'lao-cai': 'Sa Pa, Sapa',
  'long-an': 'Tân An',
  'nghe-an': 'Vinh, Cửa Lò',
  'ninh-binh': 'Tam Điệp',
  'ninh-thuan': 'Phan Rang - Tháp Chàm, Phan Rang, Tháp Chàm',
  'phu-tho': 'Việt Trì',
  'phu-yen': 'Tuy Hòa, Sông Cầu',
  'quang-binh': 'Đồng Hới, Ba Đồn',
  'quang-nam': 'Tam Kỳ, Hội An',
  'quang-ninh': 'Hạ Long, Cẩm Phả, Uông Bí, Móng Cái',
  'quang-tri': 'Đông Hà',
  'thai-nguyen': 'Sông Công, Phổ Yên',
  'thanh-hoa': 'Sầm Sơn, Bỉm Sơn',
  'tien-giang': 'Mỹ Tho, Gò Công, Cai Lậy',
  'vinh-phuc': 'Vĩnh Yên, Phúc Yên',
  hue: 'Huế',
  'ha-tinh': 'Hồng Lĩnh, Kỳ Anh',
  'soc-trang': 'Vĩnh Châu',
  'dien-bien': 'Điện Biên Phủ',
};

const PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries(TOWNS).flatMap(([province, towns]) =>
    towns.split(', ').map((town): [string, string] => [foldWord(town), `${HGOV}province-${province}`]),
  ),
);

/** Words that may stand beside a town's name; since 2025 the towns of provinces are wards, which Vietnamese papers tell apart from them. */
const TYPE = /^(?:thành phố|tp\.?|thị xã|kota|kelurahan|(?:the )?city of|ville de|quartier de) | (?:city|town|ward)$/i;

/** A town's printed name without the word for a town. */
export const townName = (name: string): string => name.replace(TYPE, '');

/** The province that a town is in, by its printed name. */
export const provinceOfTown = (name: string): string | undefined => PROVINCES.get(foldWord(name));
