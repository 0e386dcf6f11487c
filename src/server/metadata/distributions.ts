import { iri, literal, type Quad, quad } from '../../rdf/terms.ts';
import { asciiPath } from '../../site/links.ts';
import type { DumpFile } from '../../store/dumps.ts';
import { dcat, dcterms, rdf, spdx, void as voidTerms, xsd } from '../../vocabulary/index.ts';
import { count, statements } from './statements.ts';

/** The files of one version, and where they are. */
export interface Files {
  readonly dataset: string;
  readonly baseIri: string;
  readonly version: string;
  readonly files: readonly DumpFile[];
  readonly license: string;
}

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const RDF_TYPES = /turtle|n-triples|n-quads|trig|ld\+json|rdf\+xml/;

/** The files that hold the data as distributions (DCAT §6.8), those of RDF as dumps too; one graph alone is not the dataset. */
export function distributions({ dataset, baseIri, version, files, license }: Files): Quad[] {
  const whole = files.filter(({ path }) => !path.startsWith('graph/'));
  return whole.flatMap(({ path, mediaType, bytes, sha256, packed }) => {
    const file = iri(`${baseIri}dump/${version}/${asciiPath(path)}`);
    const checksum = iri(`${file.value}#sha256`);
    return [
      quad(iri(dataset), dcat.distribution, file),
      ...statements(iri(dataset), [[voidTerms.dataDump, RDF_TYPES.test(mediaType) ? file : undefined]]),
      ...statements(file, [
        [rdf.type, dcat.Distribution],
        [dcterms.title, literal(path)],
        [dcterms.license, iri(license)],
        [dcat.accessURL, iri(`${baseIri}dump/`)],
        [dcat.downloadURL, file],
        [dcat.mediaType, iri(`${MEDIA_TYPES}${mediaType}`)],
        [dcat.compressFormat, packed ? iri(`${MEDIA_TYPES}application/gzip`) : undefined],
        [dcat.byteSize, count(bytes)],
        [spdx.checksum, checksum],
      ]),
      ...statements(checksum, [
        [rdf.type, spdx.Checksum],
        [spdx.algorithm, spdx.checksumAlgorithm_sha256],
        [spdx.checksumValue, literal(sha256, xsd.hexBinary)],
      ]),
    ];
  });
}
