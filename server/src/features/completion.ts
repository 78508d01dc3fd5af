import {
  type CompletionItem,
  CompletionItemKind,
  type MarkupContent,
  type TextEdit,
} from "vscode-languageserver-types";
import { offsetOf } from "../../../grammar/src/tree.ts";
import type { Block } from "../model/block.ts";
import { writtenIn } from "../model/written-in.ts";
import type { RuleDocs } from "../rules/define.ts";
import type { SlotType } from "../vocabulary/define.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { VocabularyTexts } from "../vocabulary/texts.ts";
import { type Position, positionAt } from "./completion-position.ts";
import {
  type Offer,
  type Offering,
  offersBehind,
  offersFor,
  type Plan,
} from "./completion-values.ts";
import { type Language, toRange } from "./convert.ts";
import { describe } from "./describe.ts";
import type { Known } from "./session.ts";
import { spotAt } from "./spot.ts";
import { relativePath } from "./uri.ts";

/** What completion may offer besides the vocabulary, and how the client takes it. */
export interface CompletionSources {
  /** Rules that an `afwijking` may name, with their texts. */
  readonly rules: readonly {
    readonly id: string;
    readonly docs: RuleDocs | undefined;
  }[];
  /** What keys and words mean. */
  readonly texts: VocabularyTexts;
  /** True when the client understands tab stops. */
  readonly snippets: boolean;
}

/** What fits at an offset: keys that are not there yet, words of the value, units, names, rules or files. */
export function completions(
  known: Known,
  offset: number,
  sources: CompletionSources,
): CompletionItem[] {
  const { unit, document, language } = known;
  const { block, value } = spotAt(unit, offset);
  if (
    unit.tree.comments.some(({ start, length }) => isIn(start, length, offset))
  )
    return [];
  const writing = writtenIn(unit, language);
  const plan: Plan = { ...known, block, writing, texts: sources.texts };
  const position =
    value?.node.literal?.type === "prose"
      ? linkAt(unit.text, offset)
      : positionAt(unit.text, offset);
  if (position.at === "nothing") return [];
  const range = toRange(document, offset - position.prefix.length, offset);
  return offersAt(position, plan, offset, sources).map((offer) =>
    toItem(offer, (newText) => ({ range, newText }), sources.snippets),
  );
}

function offersAt(
  position: Position,
  plan: Plan,
  offset: number,
  sources: CompletionSources,
): Offer[] {
  switch (position.at) {
    case "keyword":
      return keys(plan, offset - position.prefix.length);
    case "value": {
      const key = keyAt(plan.block.kind, position.keyword);
      if (!key) return [];
      if (position.isNext)
        return [
          ...offersBehind(key, position.written.at(-1) ?? "", plan),
          ...keys(plan, offset - position.prefix.length),
        ];
      return offersFor({ ...key, mayBeOpen: true }, plan).filter(
        ({ label }) => !position.written.includes(label),
      );
    }
    case "cell": {
      const key = columnKey(plan, offset, position.column);
      return key ? offersFor({ ...key, mayBeOpen: true }, plan) : [];
    }
    case "rule":
      return rulesFor(plan.block, sources, plan.language);
    case "file":
      return files(plan);
    case "link":
      return offersFor(nameKey, plan);
    default:
      return [];
  }
}

/** A slot that takes the name of any block, for `[[Naam]]` in prose. */
const nameKey: Offering = {
  types: [{ type: "reference", to: [] }],
  entry: {},
};

