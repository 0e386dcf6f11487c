import type { Span } from '../../grammar/span.ts';
import type { Language } from '../language.ts';
import { provinceOfTown, townName } from '../towns.ts';

/** A town by its printed name, with the province that it is in: "in Ha Long", "tại thành phố Vinh". */
export function townIn({ type, start, end }: Span, text: string): { name: string; province: string } | undefined {
  if (!TOWN_SPANS.has(type)) return undefined;
  const half = (type === 'place' ? HALF : DOUBLE).exec(text.slice(end, end + LONGEST))?.[0];
  const double = `${text.slice(start, end)}${half?.replace(/ ?[-–] ?/, ' - ') ?? ''}`;
  const name = townName(provinceOfTown(townName(double)) ? double : text.slice(start, end));
  const province = name ? provinceOfTown(name) : undefined;
  return province ? { name: `place:${name}`, province } : undefined;
}

const CITY = / City$/;

/** "in Kon Tum City": the town that has its province's name, as English writes it; Can Tho City is what the province is called. */
export function namedCity({ start, end, value }: Span, text: string, { concepts }: Language): string | undefined {
  const printed = text.slice(start, end);
  const { en = [] } = CITY.test(printed) ? (concepts.get(value)?.labels ?? {}) : {};
  return en.length > 0 && !en.some((label) => CITY.test(label)) ? `place:${printed}` : undefined;
}

/** "Phan Rang - Tháp Chàm": the second half of a town's name. */
const DOUBLE = /^ ?[-–] ?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;
/** "Điện Biên Phủ": what is more than the province's name. */
const HALF = new RegExp(`${DOUBLE.source}|^ \\p{Lu}\\p{L}+`, 'u');
const LONGEST = 24;

/** The types of spans that a town's name may have. */
export const TOWN_SPANS: ReadonlySet<string> = new Set(['place', 'name', 'capitalised']);
