import { offsetOf } from "../../../../grammar/src/tree.ts";
import type { Block, Occurrence, OwnSlot } from "../../model/block.ts";
import { type Html, html } from "./html.ts";
import { type Context, follows, toLine } from "./place.ts";
import { prose } from "./prose.ts";
import { keyLabel, valueHtml } from "./values.ts";

/** Columns of a table at most; a block with more is written out. */
const widest = 8;

/**
 * What a block says, as a list of facts: every key with its values and what details them, in the order of the text.
 * Keys that the preview shows elsewhere are left out.
 */
export function decided(
  block: Block,
  context: Context,
  elsewhere: ReadonlySet<string> = new Set(),
): Html | undefined {
  const slots = slotsOf(block).filter(({ key }) => !elsewhere.has(key.keyword));
  if (slots.length === 0) return undefined;
  return html`<dl>${slots.map((slot) => fact(slot, context))}</dl>`;
}

/** The keys that are set, in the order of the text. */
export function slotsOf({ slots }: Block): OwnSlot[] {
  return slots
    .filter((slot) => slot !== undefined)
    .filter(({ occurrences }) => occurrences.length > 0)
    .map((slot) => ({ slot, at: placeOf(slot) }))
    .sort((a, b) => a.at - b.at)
    .map(({ slot }) => slot);
}

function placeOf({ occurrences: [first] }: OwnSlot): number {
  return first ? offsetOf(first.syntax) : 0;
}

function fact(slot: OwnSlot, context: Context): Html {
  const { key, occurrences } = slot;
  const [first] = occurrences;
  const only = occurrences.length === 1 ? first : undefined;
  const place = only ? follows(context, only.syntax) : undefined;
  return html`<div class="fact"${place}><dt>${keyLabel(key, context.language)} ${toLine(context, first?.keyword)}</dt><dd>${saidOf(slot, context)}</dd></div>`;
}

function saidOf(slot: OwnSlot, context: Context): Html {
  const { occurrences } = slot;
  const [first] = occurrences;
  if (first && occurrences.length === 1) return said(first, slot, context);
  const table = asTable(slot, context);
  if (table) return table;
  const items = occurrences.map(
    (occurrence) =>
      html`<li${follows(context, occurrence.syntax)}>${said(occurrence, slot, context)}</li>`,
  );
  return html`<ul class="items">${items}</ul>`;
}

/** One statement: its name and title, its values, and what details them. */
function said(
  { block, values }: Occurrence,
  { key }: OwnSlot,
  context: Context,
): Html {
  const name = block && titleOf(block);
  const written = values.map((value) => valueHtml(value, key, context));
  const details = new Set<Block>();
  if (block) details.add(block);
  for (const { detail } of values) if (detail) details.add(detail);
  const inner = [...details].map((detail) =>
    detail === block && values.length > 0
      ? decided(detail, context, valueKeyOf(key.entry.valueKey))
      : decided(detail, context),
  );
  return html`${name ? html`<strong>${name}</strong>${written.length > 0 ? ": " : undefined}` : undefined}${listed(written)}${block?.doc === undefined ? undefined : html`<div class="doc">${prose(block.doc)}</div>`}${inner}`;
}

/** The values of a statement may stand for a key of its block, which then is not said twice. */
function valueKeyOf(key: string | undefined): ReadonlySet<string> {
  return new Set(key === undefined ? [] : [key]);
}

/** The name and title that a block was given. */
export function titleOf({ name, title }: Block): string | undefined {
  if (name && title) return `${name.text}: ${title.text}`;
  return title?.text ?? name?.text;
}

/** Parts with a comma between them. */
export function listed(parts: readonly Html[]): Html {
  return html`${parts.map((part, index) => (index > 0 ? html`, ${part}` : part))}`;
}

/** Blocks of one sort with few keys, none of which goes deeper, as a table; undefined for others. */
function asTable(slot: OwnSlot, context: Context): Html | undefined {
  const { language } = context;
  const rows = slot.occurrences.map(({ block, syntax, values }) => ({
    block,
    syntax,
    values,
    slots: block ? slotsOf(block) : [],
  }));
  const keys = new Map(
    rows.flatMap(({ slots }) => slots.map(({ key }) => [key.keyword, key])),
  );
  const isPlain = rows.every(
    ({ block, slots }) => block && slots.every(isShallow),
  );
  if (!isPlain || keys.size === 0 || keys.size > widest) return undefined;
  const hasValue = rows.some(({ values }) => values.length > 0);
  const heads = [...keys.values()].map(
    (key) => html`<th scope="col">${keyLabel(key, language)}</th>`,
  );
  const lines = rows.map(({ block, syntax, values, slots }) => {
    const cells = [...keys.keys()].map((keyword) => {
      const own = slots.find(({ key }) => key.keyword === keyword);
      const written = own?.occurrences.flatMap((occurrence) =>
        occurrence.values.map((value) => valueHtml(value, own.key, context)),
      );
      return html`<td>${listed(written ?? [])}</td>`;
    });
    const stated = values.map((value) => valueHtml(value, slot.key, context));
    const head = block ? titleOf(block) : undefined;
    return html`<tr${follows(context, syntax)}><th scope="row">${head ?? ""} ${toLine(context, syntax)}</th>${hasValue ? html`<td>${listed(stated)}</td>` : undefined}${cells}</tr>`;
  });
  return html`<div class="wide"><table><thead><tr><th scope="col">${keyLabel(slot.key, language)}</th>${hasValue ? html`<th scope="col"></th>` : undefined}${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

/** True when a key holds values alone, none of them prose. */
function isShallow({ occurrences }: OwnSlot): boolean {
  return occurrences.every(
    ({ block, values }) =>
      (block === undefined || slotsOf(block).length === 0) &&
      values.length > 0 &&
      values.every(
        ({ detail, node }) =>
          detail === undefined && node.literal?.type !== "prose",
      ),
  );
}
