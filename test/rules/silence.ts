/** Something that must not be flagged, as a document that proves the silence. */
export interface Silence {
  /** `never/family/what`, as in the catalogue of silences. */
  readonly id: string;
  /** What must not be flagged. */
  readonly about: string;
  /** Who says so: study with chapter, or article. */
  readonly source: string;
  /** A document, or the contents of a `bestek` block, in which it occurs. */
  readonly document: string;
  readonly files?: Readonly<Record<string, string>>;
  /**
   * What must be silent: rule ids, families, or `*` for every error and warning but those of completeness.
   * The nearest rules are named, so that a rule that grows too broad is caught.
   */
  readonly silent: readonly string[];
}
