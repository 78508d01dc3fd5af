import type { Specification } from "../specification.ts";
import { callsByPriorNotice } from "./notices.ts";

/** The stages of a procurement, in order. */
export const stages = [
  "strategie",
  "marktconsultatie",
  "concept",
  "publicatie",
  "gunning",
  "uitvoering",
] as const;
export type Stage = (typeof stages)[number];

/** What the clock and the command line say. */
export interface DateSettings {
  /** Today as a day number. */
  readonly today: number;
  /** Overrides `peildatum`. */
  readonly referenceDate?: number;
}

/** The stage of a specification; one that does not say is a draft. */
export function stageOf(specification: Specification): Stage {
  const stage = specification.root.word("stadium");
  return stage === undefined || stage === "geen" ? "concept" : stage;
}

/** True when the specification is at this stage or past it. */
export function hasReached(
  specification: Specification,
  stage: Stage,
): boolean {
  return stages.indexOf(stageOf(specification)) >= stages.indexOf(stage);
}

/**
 * The date that decides which law holds: the day on which the notice is sent, else `peildatum`, else today (or the
 * start of a contract that has begun). A date on
 * the command line stands before all of these. A day number.
 */
export function decisiveDate(
  specification: Specification,
  settings: DateSettings,
): number {
  return (
    settings.referenceDate ??
    noticeDate(specification) ??
    specification.root.date("peildatum")?.min ??
    notAfterStart(specification, settings.today)
  );
}

/** A contract that has begun was put on the market before that, whatever today is. */
function notAfterStart(specification: Specification, today: number): number {
  const start = specification.root.date("looptijd.ingang")?.min;
  return start === undefined ? today : Math.min(start, today);
}

/**
 * The written day on which the call for competition is sent: of the notice, else of the prior notice that serves as
 * the call (Aw 2012, art. 2.15 lid 1, 2.58a). Where no day of dispatch is given, the day of publication stands for it.
 * Undefined when there is none yet.
 */
export function noticeDate(specification: Specification): number | undefined {
  const planning = specification.root.at("planning");
  if (!planning) return undefined;
  return (
    planning.date("aankondiging.verzenddatum")?.min ??
    planning.date("aankondiging")?.min ??
    (callsByPriorNotice(planning)
      ? (planning.date("vooraankondiging.verzenddatum")?.min ??
        planning.date("vooraankondiging")?.min)
      : undefined)
  );
}
