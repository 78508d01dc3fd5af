import { formatDate } from "../../../../grammar/src/calendar.ts";
import type { Interval, Language } from "../../../../grammar/src/exact.ts";
import {
  initialMonths,
  totalMonths,
  ultimateEnd,
} from "../../model/facts/term.ts";
import { estimatedValueOf, statedValue } from "../../model/facts/value.ts";
import type { AnyNode, Node, Slot } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { euros, limit, months, period } from "../../rules/shared/wording.ts";
import { listed } from "./decided.ts";
import { type Html, html } from "./html.ts";
import { type Context, nameOf, toLine } from "./place.ts";
import { texts } from "./texts.ts";
import { valueHtml } from "./values.ts";

type Lot = Node<"perceel">;

/** The lots side by side: value a year and over the whole term, term, last possible end and number of contractors. */
export function lotTable({ lots }: Specification, context: Context): Html {
  const { language } = context;
  const say = texts;
  const heads = [
    say.lot,
    say.yearly,
    say.whole,
    say.term,
    say.longest,
    say.ends,
    say.contractors,
  ].map((head) => html`<th scope="col">${head[language]}</th>`);
  const rows = lots.map(
    (lot) => html`<tr>
<th scope="row">${nameOf(lot)} ${toLine(context, lot.block.syntax)}</th>
<td class="amount">${yearlyText(lot, context)}</td>
<td class="amount">${wholeText(lot, context)}</td>
${termCells(lot, context)}
<td>${contractors(lot, context)}</td>
</tr>`,
  );
  return html`<div class="wide"><table class="lots"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
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
  const cell = (text: string | undefined) =>
    text === undefined ? absence(slot, context) : html`${text}`;
  return html`<td>${cell(initial && months(initial)[language])} ${inheritedFrom(slot, lot, context)}</td>
<td>${cell(total && months(total)[language])}</td>
<td>${cell(end && endText(end, language))}</td>`;
}

/** A last day, which may never come. */
export function endText(end: Interval, language: Language): string {
  if (!Number.isFinite(end.min)) return texts.endless[language];
  return end.min === end.max
    ? formatDate(end.min, language)
    : period(end)[language];
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
    ? html`<span class="open">PM</span>`
    : html`<span class="soft">${texts.unknown[language]}</span>`;
}

/** Says from which level a value is taken; nothing for a value of the level itself. */
export function inheritedFrom(
  { owner, state }: Slot,
  level: AnyNode,
  context: Context,
): Html | undefined {
  if (state === "absent" || owner.block === level.block) return undefined;
  const from = `${texts.inherited[context.language]} ${nameOf(owner)}`;
  return html`<span class="inherited" title="${from}">${from}</span>`;
}
