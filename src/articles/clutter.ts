import { captionOf, PICTURE } from './captions.ts';
import { RELATED, TEASER } from './related-headings.ts';
import { isWidget } from './widgets.ts';

/** A longer line is never page furniture; the limit also keeps every pattern below cheap. */
const MAX_LENGTH = 400;

/** Openings after which the rest of a line is page furniture, whatever it is. */
const LABELLED: readonly RegExp[] = [
  /^(?:mots[- ]clés?|texte(?: et photos?)?|auteurs?|rédaction|rédacteur|traduction|traduit par|propos recueillis par)\s*[:：]\s*\S{1,40}(?:\s\S{1,40}){0,7}$/iu,
  /^(?:tags?|từ kh(?:óa|oá)|kata kunci|key ?words?|thẻ|label)\s*[:：#]/iu,
  /^(?:photos?|images?|pictures?|video|story and photos?|text and photos?|words|story|author|writer|reporter|editor|edited by|translated by|translator|news and photos?)\s*[:：]\s*\S{1,40}(?:\s\S{1,40}){0,7}$/iu,
  /^(?:foto|gambar|video|penulis|reporter|pewarta|editor|penyunting|redaktur|penerjemah|teks dan foto|berita dan foto)\s*[:：]\s*\S{1,40}(?:\s\S{1,40}){0,7}$/iu,
  /^(?:ảnh|hình|video|clip|tin|bài|tin,? (?:và )?ảnh|bài,? (?:và )?ảnh|tin, bài|tin - ảnh|bài - ảnh|tác giả|người viết|biên tập|thực hiện|người dịch|nhóm (?:pv|phóng viên)|phóng viên|ctv)\s*[:：]\s*\S{1,40}(?:\s\S{1,40}){0,7}$/iu,
  /^(?:(?:reported|written|compiled|translated|edited|photographed) by|(?:dilaporkan|ditulis|disunting|diterjemahkan|dihimpun) oleh)\s+\S{1,40}(?:\s\S{1,40}){0,11}$/iu,
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|bản quyền\s+(?:©|thuộc|\d)|hak cipta\s+(?:©|dilindungi|\d)|®)/iu,
  /^(?:e-?mail|tel|phone|telephone|hotline|fax|website|address|telepon|telp|hp|alamat|điện thoại|đt|đường dây nóng|địa chỉ|thư điện tử)\s*[:：.]/iu,
  /^(?:views?|reads?|hits?|visits?|dilihat|dibaca|lượt (?:xem|đọc|truy cập)|số lượt (?:xem|đọc))\s*[:：]?\s*[\d.,]+k?$/iu,
  /^(?:posted|published|updated) (?:by|in)\b.{0,60}$/iu,
];

