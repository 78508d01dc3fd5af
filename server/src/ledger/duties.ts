import { formatDate } from "../../../grammar/src/calendar.ts";
import { rangeOf } from "../../../grammar/src/tree.ts";
import { type Duty, isInForce, motivationDuties } from "../law/duties.ts";
import {
  type DateSettings,
  decisiveDate,
  hasReached,
  type Stage,
} from "../model/facts/dates.ts";
import type { Slot } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import {
  concerns,
  type Deviation,
  isLongEnough,
  isMotivated,
} from "../rules/engine/deviation.ts";
import { locate, unitOf } from "../rules/engine/place.ts";
import type { Location } from "../rules/finding.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { Lot, Trigger } from "./conditions/condition.ts";
import { conditions } from "./conditions/index.ts";
import { placeOf } from "./motivations.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** What became of one statutory duty to motivate in one specification. */
export interface DutyReport {
  readonly duty: Duty;
  /** Where it applies, or may apply; empty when it does not. */
  readonly cases: readonly DutyCase[];
  /** Why it does not apply anywhere, as sentences; empty when it does. */
  readonly reasons: readonly Localized[];
}

/** One cause for a duty, with the lots that share it and the text that answers it. */
export interface DutyCase {
  readonly applies: "sure" | "possible";
  /** What calls it into being, and what leaves room for doubt. */
  readonly because: readonly Localized[];
  readonly lots: readonly Lot[];
  /** Where the cause stands. */
  readonly place: Location;
  readonly state: Fulfilment;
  readonly texts: readonly DutyText[];
}

/**
 * - `motivated`: a text answers it. - `short`: there is a text, too short to be a motivation. - `open`: the text is PM.
 * - `missing`: it should be there and is not. - `later`: it is not there, and need not be at this stage.
 * - `elsewhere`: it belongs in another document.
 */
export type Fulfilment =
  | "motivated"
  | "short"
  | "open"
  | "missing"
  | "later"
  | "elsewhere";

export interface DutyText {
  readonly text: string;
  readonly place: Location;
  /** The deviation that holds it; undefined for a key of its own. */
  readonly deviation: Deviation | undefined;
}

/** Every duty to motivate that the law tables know, whether it applies here, and which text fulfils it. */
export function dutiesOf(
  specification: Specification,
  deviations: readonly Deviation[],
  settings: DateSettings,
): DutyReport[] {
  const day = decisiveDate(specification, settings);
  return motivationDuties.map((duty) =>
    isInForce(duty, day)
      ? reportOf(duty, specification, deviations, settings)
      : { duty, cases: [], reasons: [notInForce(day)] },
  );
}

function notInForce(day: number): Localized {
  return {
    nl: `Geldt niet op ${formatDate(day, "nl")}.`,
    en: `Does not hold on ${formatDate(day, "en")}.`,
  };
}

function reportOf(
  duty: Duty,
  specification: Specification,
  deviations: readonly Deviation[],
  settings: DateSettings,
): DutyReport {
  const scopes = specification.lots.map((lot) => ({
    lot,
    scope: scopeOf(duty, lot, settings),
  }));
  const { find, otherwise } = conditions[duty.id];
  const found = scopes.flatMap(({ lot, scope }) =>
    scope.holds === "no"
      ? []
      : find(lot, settings).map((trigger) =>
          caseOf(duty, lot, scope, trigger, deviations),
        ),
  );
  if (found.length > 0) return { duty, cases: merged(found), reasons: [] };
  const inside = scopes.some(({ scope }) => scope.holds !== "no");
  const reasons = inside
    ? [otherwise]
    : scopes.flatMap(({ scope }) =>
        scope.holds === "no" ? [scope.reason] : [],
      );
  return { duty, cases: [], reasons: distinct(reasons) };
}

function caseOf(
  duty: Duty,
  lot: Lot,
  scope: Scope,
  trigger: Trigger,
  deviations: readonly Deviation[],
): DutyCase {
  const doubts = scope.holds === "maybe" ? [scope.reason] : [];
  const sure = doubts.length === 0 && trigger.certain !== false;
  const answers = [
    ...fromDeviations(
      duty,
      trigger.about ?? lot,
      deviations,
      lot.specification,
    ),
    ...(trigger.texts ?? []).flatMap(fromSlot),
  ];
  return {
    applies: sure ? "sure" : "possible",
    because: [trigger.because, ...doubts],
    lots: [lot],
    place: locate(trigger.at, lot.specification.unit),
    state: stateOf(duty, answers, lot.specification),
    texts: answers.flatMap(({ text, place, deviation }) =>
      text === undefined ? [] : [{ text, place, deviation }],
    ),
  };
}

/** A place where the motivation may stand, with what stands there. */
interface Answer {
  readonly state: "motivated" | "short" | "open";
  readonly text: string | undefined;
  readonly place: Location;
  readonly deviation: Deviation | undefined;
}

function fromDeviations(
  { rules }: Duty,
  about: NonNullable<Trigger["about"]>,
  deviations: readonly Deviation[],
  specification: Specification,
): Answer[] {
  return deviations
    .filter(
      (deviation) =>
        deviation.rules.some((rule) => rules.includes(rule)) &&
        concerns(deviation, about),
    )
    .map((deviation) => ({
      state: deviation.open
        ? "open"
        : isMotivated(deviation)
          ? "motivated"
          : "short",
      text: deviation.motivation,
      place: placeOf(deviation, specification),
      deviation,
    }));
}

function fromSlot(slot: Slot): Answer[] {
  const [occurrence] = slot.occurrences;
  if (!occurrence || slot.state === "absent") return [];
  const { specification } = slot.owner;
  const texts = slot.values.flatMap((value) =>
    value.type === "text" ? [value.text.trim()] : [],
  );
  const text = texts.join("\n");
  const { uri } = unitOf(occurrence.syntax, specification);
  return [
    {
      state:
        slot.state === "open"
          ? "open"
          : isLongEnough(text)
            ? "motivated"
            : "short",
      text: text === "" ? undefined : text,
      place: { uri, ...rangeOf(occurrence.syntax) },
      deviation: undefined,
    },
  ];
}

/** The stage from which a motivation has to be there. */
const dueFrom: Readonly<Record<Duty["due"], Stage>> = {
  "op-verzoek": "publicatie",
  stukken: "publicatie",
  gunning: "gunning",
  "proces-verbaal": "gunning",
};

function stateOf(
  duty: Duty,
  answers: readonly Answer[],
  specification: Specification,
): Fulfilment {
  const states = new Set(answers.map(({ state }) => state));
  const best = (["motivated", "open", "short"] as const).find((state) =>
    states.has(state),
  );
  if (best) return best;
  if (duty.kept === "elders") return "elsewhere";
  return hasReached(specification, dueFrom[duty.due]) ? "missing" : "later";
}

/** One case for all lots with the same cause and the same answer. */
function merged(cases: readonly DutyCase[]): DutyCase[] {
  const groups = Map.groupBy(cases, ({ applies, because, state, texts }) =>
    JSON.stringify([
      applies,
      because.map(({ nl }) => nl),
      state,
      texts.map(({ place }) => place),
    ]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, lots: same.flatMap(({ lots }) => lots) }] : [];
  });
}

function distinct(sentences: readonly Localized[]): Localized[] {
  return [...new Map(sentences.map((one) => [one.nl, one])).values()];
}
