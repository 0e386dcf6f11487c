/** A body of a kind that every place has; `place` is a province's IRI, or `place:` and a name. */
export interface LocalRef {
  readonly kind: 'local';
  readonly type: string;
  readonly place?: string;
  /** An office in it was held before. */
  readonly former?: boolean;
  /** The province around a smaller area whose name the body bears. */
  readonly province?: string;
}
