import { rangeOf } from "../../../grammar/src/tree.ts";
import type { DutyId } from "../law/duties.ts";
import type { Block } from "../model/block.ts";
import type { Specification } from "../model/specification.ts";
import { type Deviation, isMotivated } from "../rules/engine/deviation.ts";
import type { Finding, Location } from "../rules/finding.ts";

/**
 * - `motivated`: a text answers it. - `short`: there is a text, too short to be a motivation. - `open`: the text is PM.
 * - `missing`: nothing is written. - `unasked`: a text is written that no finding asks for.
 */
export type MotivationState =
  | "motivated"
  | "short"
  | "open"
  | "missing"
  | "unasked";

/** Something that has to be motivated because a rule asks for it, or that was. */
export interface Motivation {
  readonly state: MotivationState;
  /** The rules that ask for it. */
  readonly rules: readonly string[];
  /** The findings that ask for it: waived ones, or for a missing text the finding itself. */
  readonly findings: readonly Finding[];
  /** What it covers, by label. */
  readonly subjects: readonly string[];
  readonly text: string | undefined;
  /** Where the text stands, or should. */
  readonly place: Location;
  /** The statutory duties that it is about: these tell it already. */
  readonly duties: readonly DutyId[];
}

/** What is known of duties when the motivations are gathered. */
export interface Answered {
  /** The duties that a written text was found to fulfil. */
  readonly byText: ReadonlyMap<Block, readonly DutyId[]>;
  /** The duties that applied, by the rules that ask for the same. */
  readonly byRule: ReadonlyMap<string, readonly DutyId[]>;
}

/** Every text that was written as a motivation, and every finding that a motivation would answer. */
export function motivationsOf(
  specification: Specification,
  findings: readonly Finding[],
  waived: readonly Finding[],
  deviations: readonly Deviation[],
  { byText, byRule }: Answered,
): Motivation[] {
  const written = deviations.flatMap((deviation) => {
    const answered = waived.filter(
      ({ waivedBy }) => waivedBy?.block === deviation.block,
    );
    // A `motivering` key without a text says nothing; an `afwijking` block does.
    if (deviation.form === "motivering" && !deviation.motivation) return [];
    const duties = byText.get(deviation.block) ?? [];
    return [motivationOf(deviation, answered, duties, specification)];
  });
  const missing = findings.filter(isUnmotivated).map(
    (finding): Motivation => ({
      state: "missing",
      rules: [finding.rule.id],
      findings: [finding],
      subjects: labels(finding.subjects),
      text: undefined,
      place: finding,
      duties: byRule.get(finding.rule.id) ?? [],
    }),
  );
  return [...missing, ...written];
}

/** A finding that a motivation would answer. Soft guidance asks for none. */
function isUnmotivated({ rule, severity }: Finding): boolean {
  const weighs = severity === "error" || severity === "warning";
  return rule.waivable && weighs && rule.kind !== "completeness";
}

function motivationOf(
  deviation: Deviation,
  answered: readonly Finding[],
  duties: readonly DutyId[],
  specification: Specification,
): Motivation {
  const covered = labels(answered.flatMap(({ subjects }) => subjects));
  return {
    state: stateOf(deviation, answered),
    rules:
      answered.length > 0
        ? [...new Set(answered.map(({ rule }) => rule.id))]
        : deviation.rules,
    findings: answered,
    subjects:
      covered.length > 0 ? covered : deviation.targets.slice(0, 1).map(labelOf),
    text: deviation.motivation,
    place: placeOf(deviation, specification),
    duties,
  };
}

/** Where a reader finds the text: the `motivering` key, or the `afwijking` block. */
export function placeOf(
  { block, form }: Deviation,
  { unit }: Specification,
): Location {
  const slot =
    form === "motivering"
      ? block.slots.find((own) => own?.key.entry.answers)
      : undefined;
  const syntax = slot?.occurrences[0]?.syntax ?? block.syntax;
  return { uri: unit.uri, ...rangeOf(syntax) };
}

function stateOf(
  deviation: Deviation,
  answered: readonly Finding[],
): MotivationState {
  if (deviation.open) return "open";
  if (!isMotivated(deviation)) {
    return deviation.motivation === undefined ? "missing" : "short";
  }
  return answered.length > 0 ? "motivated" : "unasked";
}

function labels(subjects: readonly { readonly label: string }[]): string[] {
  return [...new Set(subjects.map(({ label }) => label))];
}

/** How a reader knows a block: its name and title, else what sort of block it is and in which. */
function labelOf(block: Block): string {
  const name = block.name?.text;
  const title = block.title?.text;
  if (name && title) return `${name} "${title}"`;
  const own = name ?? (title === undefined ? undefined : `"${title}"`);
  if (own !== undefined) return own;
  const keyword = block.key?.keyword ?? block.kind;
  return block.parent?.key ? `${labelOf(block.parent)}, ${keyword}` : keyword;
}
