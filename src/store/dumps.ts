/** A file of a dump. */
export interface DumpFile {
  /** Below `/dump/<version>/`: `hgov.ttl`, `tables/people.csv`, `hgov.ttl.gz`. */
  readonly path: string;
  /** The type of the file, that of what is packed for a packed one. */
  readonly mediaType: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Triples or quads, for a file of RDF; rows, for a table. */
  readonly triples?: number;
  readonly rows?: number;
  /** Packed by gzip. */
  readonly packed: boolean;
}

/** All files of one version of the data; the same data give the same bytes. */
export interface Dump {
  readonly version: string;
  /** The version of the dump that was made before. */
  readonly previous?: string;
  readonly files: readonly DumpFile[];
}

/** The dumps of a dataset that is being served. */
export interface Dumps {
  /** The dump of the data as they are, made when somebody first asks. */
  current(): Promise<Dump>;
  /** The files of one version; undefined if there is none, or no more. */
  find(version: string): Promise<Dump | undefined>;
  /** Where a file of a version lies on the disk; undefined if there is none, or no more. */
  locate(version: string, path: string): Promise<{ readonly file: DumpFile; readonly location: string } | undefined>;
}
