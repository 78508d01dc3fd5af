import { formatDate } from "../../../../grammar/src/calendar.ts";
import type { Language } from "../../../../grammar/src/exact.ts";
import type { SpecificationLedger } from "../../ledger/ledger.ts";
import { dayFromNames } from "../../ledger/names.ts";
import { lotCount } from "../../model/facts/lots.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { counts, period } from "../../rules/shared/wording.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { listed } from "./decided.ts";
import { type Html, html } from "./html.ts";
import { amountText } from "./lots.ts";
import type { Context } from "./place.ts";
import { texts } from "./texts.ts";
import { keyLabel, valueHtml } from "./values.ts";

/** What someone wants to know first: the figures large, and below them how this purchase is made. */
export function shortFacts(
  ledger: SpecificationLedger,
  context: Context,
): Html {
  const { language } = context;
  const { specification, facts } = ledger;
  const figures: readonly (readonly [Localized, string])[] = [
    [
      texts.estimate,
      amountText(facts.estimate, language) ?? texts.unknown[language],
    ],
    [texts.lots, lotsText(specification, language)],
    [texts.starts, startText(ledger, context)],
    [texts.ends, latestEnd(ledger, context)],
  ];
  const day = `${formatDate(facts.day, language)} (${dayFromNames[facts.dayFrom][language]})`;
  const rows = [
    row(texts.authority, authorities(specification)),
    ...levelRows(specification, context),
    row(texts.lawOf, html`${day}`),
  ];
  return html`<ul class="figures">${figures.map(([name, value]) => html`<li><span class="figure">${value}</span> <span class="soft">${name[language]}</span></li>`)}</ul>
<dl>${rows.map((one) => one?.(language))}</dl>`;
}

function lotsText(specification: Specification, language: Language): string {
  const count = lotCount(specification);
  if (!count) return texts.unknown[language];
  return count.max === 0 ? texts.none[language] : counts(count)[language];
}

type Row = (language: Context["language"]) => Html;

function row(name: Localized, value: Html | undefined): Row | undefined {
  return (
    value &&
    ((language) =>
      html`<div class="fact"><dt>${name[language]}</dt><dd>${value}</dd></div>`)
  );
}

function startText(
  { facts }: SpecificationLedger,
  { language }: Context,
): string {
  const starts = facts.lots.flatMap(({ start }) => (start ? [start] : []));
  const [first] = starts.sort((a, b) => a.min - b.min);
  return first ? period(first)[language] : texts.unknown[language];
}

/** The latest end of any lot; not known as soon as that of one lot is not. */
function latestEnd(
  { facts }: SpecificationLedger,
  { language }: Context,
): string {
  const ends = facts.lots.map(({ ultimateEnd }) => ultimateEnd);
  const known = ends.filter((end) => end !== undefined);
  if (known.length === 0 || known.length < ends.length)
    return texts.unknown[language];
  const max = Math.max(...known.map((end) => end.max));
  const min = Math.max(...known.map((end) => end.min));
  if (!Number.isFinite(min)) return texts.endless[language];
  return period({ min, max })[language];
}

function authorities({ root }: Specification): Html | undefined {
  const blocks = root.all("opdrachtgever");
  if (blocks.length === 0) return undefined;
  return listed(
    blocks.map((block) => {
      const towns = block.texts("gemeenten");
      const title = block.title ?? block.name;
      return html`${title}${title && towns.length > 0 ? ": " : undefined}${towns.join(", ")}`;
    }),
  );
}

const told = ["wet", "instrument", "procedure"] as const;

/** What the lots say of law, instrument and procedure: each answer once. */
function levelRows(
  { lots }: Specification,
  context: Context,
): (Row | undefined)[] {
  return told.map((path) => {
    const answers = new Map<string, Html>();
    for (const lot of lots as readonly (AnyNode & Node<"perceel">)[]) {
      const slot = lot.slotAt(path);
      for (const value of slot.values) {
        const written = valueHtml(value, slot.key, context);
        answers.set(written.text, written);
      }
    }
    const [first] = lots;
    if (answers.size === 0 || !first) return undefined;
    const { key } = first.slotAt(path);
    const name = { nl: keyLabel(key, "nl"), en: keyLabel(key, "en") };
    return row(name, listed([...answers.values()]));
  });
}