function linkAt(text: string, offset: number): Position {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const link = /\[\[([^[\]]*)$/u.exec(line);
  return link ? { at: "link", prefix: link[1] ?? "" } : { at: "nothing" };
}

/** True inside a comment; at the end of a line comment one is still in it. */
function isIn(start: number, length: number, offset: number): boolean {
  return offset > start && offset <= start + length;
}

function keys(
  { block, language, writing, texts }: Plan,
  start: number,
): Offer[] {
  const offers: Offer[] = [];
  for (const key of kindTable(block.kind).keys) {
    const isThere = block.slots[key.index] && !key.entry.repeat;
    if (isThere && !isBeingTyped(block, key, start)) continue;
    const [label, detail] =
      writing === "nl"
        ? [key.keyword, key.entry.en]
        : [key.entry.en, key.keyword];
    offers.push({
      label,
      kind:
        key.types.length > 0
          ? CompletionItemKind.Property
          : CompletionItemKind.Module,
      detail,
      documentation: describe(key, texts, language).join("\n\n"),
      snippet: snippetFor(label, key, writing),
    });
  }
  return offers;
}

/** True when the key is there only because it is being typed at this very place. */
function isBeingTyped(block: Block, key: Key, start: number): boolean {
  const occurrences = block.slots[key.index]?.occurrences ?? [];
  const [only] = occurrences;
  return occurrences.length === 1 && !!only && offsetOf(only.keyword) === start;
}

function snippetFor(
  label: string,
  { entry, types, kind }: Key,
  writing: Language,
): string {
  if (
    entry.name &&
    entry.value === undefined &&
    label.match(/^(afwijking|deviation)$/)
  )
    return `${label} $0`;
  const [name, title] =
    writing === "nl" ? ["Naam", "Titel"] : ["Name", "Title"];
  const parts = [
    label,
    ...(entry.name ? [`\${1:${name}}`] : []),
    ...(entry.title ? [`"\${2:${title}}"`] : []),
  ];
  const head = parts.join(" ");
  if (
    types.every(isAnnex) &&
    (types.length === 0 || kindTable(kind).keys.length > 0)
  )
    return `${head} {\n\t$0\n}`;
  return parts.length > 1 ? `${head} $0` : `${head}: $0`;
}

/** True for the name of an annex, which stands in for a block that is more often written here. */
function isAnnex(type: SlotType): boolean {
  return type.type === "reference" && type.to.every((to) => to === "bijlage");
}

/** The key that a word or dotted path means from a kind of block. */
function keyAt(kind: string, path: string): Key | undefined {
  let key: Key | undefined;
  for (const step of path.split(".")) {
    key = kindTable(key?.kind ?? kind).match(step)?.key;
    if (!key) return undefined;
  }
  const valueKey = key?.entry.valueKey;
  return key && valueKey ? kindTable(key.kind).byKeyword.get(valueKey) : key;
}

/** The key of a table's column: its head stands above, in the first of the rows. */
function columnKey(
  { unit, block }: Plan,
  offset: number,
  column: number,
): Key | undefined {
  const lines = unit.text.slice(0, offset).split("\n");
  let head: string | undefined;
  let at = lines.length - 1;
  while (at >= 0 && /^\s*\|/u.test(lines[at] ?? "")) head = lines[at--];
  // In the first row itself the column heads are being written.
  if (at === lines.length - 2) return undefined;
  const keyword = lastWord(lines[at] ?? "");
  const path = head?.split("|")[column + 1]?.trim();
  if (!keyword || !path) return undefined;
  for (let outer: Block | undefined = block; outer; outer = outer.parent) {
    const table = kindTable(outer.kind).match(keyword)?.key;
    if (table) return keyAt(table.kind, path);
  }
  return undefined;
}

function lastWord(line: string): string | undefined {
  const word =
    line
      .trimEnd()
      .split(/[^\p{L}\d-]/u)
      .at(-1) ?? "";
  return word === "" ? undefined : word;
}

function rulesFor(
  block: Block,
  { rules }: CompletionSources,
  language: Language,
): Offer[] {
  const slot = kindTable(block.kind).byKeyword.get("afwijking");
  const there = new Set(
    (slot ? (block.slots[slot.index]?.occurrences ?? []) : []).map(
      (occurrence) => occurrence.block?.name?.text,
    ),
  );
  return rules
    .filter(({ id }) => !there.has(id))
    .map(({ id, docs }) => ({
      label: id,
      kind: CompletionItemKind.Event,
      ...(docs && {
        detail: docs.title[language],
        documentation: docs.explain[language],
      }),
    }));
}

function files({ workspace, unit }: Plan): Offer[] {
  const used = new Set(unit.imports.map(({ target }) => target));
  return [...workspace.units].flatMap(({ uri }) => {
    if (uri === unit.uri || used.has(uri)) return [];
    const path = relativePath(unit.uri, uri);
    return path ? [{ label: path, kind: CompletionItemKind.File }] : [];
  });
}

function toItem(
  { label, kind, detail, documentation, insert, snippet }: Offer,
  edit: (text: string) => TextEdit,
  snippets: boolean,
): CompletionItem {
  const plain = insert ?? label;
  const text = snippets && snippet !== undefined ? snippet : plain;
  return {
    label,
    kind,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && {
      documentation: markdown(documentation),
    }),
    ...(text !== plain && { insertTextFormat: 2 }),
    textEdit: edit(text),
  };
}

function markdown(value: string): MarkupContent {
  return { kind: "markdown", value };
}
