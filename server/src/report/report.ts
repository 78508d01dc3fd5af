import { relative, sep } from "node:path";
import type { Language } from "../../../grammar/src/exact.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import type { Location, ReportedFinding } from "../rules/finding.ts";
import { Lines, type Position } from "./positions.ts";
import type { Shard } from "./shard.ts";

/** Everything a format may tell about one run of the checker. */
export interface Report {
  readonly language: Language;
  /** Every document that was checked, imported ones too. */
  readonly documents: ReportDocuments;
  /** How many documents were checked. */
  readonly checked: number;
  readonly findings: readonly JudgedFinding[];
  /** Findings that a motivated deviation answers. */
  readonly waived: readonly ReportedFinding[];
  /** How many hints the profile leaves out. */
  readonly hidden: number;
  /** How many findings the baseline accounts for. */
  readonly baseline: number;
  /** What kept the checker from reading something, as sentences. */
  readonly troubles: readonly string[];
  readonly dates: DateSettings;
  /** Which part of the documents this is about; left out when it is all of them. */
  readonly shard?: Shard;
}

/** A finding with what the settings of its document make of it. */
export interface JudgedFinding extends ReportedFinding {
  /** True when it weighs enough to make the check fail. */
  readonly fails: boolean;
}

/** A place in a document, with what a reader calls it. */
export interface Span {
  /** The path as shown: from the working folder, with forward slashes. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly startOffset: number;
  readonly endOffset: number;
}

/** The documents of a run: their texts, their lines, and how they are called. */
export class ReportDocuments {
  /** The folder from which paths are shown. */
  readonly base: string;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #uris: readonly string[];
  readonly #lines = new Map<string, Lines>();

  /** `uris` are all documents that were checked; of those that nothing is said of, the text may be missing. */
  constructor(
    base: string,
    texts: ReadonlyMap<string, string>,
    uris: Iterable<string> = texts.keys(),
  ) {
    this.base = base;
    this.#texts = texts;
    this.#uris = [...uris].sort();
  }

  /** The documents that were checked, by path. */
  uris(): readonly string[] {
    return this.#uris;
  }

  /** The lines of a document; a document that is not known is empty. */
  lines(uri: string): Lines {
    let lines = this.#lines.get(uri);
    if (!lines) {
      lines = new Lines(this.#texts.get(uri) ?? "");
      this.#lines.set(uri, lines);
    }
    return lines;
  }

  /** The path as shown: from the base, unless it stands so far away that the whole path is shorter. */
  pathOf(uri: string): string {
    const path = relative(this.base, uri).replaceAll(sep, "/");
    return path !== "" && path.length < uri.length ? path : uri;
  }

  span({ uri, start, end }: Location): Span {
    const lines = this.lines(uri);
    return {
      path: this.pathOf(uri),
      start: lines.positionAt(start),
      end: lines.positionAt(end),
      startOffset: start,
      endOffset: end,
    };
  }
}

/** The day on which the law of a finding is looked up: the decisive date of its specification, else today. */
export function dayOf(finding: ReportedFinding, { dates }: Report): number {
  return finding.day ?? dates.referenceDate ?? dates.today;
}

/** One way to write a report. */
export interface Format {
  render(report: Report, options: FormatOptions): string | Promise<string>;
}

export interface FormatOptions {
  /** True when the output goes to a terminal that shows colours. */
  readonly colour: boolean;
  /** True leaves out everything but the findings. */
  readonly quiet: boolean;
}
