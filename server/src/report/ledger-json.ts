import { isoDate } from "../../../grammar/src/calendar.ts";
import { type Interval, ONE } from "../../../grammar/src/exact.ts";
import type { DutyCase, DutyReport } from "../ledger/duties.ts";
import type { LotFacts } from "../ledger/facts.ts";
import type { Ledger, SpecificationLedger } from "../ledger/ledger.ts";
import type { Motivation } from "../ledger/motivations.ts";
import type { Finding, Location } from "../rules/finding.ts";
import { citedSources } from "../rules/sources.ts";
import type { Localized } from "../vocabulary/define.ts";
import { jsonFinding } from "./json.ts";
import type {
  JsonDuty,
  JsonLedger,
  JsonSpecification,
} from "./ledger-schema.ts";
import type { Report } from "./report.ts";
import { version } from "./version.ts";

/**
 * The ledger for programs. Amounts are euros, terms months, dates ISO; every quantity is an interval, and an end that
 * is not known is `null`. Findings have the shape of `check --format json`.
 */
export function ledgerJson(
  ledger: Ledger,
  report: Report,
  organisation: string | undefined,
): string {
  const told = (finding: Finding) => jsonFinding(finding, report);
  const value: JsonLedger = {
    version: 1,
    tool: { name: "bestek", version },
    language: report.language,
    organisation: organisation ?? null,
    specifications: ledger.specifications.map((one) => ({
      ...described(one, report),
      duties: one.duties.map((duty) => dutyJson(duty, one.facts.day, report)),
      motivations: one.motivations.map((motivation) =>
        motivationJson(motivation, report),
      ),
      findings: one.findings.map(told),
      open: one.open.map(told),
    })),
    elsewhere: ledger.elsewhere.map(told),
    troubles: [...report.troubles],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function described(
  { specification, facts }: SpecificationLedger,
  { documents }: Report,
): Omit<JsonSpecification, "duties" | "motivations" | "findings" | "open"> {
  const { root, unit } = specification;
  return {
    name: root.name ?? null,
    title: root.title ?? null,
    path: documents.pathOf(unit.uri),
    stage: facts.stage,
    lawOf: { date: isoDate(facts.day), from: facts.dayFrom },
    estimate: euros(facts.estimate),
    lots: facts.lots.map(lotJson),
  };
}

function lotJson(lot: LotFacts): JsonSpecification["lots"][number] {
  const { threshold } = lot;
  return {
    label: lot.label,
    laws: [...lot.laws],
    instrument: lot.instrument ?? null,
    procedure: lot.procedure ?? null,
    regime: lot.regime ?? null,
    value: euros(lot.value),
    valueBasis: lot.valueBasis ?? null,
    months: {
      initial: interval(lot.initial, Number),
      extensions: interval(lot.extensions, Number),
      total: interval(lot.total, Number),
    },
    start: dates(lot.start),
    end: dates(lot.end),
    ultimateEnd: dates(lot.ultimateEnd),
    threshold: threshold
      ? {
          amount: threshold.amount / ONE,
          kind: threshold.kind,
          act: threshold.act,
          link: threshold.link ?? null,
          from: isoDate(threshold.from),
          to: isoDate(threshold.to),
          reached: threshold.reached ?? "maybe",
        }
      : null,
  };
}

function dutyJson(
  { duty, cases, reasons }: DutyReport,
  day: number,
  report: Report,
): JsonDuty {
  const { language } = report;
  const said = (sentences: readonly Localized[]) =>
    sentences.map((sentence) => sentence[language]);
  return {
    id: duty.id,
    title: duty.title[language],
    asks: duty.asks[language],
    strength: duty.strength,
    due: duty.due,
    kept: duty.kept,
    sources: citedSources(duty.sources, day, language).map(
      ({ text, link }) => ({
        text,
        link: link ?? null,
      }),
    ),
    confidence: duty.confidence,
    applies: cases.some(({ applies }) => applies === "sure")
      ? "sure"
      : cases.length > 0
        ? "possible"
        : "no",
    reasons: said(reasons),
    cases: cases.map((one: DutyCase) => ({
      applies: one.applies,
      because: said(one.because),
      lots: one.lots.map(({ label }) => label),
      state: one.state,
      ...line(one.place, report),
      texts: one.texts.map(({ text, place }) => ({
        text,
        ...line(place, report),
      })),
    })),
  };
}

function line(place: Location, { documents }: Report) {
  const { path, start } = documents.span(place);
  return { path, line: start.line };
}

function motivationJson(
  motivation: Motivation,
  report: Report,
): JsonSpecification["motivations"][number] {
  return {
    state: motivation.state,
    rules: [...motivation.rules],
    duties: [...motivation.duties],
    subjects: [...motivation.subjects],
    text: motivation.text ?? null,
    ...line(motivation.place, report),
    findings: motivation.findings.map(({ anchor }) => anchor),
  };
}

function euros(value: Interval | undefined) {
  return interval(value, (quantity) => quantity / ONE);
}

function dates(value: Interval | undefined) {
  return interval(value, isoDate);
}

function interval<T>(
  value: Interval | undefined,
  write: (end: number) => T,
): { min: T | null; max: T | null } | null {
  if (!value) return null;
  const end = (at: number) => (Number.isFinite(at) ? write(at) : null);
  return { min: end(value.min), max: end(value.max) };
}
