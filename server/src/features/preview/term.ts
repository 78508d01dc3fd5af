import {
  addMonths,
  endOfTerm,
  formatDate,
} from "../../../../grammar/src/calendar.ts";
import { addIntervals, type Interval } from "../../../../grammar/src/exact.ts";
import type { Block } from "../../model/block.ts";
import {
  extensionMonths,
  initialEnd,
  initialMonths,
  totalMonths,
  ultimateEnd,
} from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { months } from "../../rules/shared/wording.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { decided } from "./decided.ts";
import { type Html, html } from "./html.ts";
import { absence, endText } from "./lots.ts";
import { type Context, follows, toLine } from "./place.ts";
import { countsFor, sharedBy } from "./shared.ts";
import { Axis, axisHead, bar, line, strip } from "./strip.ts";
import { texts } from "./texts.ts";

type Term = Node<"looptijd">;

/** A part of the term: how long it lasts, and from which to which month after the start. */
interface Part {
  readonly name: Localized;
  readonly kind: "initial" | "extension" | "maximum";
  readonly length: Interval;
  readonly from: number;
  readonly to: Interval;
  /** True for an extension that may not be there at all (`1..2 x 3 jaar`). */
  readonly isPossible: boolean;
  readonly key: "duur" | "verlenging" | "maximum";
}

/** Keys that the chart says in full. */
const charted: ReadonlySet<string> = new Set([
  "ingang",
  "duur",
  "einde",
  "verlenging",
  "maximum",
  "maximum-einde",
]);

/** More extensions than anyone writes are not drawn one by one. */
const mostParts = 12;
/** Nor is more than a hundred years. */
const longestDrawn = 1200;

/** Start, duration, every extension and the latest end; each distinct term once. */
export function termCharts(
  specification: Specification,
  context: Context,
): Html[] {
  const terms = sharedBy(specification, "looptijd");
  const told = new Set<Block>();
  const axis = commonAxis(
    terms.map(({ node }) => node),
    context,
  );
  return terms.map(({ node, lots }) => {
    const isOnly = terms.length === 1;
    const rest = node.sources.filter((source) => !told.has(source));
    for (const source of rest) told.add(source);
    return html`<div class="term"${follows(context, node.block.syntax)}>${countsFor(lots, specification, isOnly, context)}${outcome(node, context)}${chart(node, axis, context)}${rest.map((source) => decided(source, context, charted))}</div>`;
  });
}

function partsOf(term: Term): Part[] {
  const initial = initialMonths(term);
  if (!initial) return [];
  const parts: Part[] = [
    {
      name: texts.initial,
      kind: "initial",
      length: initial,
      from: 0,
      to: initial,
      isPossible: false,
      key: "duur",
    },
  ];
  let end = initial;
  let number = 0;
  for (const { count, each } of term.extensions("verlenging")) {
    if (!each?.months || !Number.isFinite(count.max)) break;
    for (let index = 1; index <= count.max && number < mostParts; index++) {
      number++;
      const from = Number.isFinite(end.max) ? end.max : end.min;
      end = addIntervals(end, each.months);
      parts.push({
        name: {
          nl: `${texts.extension.nl} ${number}`,
          en: `${texts.extension.en} ${number}`,
        },
        kind: "extension",
        length: each.months,
        from,
        to: end,
        isPossible: index > count.min,
        key: "verlenging",
      });
    }
  }
  const maximum = term.months("maximum");
  if (maximum)
    parts.push({
      name: texts.maximum,
      kind: "maximum",
      length: maximum,
      from: 0,
      to: maximum,
      isPossible: false,
      key: "maximum",
    });
  return parts;
}

