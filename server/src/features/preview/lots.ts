import type { Interval, Language } from "../../../../grammar/src/exact.ts";
import type { LotFacts } from "../../ledger/facts.ts";
import type { SpecificationLedger } from "../../ledger/ledger.ts";
import { valueBases } from "../../ledger/names.ts";
import {
  initialMonths,
  totalMonths,
  ultimateEnd,
} from "../../model/facts/term.ts";
import { estimatedValueOf, statedValue } from "../../model/facts/value.ts";
import type { AnyNode, Node, Slot } from "../../model/node.ts";
import { euros, limit, months, period } from "../../rules/shared/wording.ts";
import { listed } from "./decided.ts";
import { type Html, html } from "./html.ts";
import { type Context, headOf, nameOf, toLine } from "./place.ts";
import { share } from "./strip.ts";
import { texts } from "./texts.ts";
import { valueHtml } from "./values.ts";

type Lot = Node<"perceel">;

/** The lots side by side: value a year and over the whole term, term, last possible end and number of contractors. */
export function lotTable(
  { specification, facts }: SpecificationLedger,
  context: Context,
): Html {
  const { lots } = specification;
  const { language } = context;
  const heads = [
    html`<th scope="col">${texts.lot[language]}</th>`,
    html`<th scope="col" class="amount">${texts.yearly[language]}</th>`,
    html`<th scope="col" class="amount">${texts.overall[language]}</th>`,
    html`<th scope="col">${texts.term[language]}</th>`,
    html`<th scope="col">${texts.ends[language]}</th>`,
    html`<th scope="col">${texts.contractors[language]}</th>`,
  ];
  const values = lots.map((lot) => estimatedValueOf(lot)?.total);
  const largest = Math.max(
    ...values.flatMap((value) =>
      value ? [value.min, value.max].filter(Number.isFinite) : [],
    ),
    1,
  );
  const rows = lots.map(
    (lot, index) => html`<tr>
<th scope="row">${headOf(lot)} ${toLine(context, lot.block.syntax)}</th>
<td class="amount">${yearlyText(lot, context)}</td>
<td class="amount">${wholeText(lot, context)}${valueBar(values[index], largest)}${basisText(facts.lots[index], language)}</td>
${termCells(lot, context)}
<td>${contractors(lot, context)}</td>
</tr>`,
  );
  const estimate = amountText(facts.estimate, language);
  const foot =
    lots.length > 1 && estimate !== undefined
      ? html`<tfoot><tr><th scope="row">${texts.together[language]}</th><td></td><td class="amount">${estimate}</td><td></td><td></td><td></td></tr></tfoot>`
      : undefined;
  return html`<div class="wide"><table class="lots"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody>${foot}</table></div><p class="legend">${texts.legend[language]}</p>`;
}

/** How a value was computed, where that is not what a reader expects. */
function basisText(
  lot: LotFacts | undefined,
  language: Language,
): Html | undefined {
  const basis = lot?.valueBasis;
  if (basis === undefined || basis === "stated" || basis === "whole-term")
    return undefined;
  return html`<span class="basis">${valueBases[basis][language]}</span>`;
}

/** How the value of a lot compares with the largest one; what is only possible is lighter. */
function valueBar(
  value: Interval | undefined,
  largest: number,
): Html | undefined {
  if (!value || (value.min === 0 && !Number.isFinite(value.max)))
    return undefined;
  const of = (amount: number) => (Math.min(amount, largest) / largest) * 100;
  return share(of(value.min), of(value.max));
}

/** An amount that says something; PM and what nothing is known of are said in words. */
export function amountText(
  amount: Interval | undefined,
  language: Language,
): string | undefined {
  const isKnown = amount && (amount.min > 0 || Number.isFinite(amount.max));
  return isKnown ? euros(amount)[language] : undefined;
}

function yearlyText(lot: Lot, context: Context): Html {
  const yearly = statedValue(lot)?.yearly;
  const text = amountText(yearly, context.language);
  return text === undefined
    ? absence(lot.slotAt("geraamde-waarde"), context)
    : html`${text}`;
}

function wholeText(lot: Lot, context: Context): Html {
  const text = amountText(estimatedValueOf(lot)?.total, context.language);
  return text === undefined
    ? absence(lot.slotAt("geraamde-waarde"), context)
    : html`${text}`;
}

function termCells(lot: Lot, context: Context): Html {
  const { language } = context;
  const term = lot.at("looptijd");
  const slot = lot.slotAt("looptijd");
  const initial = term && initialMonths(term);
  const total = term && totalMonths(term);
  const end = term && ultimateEnd(term);
  const first = initial && months(initial)[language];
  const all = total && months(total)[language];
  const longer =
    all === undefined || all === first
      ? undefined
      : html`, <span class="soft">${texts.withAll[language]}</span> ${all}`;
  return html`<td>${first === undefined ? absence(slot, context) : html`${first}${longer}`} ${inheritedFrom(slot, lot, context)}</td>
<td>${end ? endText(end, language) : absence(slot, context)}</td>`;
}

/** A last day, which may never come. A date stays together on its line. */
export function endText(end: Interval, language: Language): string {
  if (!Number.isFinite(end.min)) return texts.endless[language];
  return period(end)[language].replace(
    /(\d) (\p{L}+) (?=\d)/gu,
    "$1\u00a0$2\u00a0",
  );
}

function contractors(lot: Lot, context: Context): Html {
  const slot = lot.slotAt("opdrachtnemers");
  const count = lot.count("opdrachtnemers");
  if (count) {
    const text = limit(count)[context.language];
    return html`${text} ${inheritedFrom(slot, lot, context)}`;
  }
  if (slot.state === "absent") return absence(slot, context);
  const values = slot.values.map((value) =>
    valueHtml(value, slot.key, context),
  );
  return html`${listed(values)} ${inheritedFrom(slot, lot, context)}`;
}

/** Why there is nothing: still PM, or not said at all. */
export function absence({ state }: Slot, { language }: Context): Html {
  return state === "open"
    ? html`<span class="open">${texts.pm[language]}</span>`
    : html`<span class="soft">${texts.unknown[language]}</span>`;
}

/** Says from which level a value is taken; nothing for a value of the level itself. */
export function inheritedFrom(
  { owner, state }: Slot,
  level: AnyNode,
  { language }: Context,
): Html | undefined {
  if (state === "absent" || owner.block === level.block) return undefined;
  const from = `${texts.inherited[language]} ${levelName(owner, language)}`;
  return html`<span class="inherited" title="${from}"><span aria-hidden="true">↑</span><span class="unseen">(${from})</span></span>`;
}

/** A level as others refer to it. */
export function levelName(level: AnyNode, language: Language): string {
  return level.kind === "bestek" ? texts.whole[language] : nameOf(level);
}
