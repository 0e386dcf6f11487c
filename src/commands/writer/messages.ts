import type { FailureCode } from '../../errors.ts';
import type { Change, Understood } from '../../store/writer.ts';

/** What a writer's thread is born with. */
export interface DeskSettings {
  readonly baseIri: string;
  /** `bare` is a plain SPARQL store, without shapes, derivation and a union: what suites of conformance ask for. */
  readonly profile: Profile;
}

export type Profile = 'hgov' | 'bare';

/** A graph as it is on the disk. */
export interface GraphFile {
  /** Relative below the base, absolute elsewhere. */
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
}

/** An article that is published. */
export interface KnownArticle {
  readonly slug: string;
  readonly textSha256: string;
}

/** A change on its way to the thread, and the state of the folder that it is to change. */
export interface Task {
  readonly change: Change;
  readonly files: readonly GraphFile[];
  readonly articles: readonly KnownArticle[];
}

/** A graph as it is to be. */
export interface NewFile {
  readonly name: string;
  readonly turtle: string;
  readonly quads: number;
}

/** An article's own file, which a later build converts again. */
export interface SourceFile {
  readonly slug: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly textSha256: string;
  readonly language: string;
}

/** What a change comes to; everything in it has passed the shapes. */
export interface Plan {
  readonly kind: 'plan';
  readonly put: readonly NewFile[];
  readonly removed: readonly string[];
  readonly derived?: NewFile;
  readonly source?: SourceFile;
  readonly understood?: Understood;
}

/** Why a change is refused; it goes by its code, because errors lose their class on the way. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: FailureCode;
  readonly slots: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Reply = Plan | Refusal;
