import type { AnyNode, Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { kindTable } from "../../vocabulary/lookup.ts";
import { decided, listed } from "./decided.ts";
import { type Html, html } from "./html.ts";
import { inheritedFrom, levelName } from "./lots.ts";
import { type Context, follows, nameOf, toLine } from "./place.ts";
import { prose } from "./prose.ts";
import { texts } from "./texts.ts";
import { keyLabel, valueHtml } from "./values.ts";

/** Keys with a place of their own on the page, or in the head of it. */
const elsewhere: ReadonlySet<string> = new Set([
  "segment",
  "perceel",
  "planning",
  "looptijd",
  "gunningscriteria",
  "afwijking",
]);

/** What is shown of a lot even when another level says it: what a reader asks of every lot. */
const asked = [
  "zorgvormen",
  "wet",
  "instrument",
  "procedure",
  "contractvorm",
  "bekostiging",
  "opdrachtnemers",
  "gemeenten",
] as const;

/** What every level decides, the specification first; a lot also with what it takes from others. */
export function levels(specification: Specification, context: Context): Html[] {
  const { root, segments, lots } = specification;
  const { language } = context;
  const written = lots.filter((lot) => !lot.implicit);
  const inside = (outer: AnyNode) =>
    written.filter((lot) => lot.outer === outer);
  const own = decided(root.block, context, elsewhere);
  const first = written.length + segments.length > 0;
  return [
    html`${own ? html`<section class="level">${first ? html`<h3>${texts.forAll[language]}</h3>` : undefined}${own}</section>` : undefined}`,
    ...segments.flatMap((segment) => [
      level(segment, specification.lotsIn(segment), context),
      ...inside(segment).map((lot) => level(lot, [lot], context)),
    ]),
    ...inside(root).map((lot) => level(lot, [lot], context)),
  ];
}

function level(
  node: AnyNode,
  lots: readonly Node<"perceel">[],
  context: Context,
): Html {
  const { block } = node;
  const { key } = block;
  const [lot] = lots;
  // A segment that is a lot by itself is shown as one.
  const isLot = lot !== undefined && lot.block === block;
  const kind = key ? keyLabel(key, context.language) : "";
  return html`<section class="level"${follows(context, block.syntax)}><h3><span class="soft">${kind}</span> ${nameOf(node)} ${toLine(context, block.syntax)}</h3>${block.doc === undefined ? undefined : html`<div class="doc">${prose(block.doc)}</div>`}${decided(block, context, elsewhere)}${isLot ? taken(lot, context) : undefined}</section>`;
}

/** What a lot takes from outer levels: the main things with their values, the rest by name. */
function taken(lot: Node<"perceel">, context: Context): Html | undefined {
  const { language } = context;
  const inherited = kindTable(lot.kind)
    .keys.filter(({ keyword }) => !elsewhere.has(keyword))
    .map((key) => lot.resolve(key))
    .filter(
      ({ state, owner }) => state !== "absent" && owner.block !== lot.block,
    );
  if (inherited.length === 0) return undefined;
  const main = inherited.filter(({ key }) =>
    (asked as readonly string[]).includes(key.keyword),
  );
  const facts = main.map((slot) => {
    const values = slot.values.map((value) =>
      valueHtml(value, slot.key, context),
    );
    const said =
      values.length > 0
        ? values
        : slot.blocks.flatMap((block) => summary(block, context));
    return html`<div class="fact taken"><dt>${keyLabel(slot.key, language)}</dt><dd>${listed(said)} ${inheritedFrom(slot, lot, context)}</dd></div>`;
  });
  const rest = inherited.filter((slot) => !main.includes(slot));
  const bySource = Map.groupBy(rest, ({ owner }) => levelName(owner, language));
  const also = [...bySource].map(([from, slots]) => {
    const names = slots.map(({ key }) => keyLabel(key, language));
    return html`<details><summary>${texts.alsoFrom[language]} ${from}: ${names.length}</summary><p>${names.join(", ")}.</p></details>`;
  });
  return html`${facts.length > 0 ? html`<dl>${facts}</dl>` : undefined}${also}`;
}

/** Answers that say nothing without their question. */
const bare: ReadonlySet<string> = new Set(["ja", "nee", "geen", "alle"]);

/** The first words in a block that say what it comes to, as one line. */
function summary(block: AnyNode, context: Context): Html[] {
  return kindTable(block.kind)
    .keys.map((key) => block.resolve(key))
    .flatMap(({ values, key }) =>
      values
        .filter((value) => value.type === "word" && !bare.has(value.word))
        .map((value) => valueHtml(value, key, context)),
    )
    .slice(0, 2);
}
