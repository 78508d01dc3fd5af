import type { Specification } from "../specification.ts";

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
 * The date that decides which law holds: the day on which the notice is sent, else `peildatum`, else today. A date on
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
    settings.today
  );
}

/** The written date of the notice; undefined when there is none yet. */
export function noticeDate(specification: Specification): number | undefined {
  return specification.root.date("planning.aankondiging")?.min;
}
