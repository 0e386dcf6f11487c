import busboy from 'busboy';
import type { Request } from 'express';
import { Failure, reasonOf } from '../../errors.ts';
import { mediaTypeOf, READ_TYPES, rdfFormat } from '../../rdf/media-types.ts';
import type { SentDocument } from '../../store/writer.ts';

/** A form with files, all of which are merged. */
const FORM = 'multipart/form-data';
const UPDATE = 'application/sparql-update';
/** What clients say of a file whose type they do not know. */
const VAGUE: readonly string[] = ['', 'application/octet-stream', 'text/plain'];
const MOST_PARTS = 1000;

/** The types of bodies that hold triples, and those that change a graph. */
export const DOCUMENT_TYPES = [...READ_TYPES, FORM].join(', ');
export const PATCH_TYPES = UPDATE;

/** The documents of a body that has been read: none if it is empty, one, or the files of a form. */
export async function documentsOf(request: Request, baseIri: string): Promise<readonly SentDocument[]> {
  const header = request.get('Content-Type') ?? '';
  const bytes = bytesOf(request);
  const type = mediaTypeOf(header);
  if (bytes.length === 0 && (type === '' || READ_TYPES.includes(type))) return [];
  if (type === FORM) return (await filesOf(request, bytes)).map((file) => ({ ...file, baseIri }));
  checkType(header, { types: READ_TYPES, accepted: DOCUMENT_TYPES });
  return [{ bytes, mediaType: type, baseIri }];
}

/** The SPARQL Update of a body. */
export function updateOf(request: Request): string {
  checkType(request.get('Content-Type') ?? '', { types: [UPDATE], accepted: PATCH_TYPES });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(request));
  } catch (cause) {
    throw new Failure('REQUEST_MALFORMED', { reason: 'the body is not UTF-8.' }, cause);
  }
}

function bytesOf({ body }: Request): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

interface Expected {
  readonly types: readonly string[];
  readonly accepted: string;
}

function checkType(header: string, { types, accepted }: Expected): void {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(header) ?? [];
  if (types.includes(mediaTypeOf(header)) && /^(?:utf-?8|us-ascii)$/i.test(charset)) return;
  throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: header.slice(0, 100) || 'none', accepted });
}

type File = Omit<SentDocument, 'baseIri'>;

/** The files of a form, in their order; each has a type of its own, or its name tells it. */
function filesOf({ headers }: Request, body: Buffer): Promise<File[]> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) =>
      reject(new Failure('REQUEST_MALFORMED', { reason: `the form cannot be read: ${reasonOf(cause)}.` }, cause));
    const files: File[] = [];
    const take = (
      bytes: Buffer,
      { mimeType, filename = '' }: { readonly mimeType: string; readonly filename?: string | undefined },
    ) => {
      const named = VAGUE.includes(mimeType) ? rdfFormat(filename.replace(/^.*\./s, ''))?.type : mediaTypeOf(mimeType);
      if (named && READ_TYPES.includes(named)) files.push({ bytes, mediaType: named });
      else reject(new Failure('MEDIA_TYPE_UNSUPPORTED', { type: `${mimeType} in a form`, accepted: DOCUMENT_TYPES }));
    };
    try {
      const limits = { parts: MOST_PARTS, fieldSize: body.length };
      const form = busboy({ headers, limits, defParamCharset: 'utf8' });
      form.on('file', (_name, stream, about) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => take(Buffer.concat(chunks), about));
      });
      form.on('field', (_name, value, about) => take(Buffer.from(value), about));
      form.on('partsLimit', () => refuse(`it has more than ${MOST_PARTS} parts`));
      form.on('error', refuse);
      form.on('close', () => resolve(files));
      form.end(body);
    } catch (cause) {
      refuse(cause);
    }
  });
}
