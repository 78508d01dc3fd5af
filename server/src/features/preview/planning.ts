import type { Interval } from "../../../../grammar/src/exact.ts";
import type { Occurrence } from "../../model/block.ts";
import { possibleDays } from "../../model/facts/milestones.ts";
import type { Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { BoundValue } from "../../model/values.ts";
import { type Key, kindTable } from "../../vocabulary/lookup.ts";
import { decided, titleOf } from "./decided.ts";
import { type Html, html } from "./html.ts";
import { type Context, follows, toLine } from "./place.ts";
import { countsFor, sharedBy } from "./shared.ts";
import { Axis, axisHead, bar, dot, line, strip } from "./strip.ts";
import { texts } from "./texts.ts";
import { keyLabel, valueHtml } from "./values.ts";

/** A step with the day or days on which it falls; without days when that is PM. */
interface Step {
  readonly key: Key;
  readonly occurrence: Occurrence;
  readonly value: BoundValue;
  readonly days: Interval | undefined;
}

/** The milestones on one axis, in the order of time; each distinct planning once. */
export function planningCharts(
  specification: Specification,
  context: Context,
): Html[] {
  const plannings = sharedBy(specification, "planning");
  return plannings.flatMap(({ node, lots }) => {
    const steps = stepsOf(node);
    const isOnly = plannings.length === 1;
    const rest = decided(node.block, context, dated(steps));
    if (steps.length === 0 && !rest) return [];
    return [
      html`${countsFor(lots, specification, isOnly, context)}${steps.length > 0 ? chart(steps, context) : undefined}${rest}`,
    ];
  });
}

/** The keys that say nothing but a day: the chart has said it. */
function dated(steps: readonly Step[]): ReadonlySet<string> {
  const bare = steps.filter(
    ({ occurrence, value }) =>
      !value.detail && (occurrence.block?.slots ?? []).every((slot) => !slot),
  );
  return new Set(bare.map(({ key }) => key.keyword));
}

function stepsOf(planning: Node<"planning">): Step[] {
  const steps = kindTable(planning.kind).keys.flatMap((key) =>
    planning
      .resolve(key)
      .occurrences.flatMap((occurrence) =>
        occurrence.values.flatMap((value) => stepOf(key, occurrence, value)),
      ),
  );
  return steps.sort((a, b) => beginOf(a) - beginOf(b));
}

function stepOf(key: Key, occurrence: Occurrence, value: BoundValue): Step[] {
  if (value.type === "moment")
    return [{ key, occurrence, value, days: possibleDays(value) }];
  const isDated = key.types.some(({ type }) => type === "moment");
  return isDated && value.type === "open"
    ? [{ key, occurrence, value, days: undefined }]
    : [];
}

/** Where a step stands among the others: by its first certain day, what is PM last. */
function beginOf({ days }: Step): number {
  if (!days) return Number.POSITIVE_INFINITY;
  if (Number.isFinite(days.min)) return days.min;
  return Number.isFinite(days.max) ? days.max : Number.MAX_SAFE_INTEGER;
}

function chart(steps: readonly Step[], context: Context): Html {
  const { language } = context;
  const ends = steps
    .flatMap(({ days }) => (days ? [days.min, days.max] : []))
    .filter(Number.isFinite);
  const axis =
    ends.length > 0
      ? new Axis(Math.min(...ends), Math.max(...ends), language)
      : undefined;
  const rows = steps.map(({ key, occurrence, value, days }) => {
    const title = occurrence.block && titleOf(occurrence.block);
    return html`<tr${follows(context, occurrence.syntax)}><th scope="row">${title ?? keyLabel(key, language)} ${toLine(context, occurrence.syntax)}</th><td class="when">${valueHtml(value, key, context)}</td>${axis ? html`<td class="chart">${strip(axis, context.today, days ? marks(axis, days) : [])}</td>` : undefined}</tr>`;
  });
  const head = axis
    ? html`<th class="chart">${axisHead(axis)}</th>`
    : undefined;
  return html`<div class="wide"><table class="time"><thead><tr><th scope="col">${texts.step[language]}</th><th scope="col">${texts.when[language]}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** A dot for a day, a bar for a month or a year, and a dotted line to the side that is open. */
function marks(axis: Axis, { min, max }: Interval): Html[] {
  if (min === max) return [dot("day", axis.at(min))];
  const isBounded = Number.isFinite(min) && Number.isFinite(max);
  if (isBounded) return [bar("days", axis.at(min), axis.at(max))];
  if (Number.isFinite(max))
    return [line("open", 0, axis.at(max), 12, 12), dot("until", axis.at(max))];
  if (Number.isFinite(min))
    return [
      line("open", axis.at(min), 100, 12, 12),
      dot("until", axis.at(min)),
    ];
  return [line("open", 0, 100, 12, 12)];
}
