import { createColors } from "picocolors";
import type { Severity } from "../rules/define.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import { citedSources } from "../rules/sources.ts";
import { frame } from "./frame.ts";
import {
  dayOf,
  type Format,
  type FormatOptions,
  type Report,
  type Span,
} from "./report.ts";
import * as texts from "./texts.ts";
import { harmless } from "./width.ts";

/** For people at a terminal: each finding with its line, the sources of its rule and the places it concerns. */
export const text: Format = {
  render(report, options) {
    const page = new Page(report, options);
    const blocks = report.findings.map((finding) => page.finding(finding));
    const all = options.quiet ? blocks : [...blocks, page.summary()];
    return all.map((block) => `${block}\n`).join("\n");
  },
};

/** More sources than this make a finding hard to read; `explain` lists them all. */
const shownSources = 3;

class Page {
  readonly #report: Report;
  readonly #colours: ReturnType<typeof createColors>;

  constructor(report: Report, { colour }: FormatOptions) {
    this.#report = report;
    this.#colours = createColors(colour);
  }

  finding(finding: ReportedFinding): string {
    const { language, documents } = this.#report;
    const { bold, dim } = this.#colours;
    const span = documents.span(finding);
    const severity = this.#paint(
      finding.severity,
      texts.severityNames[finding.severity][language],
    );
    const message = harmless(finding.message[language]);
    const head = `${bold(place(span))}: ${severity}: ${message} ${dim(`[${finding.rule.id}]`)}`;
    const excerpt = frame(documents.lines(finding.uri), span, {
      mark: (marks) => this.#paint(finding.severity, marks),
      dim,
      upTo: (line) => texts.upToLine(line, language),
    });
    return [head, ...excerpt, ...this.#notes(finding)].join("\n");
  }

  /** How many of what, what is motivated, and what is not shown. */
  summary(): string {
    const { language, findings, checked, waived, hidden, baseline } =
      this.#report;
    const counts = (["error", "warning", "info", "hint"] as const).flatMap(
      (severity) => {
        const count = findings.filter((f) => f.severity === severity).length;
        return count === 0
          ? []
          : [this.#paint(severity, texts.counted(count, severity, language))];
      },
    );
    const uris = new Set(findings.map(({ uri }) => uri));
    const first =
      counts.length === 0
        ? this.#colours.green(texts.clean(checked, language))
        : texts.summary(counts, uris.size, checked, language);
    const lines = [first];
    if (waived.length > 0) {
      lines.push(texts.waivedCount(waived.length, language));
    }
    if (baseline > 0) lines.push(texts.baselineCount(baseline, language));
    if (hidden > 0) lines.push(texts.hiddenCount(hidden, language));
    return lines.join("\n");
  }

  #notes(finding: ReportedFinding): string[] {
    const { language, documents } = this.#report;
    const { dim } = this.#colours;
    const sources = citedSources(
      finding.rule.sources,
      dayOf(finding, this.#report),
      language,
    ).slice(0, shownSources);
    const notes = finding.related.map((related) => {
      const where = place(documents.span(related));
      return `${where}: ${harmless(related.message[language])}`;
    });
    const cited = sources.map((source) => source.text).join("; ");
    if (cited !== "") notes.unshift(cited);
    return notes.map((note) => `   ${dim("=")} ${note}`);
  }

  #paint(severity: Severity, words: string): string {
    const { red, yellow, cyan, dim } = this.#colours;
    return { error: red, warning: yellow, info: cyan, hint: dim }[severity](
      words,
    );
  }
}

function place({ path, start }: Span): string {
  return `${harmless(path)}:${start.line}:${start.column}`;
}
