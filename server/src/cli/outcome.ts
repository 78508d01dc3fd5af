import type { Language } from "../../../grammar/src/exact.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import {
  type JudgedFinding,
  type Report,
  ReportDocuments,
} from "../report/report.ts";
import { arranged, ordered } from "../rules/engine/arrange.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import type { Localized } from "../vocabulary/define.ts";
import { nameOf } from "./baseline.ts";
import type { Checked } from "./checking.ts";

/** What checking documents gave, as far as a report tells it: plain data, in no order. */
export interface Outcome {
  /** Every document that was checked, imported ones too. */
  readonly uris: readonly string[];
  /** The texts of the documents, at least of those that findings speak of. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly JudgedFinding[];
  readonly waived: readonly ReportedFinding[];
  /** For each document, how many hints the profile leaves out. */
  readonly hidden: ReadonlyMap<string, number>;
  readonly troubles: readonly Localized[];
  /** The folded names of the specifications, which a baseline goes by. */
  readonly names: readonly string[];
}

/** What is left of a check when the model behind it is let go. */
export function outcomeOf(checked: Checked): Outcome {
  const { texts, findings, waived, hidden, troubles, specifications } = checked;
  const hints = Map.groupBy(hidden, ({ uri }) => uri);
  return {
    uris: [...texts.keys()],
    texts,
    findings,
    waived,
    hidden: new Map([...hints].map(([uri, own]) => [uri, own.length])),
    troubles,
    names: specifications.map(nameOf),
  };
}

/** The report of an outcome; troubles are sentences in its language. */
export function reportOf(
  { uris, texts, findings, waived, hidden }: Outcome,
  troubles: readonly string[],
  language: Language,
  dates: DateSettings,
  cwd: string,
): Report {
  return {
    language,
    documents: new ReportDocuments(cwd, texts, uris),
    checked: uris.length,
    findings: arranged(findings),
    waived: ordered(waived),
    hidden: [...hidden.values()].reduce((sum, count) => sum + count, 0),
    baseline: 0,
    troubles,
    dates,
  };
}
