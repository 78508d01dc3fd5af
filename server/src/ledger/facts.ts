import type { Answer, Interval } from "../../../grammar/src/exact.ts";
import { statuteLink } from "../law/statutes.ts";
import type { Threshold, ThresholdKind } from "../law/thresholds.ts";
import {
  type DateSettings,
  decisiveDate,
  noticeDate,
  type Stage,
  stageOf,
} from "../model/facts/dates.ts";
import { estimateOf } from "../model/facts/estimate.ts";
import { instrumentOf, isPublicContract } from "../model/facts/instrument.ts";
import { type Law, lawsOf } from "../model/facts/law.ts";
import {
  effectiveProcedure,
  type Regime,
  regimeOf,
} from "../model/facts/procedure.ts";
import {
  extensionMonths,
  initialEnd,
  initialMonths,
  totalMonths,
  ultimateEnd,
} from "../model/facts/term.ts";
import {
  reachesThreshold,
  thresholdKindOf,
  thresholdOf,
} from "../model/facts/threshold.ts";
import { estimatedValueOf, type ValueBasis } from "../model/facts/value.ts";
import type { Node } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";

/** What the checker computed of a specification; what is not known is undefined. Quantities as in the model. */
export interface SpecificationFacts {
  readonly stage: Stage;
  /** The day whose law holds, and what decides it. */
  readonly day: number;
  readonly dayFrom: "option" | "notice" | "peildatum" | "today";
  readonly estimate: Interval | undefined;
  readonly lots: readonly LotFacts[];
}

export interface LotFacts {
  readonly label: string;
  readonly laws: readonly Law[];
  readonly instrument: string | undefined;
  readonly procedure: string | undefined;
  readonly regime: Regime | undefined;
  readonly value: Interval | undefined;
  readonly valueBasis: ValueBasis | undefined;
  readonly initial: Interval | undefined;
  readonly extensions: Interval | undefined;
  readonly total: Interval | undefined;
  readonly start: Interval | undefined;
  readonly end: Interval | undefined;
  readonly ultimateEnd: Interval | undefined;
  readonly threshold: LotThreshold | undefined;
}

export interface LotThreshold extends Threshold {
  readonly kind: ThresholdKind;
  readonly link: string | undefined;
  readonly reached: Answer | undefined;
}

/** Everything that is computed of a specification, for the reader who must be able to check it. */
export function factsOf(
  specification: Specification,
  dates: DateSettings,
): SpecificationFacts {
  return {
    stage: stageOf(specification),
    day: decisiveDate(specification, dates),
    dayFrom: dayFrom(specification, dates),
    estimate: estimateOf(specification),
    lots: specification.lots.map((lot) => lotFacts(lot, dates)),
  };
}

function dayFrom(
  specification: Specification,
  { referenceDate }: DateSettings,
): SpecificationFacts["dayFrom"] {
  if (referenceDate !== undefined) return "option";
  if (noticeDate(specification) !== undefined) return "notice";
  return specification.root.date("peildatum") ? "peildatum" : "today";
}

function lotFacts(lot: Node<"perceel">, dates: DateSettings): LotFacts {
  const value = estimatedValueOf(lot);
  const term = lot.at("looptijd");
  return {
    label: lot.label,
    laws: [...lawsOf(lot)],
    instrument: instrumentOf(lot),
    procedure: effectiveProcedure(lot),
    regime: regimeOf(lot),
    value: value?.total,
    valueBasis: value?.basis,
    initial: term && initialMonths(term),
    extensions: term && extensionMonths(term),
    total: term && totalMonths(term),
    start: term?.date("ingang"),
    end: term && initialEnd(term),
    ultimateEnd: term && ultimateEnd(term),
    threshold: lotThreshold(lot, dates),
  };
}

/** Only a public contract is measured against a threshold. */
function lotThreshold(
  lot: Node<"perceel">,
  dates: DateSettings,
): LotThreshold | undefined {
  const threshold = isPublicContract(lot) ? thresholdOf(lot, dates) : undefined;
  return (
    threshold && {
      ...threshold,
      kind: thresholdKindOf(lot),
      link: statuteLink(threshold.statute, threshold.from),
      reached: reachesThreshold(lot, dates),
    }
  );
}