function chart(term: Term, axis: Axis | undefined, context: Context): Html {
  const { language } = context;
  const parts = partsOf(term);
  if (parts.length === 0) return html``;
  const start = term.date("ingang");
  const day = (month: number) => addMonths(start?.min ?? 0, month);
  const rows = parts.map(
    (part) =>
      html`<tr${place(term, part.key, context)}><th scope="row">${part.name[language]} ${toLine(context, term.slot(part.key).occurrences[0]?.syntax)}</th><td class="length">${months(part.length)[language]}${part.isPossible ? html` <span class="soft">(${texts.possible[language]})</span>` : undefined}</td><td>${start ? untilText(part, start, language) : html`<span class="soft">${texts.unknown[language]}</span>`}</td>${axis ? html`<td class="chart">${start ? strip(axis, context.today, marks(axis, day, part)) : undefined}</td>` : undefined}</tr>`,
  );
  const head = axis
    ? html`<th class="chart">${axisHead(axis)}</th>`
    : undefined;
  return html`<div class="wide"><table class="time"><thead><tr><th scope="col">${texts.part[language]}</th><th scope="col">${texts.length[language]}</th><th scope="col">${texts.upTo[language]}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** One axis for all terms, so that they can be compared; none when no start is known. */
function commonAxis(
  terms: readonly Term[],
  { language }: Context,
): Axis | undefined {
  const days = terms.flatMap((term) => {
    const start = term.date("ingang");
    if (!start) return [];
    const months = partsOf(term)
      .flatMap(({ to }) => [to.min, to.max])
      .filter(Number.isFinite);
    const latest = Math.min(longestDrawn, Math.max(0, ...months));
    return [start.min, addMonths(start.min, latest)];
  });
  return days.length > 0
    ? new Axis(Math.min(...days), Math.max(...days), language)
    : undefined;
}

/** Where a key of the term stands, to follow the cursor; what is inherited from elsewhere is marked there. */
function place(
  term: Term,
  key: Part["key"],
  context: Context,
): Html | undefined {
  const [first] = term.slot(key).occurrences;
  return first && follows(context, first.syntax);
}

function untilText(
  { to, kind }: Part,
  start: Interval,
  language: Context["language"],
): string {
  const end = (day: number, count: number) =>
    Number.isFinite(count) ? endOfTerm(day, count) : Number.POSITIVE_INFINITY;
  const last = { min: end(start.min, to.min), max: end(start.max, to.max) };
  return kind === "maximum" &&
    !Number.isFinite(last.max) &&
    Number.isFinite(last.min)
    ? formatDate(last.min, language)
    : endText(last, language);
}

/** A full bar for what is certain, a lighter one for what may come on top, and a line where there is no end. */
function marks(
  axis: Axis,
  day: (month: number) => number,
  { kind, from, to, isPossible }: Part,
): Html[] {
  const certain = Number.isFinite(to.min) ? Math.max(from, to.min) : from;
  const found: Html[] = [];
  const at = (month: number) => axis.at(day(Math.min(longestDrawn, month)));
  const name = isPossible ? "possible" : kind;
  if (certain > from) found.push(bar(name, at(from), at(certain)));
  if (Number.isFinite(to.max)) {
    if (to.max > certain) found.push(bar("possible", at(certain), at(to.max)));
  } else found.push(line("open", at(certain), 100, 12, 12));
  return found;
}

/** What it comes to, in a line: start, first end and latest end. */
function outcome(term: Term, context: Context): Html {
  const { language } = context;
  const told = (name: Localized, value: Html | string) =>
    html`<li><span class="soft">${name[language]}</span> ${value}</li>`;
  const start = term.date("ingang");
  const first = initialEnd(term);
  const total = totalMonths(term);
  const extensions = extensionMonths(term);
  const last = ultimateEnd(term) ?? term.date("maximum-einde");
  const isExtended = !extensions || extensions.max > 0;
  return html`<ul class="row outcome">${told(
    texts.starts,
    start ? endText(start, language) : absence(term.slot("ingang"), context),
  )}${initialMonths(term) ? undefined : told(texts.initial, absence(term.slot("duur"), context))}${first && isExtended ? told(texts.firstEnd, endText(first, language)) : undefined}${
    total && isExtended
      ? told(texts.longest, months(total)[language])
      : undefined
  }${told(
    texts.ends,
    last ? endText(last, language) : absence(term.slot("verlenging"), context),
  )}</ul>`;
}