/** Whole lines that no article body has. */
const WHOLE: readonly RegExp[] = [
  /^\[[\p{L}\p{M}\d_ -]{1,30}\]$/u,
  /^(?:\d+\s+)?(?:comments?|commentaires?|replies|komentar|tanggapan|bình luận|ý kiến|phản hồi)\s*(?:[:：]?\s*\d+|\(\s*\d*\s*\))?$/iu,
  /^(?:no comments?(?: yet)?|leave a (?:comment|reply)|belum ada komentar|tinggalkan (?:komentar|balasan)|chưa có bình luận(?: nào)?|ý kiến bạn đọc|bình luận của bạn|viết bình luận.{0,20}|(?:laisser|publier|poster) (?:un|des) commentaires?|aucun commentaire)\.?$/iu,
  /^(?:please |hãy |silakan |vui lòng |bạn (?:cần|phải) |you (?:must|need to) |be the first |jadilah |veuillez )[^.]{0,60}(?:comment|komentar|bình luận|ý kiến|commentaire|log in|sign in|đăng nhập|masuk)[^.]{0,60}[.!]?$/iu,
  /^[\d.,]+k?\s*(?:views?|shares?|likes?|reads?|vues?|partages?|kali dilihat|kali dibaca|lượt xem|lượt đọc|min(?:ute)?s? read|menit (?:baca|membaca)|phút đọc)$/iu,
  /^(?:you have |còn |sisa )?\d+\/\d+ (?:characters?|ký tự|karakter|caractères)(?: (?:left|remaining|còn lại|tersisa|restants))?\.?$|^please enter \d+ or more characters!*$/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:today|hôm nay|hari ini|aujourd['’]hui)\s*[:：]\s*[\d/.:\s-]{8,24}(?:\(gmt[^)]{0,5}\))?$/iu,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u,
  /^(?:follow|ikuti|theo dõi|đọc|nhận)\b.{0,60}\b(?:google news|facebook|zalo|youtube|telegram|twitter|whatsapp channel|saluran whatsapp)\.?$/iu,
  /^\p{L}[^.:;>»›]{1,40}(?:[>»›][^.:;>»›\d]{2,60}){1,5}$/u,
  /^[\d\s.,:;|/\\_*=~#<>«»‹›+–—-]+$/u,
];
// No `i` here: with it \p{Lu} is any letter, and "By the ministry" would be a byline.
const BYLINE = /^(?:[Bb]y|BY|[Oo]leh|OLEH|[Bb]ởi)\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+|$)){1,6}$/u;

const SOURCE = /^(?:source|sources|sumber|nguồn|nguồn tin|link gốc|source link)\s*[:：]\s*(?<name>.*)$/iu;
const ADDRESS = /https?:\/\/[^\s<>"{}|^`\\]+/iu;

/** What a line says about where the article was taken from. */
export interface Source {
  readonly url?: string;
}

/** The line "Source: …" in any of the languages. */
export function sourceOf(words: string): Source | undefined {
  const name = words.length > MAX_LENGTH ? undefined : SOURCE.exec(words)?.groups?.name;
  if (name === undefined) return undefined;
  const url = ADDRESS.exec(name)?.[0].replace(/[.,;)\]]+$/, '');
  if (url !== undefined) return { url };
  return name.split(/\s+/).length <= 10 && !/[.;]$/.test(name) ? {} : undefined;
}

/** "[Photo] X speaks at the conference": a picture of the article's own. */
const isPictured = (words: string): boolean => PICTURE.test(words) && captionOf(words) !== undefined;

/** "Related news": alone it opens a list, with a headline behind it it is one. */
export function relatedOf(words: string): 'heading' | 'line' | undefined {
  const found = words.length > MAX_LENGTH ? undefined : RELATED.exec(words)?.groups;
  if (!found) return TEASER.test(words) && !isPictured(words) ? 'line' : undefined;
  if (found.rest === '') return 'heading';
  const name = words.slice(0, words.length - (found.rest?.length ?? 0));
  // "SEE ALSO The minister visits …": capitals set the name off as a colon does.
  if (name === name.toUpperCase() && found.rest !== found.rest?.toUpperCase()) return 'line';
  return found.colon !== '' ? 'line' : undefined;
}

/** "(0) Comments | Share | Most read: …": what stands in one row with a button is none of the article's. */
function isRow(words: string): boolean {
  const [first = '', ...others] = words.split(/\s+[|•]\s+/);
  return others.length > 0 && isWidget(first) && others.some((part) => isWidget(part) || relatedOf(part) !== undefined);
}

/** Says whether a line is furniture of the page by its own words, wherever it stands; "Reporter: What about the coming time?" asks. */
export function isFurniture(words: string): boolean {
  if (words.length > MAX_LENGTH) return false;
  return (
    sourceOf(words) !== undefined ||
    BYLINE.test(words) ||
    isWidget(words) ||
    isRow(words) ||
    (!words.endsWith('?') && LABELLED.some((pattern) => pattern.test(words))) ||
    WHOLE.some((pattern) => pattern.test(words))
  );
}
