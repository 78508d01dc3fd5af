import { ONE, sum } from "../../../../grammar/src/exact.ts";
import {
  awardMethodOf,
  criteriaIn,
  partsOf,
  type Scored,
  type Weight,
  weightOf,
} from "../../model/facts/criteria.ts";
import type { Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { numbers, percents } from "../../rules/shared/wording.ts";
import { decided, titleOf } from "./decided.ts";
import { type Html, html } from "./html.ts";
import { absence } from "./lots.ts";
import { type Context, follows, toLine } from "./place.ts";
import { countsFor, sharedBy } from "./shared.ts";
import { share } from "./strip.ts";
import { texts } from "./texts.ts";
import { keyLabel, wordText } from "./values.ts";

/** Keys of a block of criteria that the bars say. */
const barred: ReadonlySet<string> = new Set([
  "methode",
  "kwaliteit",
  "prijs",
  "kosten",
]);

/** Keys of a criterion that its bar and its parts say. */
const weighed: ReadonlySet<string> = new Set([
  "gewicht",
  "volgorde",
  "subcriterium",
]);

/** The award criteria as bars with their parts and their sum; each distinct set once. */
export function awardCharts(
  specification: Specification,
  context: Context,
): Html[] {
  const blocks = sharedBy(specification, "gunningscriteria");
  return blocks.map(
    ({ node, lots }) =>
      html`<div class="award"${follows(context, node.block.syntax)}>${countsFor(lots, specification, blocks.length === 1, context)}${method(node, context)}${bars(node, context)}${decided(node.block, context, barred)}</div>`,
  );
}

function method(
  node: Node<"gunningscriteria">,
  { language }: Context,
): Html | undefined {
  const word = awardMethodOf(node);
  if (word === undefined) return undefined;
  const { key } = node.slot("methode");
  return html`<p><span class="soft">${keyLabel(key, language)}</span> ${wordText(word, key, language)}</p>`;
}

function bars(
  node: Node<"gunningscriteria">,
  context: Context,
): Html | undefined {
  const { language } = context;
  const criteria = criteriaIn(node);
  if (criteria.length === 0) return undefined;
  const weights = criteria.map(weightOf);
  const points = weights.flatMap((weight) =>
    weight?.sort === "points" ? [weight.interval.max] : [],
  );
  const whole =
    points.length > 0
      ? points.filter(Number.isFinite).reduce((a, b) => a + b, 0)
      : 100 * ONE;
  const rows = criteria.flatMap((criterion) =>
    row(criterion, whole, 0, context),
  );
  return html`<table class="bars"><thead><tr><th scope="col">${texts.criterion[language]}</th><th scope="col" class="amount">${texts.weight[language]}</th><th class="chart"></th></tr></thead><tbody>${rows}</tbody>${total(weights, context)}</table>`;
}

/** A criterion, and behind it its parts. */
function row(
  criterion: Scored,
  whole: number,
  depth: number,
  context: Context,
): Html[] {
  const { language } = context;
  const { key, syntax } = criterion.block;
  const kind = key ? keyLabel(key, language) : "";
  const weight = weightOf(criterion);
  const title = titleOf(criterion.block);
  const of = (amount: number) =>
    whole > 0 ? (Math.min(amount, whole) / whole) * 100 : 0;
  const chart = weight
    ? share(
        of(weight.interval.min),
        of(weight.interval.max),
        depth > 0 ? "part" : criterion.kind,
      )
    : undefined;
  const rest = decided(criterion.block, context, weighed);
  return [
    html`<tr class="depth-${Math.min(depth, 3)}"${follows(context, syntax)}><th scope="row">${title ?? kind} ${title ? html`<span class="soft">${kind}</span>` : undefined} ${toLine(context, syntax)}</th><td class="amount">${weight ? weightText(weight, language) : noWeight(criterion, context)}</td><td class="chart">${chart}</td></tr>`,
    ...(rest ? [html`<tr class="rest"><td colspan="3">${rest}</td></tr>`] : []),
    ...partsOf(criterion).flatMap((part) =>
      row(part, whole, depth + 1, context),
    ),
  ];
}

function weightText({ sort, interval }: Weight, language: "nl" | "en"): string {
  return sort === "percentage"
    ? percents(interval)[language]
    : `${numbers(interval)[language]} ${texts.points[language]}`;
}

/** A place in an order of importance stands for a weight. */
function noWeight(criterion: Scored, context: Context): Html {
  const rank = (criterion as Node<"kwaliteit">).count("volgorde");
  if (rank) return html`${texts.rank[context.language]} ${rank.min}`;
  return absence((criterion as Node<"kwaliteit">).slot("gewicht"), context);
}

/** The sum of the weights, when all are of one sort; a sum that is surely not 100% stands out. */
function total(
  weights: readonly (Weight | undefined)[],
  { language }: Context,
): Html | undefined {
  const known = weights.filter((weight) => weight !== undefined);
  const [first] = known;
  if (!first || known.some(({ sort }) => sort !== first.sort)) return undefined;
  const together = sum(known.map(({ interval }) => interval));
  const isComplete = known.length === weights.length;
  const whole = 100 * ONE;
  const isWrong =
    first.sort === "percentage" &&
    (together.min > whole || (isComplete && together.max < whole));
  const text = weightText({ sort: first.sort, interval: together }, language);
  const rest = isComplete ? "" : ` ${texts.andOpen[language]}`;
  return html`<tfoot><tr><th scope="row">${texts.together[language]}</th><td class="amount"><span class="${isWrong ? "wrong" : "right"}">${text}${rest}</span></td><td class="chart"></td></tr></tfoot>`;
}
