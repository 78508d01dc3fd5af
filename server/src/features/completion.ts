import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
} from "vscode-languageserver-types";
import { offsetOf } from "../../../grammar/src/tree.ts";
import type { Block } from "../model/block.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import type { SlotType } from "../vocabulary/define.ts";
import { type Key, kindTable, reservedTwin } from "../vocabulary/lookup.ts";
import { type Language, toRange } from "./convert.ts";
import { specificationOf } from "./effective.ts";
import { describe, describeWord } from "./hover.ts";
import { spotAt } from "./spot.ts";

/** What completion may offer besides the vocabulary. */
export interface CompletionSources {
  /** Rules that an `afwijking` may name, with their titles. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** Where the cursor stands on its line, from the text before it. */
export type Position =
  | { readonly at: "keyword"; readonly prefix: string }
  | { readonly at: "value"; readonly keyword: string; readonly prefix: string }
  | { readonly at: "cell"; readonly column: number; readonly prefix: string }
  | { readonly at: "rule"; readonly prefix: string }
  | { readonly at: "file"; readonly prefix: string }
  | { readonly at: "nothing" };

/** What fits at an offset: keys that are not there yet, words of the value, names, rules or files. */
export function completions(
  workspace: Workspace,
  unit: Unit,
  document: TextDocument,
  offset: number,
  language: Language,
  sources: CompletionSources,
): CompletionItem[] {
  const position = positionAt(unit.text, offset);
  const { block } = spotAt(unit, offset);
  switch (position.at) {
    case "keyword":
      return keys(
        block,
        document,
        offset - position.prefix.length,
        offset,
        language,
      );
    case "value": {
      const key = keyAt(block, position.keyword);
      return key ? values(workspace, unit, block, key, language) : [];
    }
    case "cell": {
      const key = columnKey(unit, block, offset, position.column);
      return key ? values(workspace, unit, block, key, language) : [];
    }
    case "rule":
      return sources.rules.map(({ id, title }) => ({
        label: id,
        kind: CompletionItemKind.Event,
        detail: title,
      }));
    case "file":
      return files(workspace, unit);
    default:
      return [];
  }
}

/** Classifies the place of the cursor by the text of its line; inside a string or comment nothing is offered. */
export function positionAt(text: string, offset: number): Position {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const file = /^\s*(?:gebruik|use)\s+["“„]([^"”]*)$/iu.exec(line);
  if (file) return { at: "file", prefix: file[1] ?? "" };
  const open = withoutStrings(line);
  if (open === undefined) return { at: "nothing" };
  const rule = /(?:^|[\s{;])(?:afwijking|deviation)\s+([\w/-]*)$/iu.exec(open);
  if (rule) return { at: "rule", prefix: rule[1] ?? "" };
  if (/^\s*\|/u.test(open)) {
    const cells = open.split("|");
    return {
      at: "cell",
      column: cells.length - 2,
      prefix: (cells.at(-1) ?? "").trimStart(),
    };
  }
  const entry = open.slice(
    Math.max(
      open.lastIndexOf("{"),
      open.lastIndexOf("}"),
      open.lastIndexOf(";"),
    ) + 1,
  );
  const value =
    /(?:^|\s)([\p{L}'][\p{L}\d_.'/&-]*)(?:\s+[^\s:]+)*\s*:\s*([^:]*)$/u.exec(
      entry,
    );
  if (value) {
    const last = (value[2] ?? "").split(/[\s,]+/u).at(-1) ?? "";
    // `wet: jeugdwet  sta` may go on with a key.
    return { at: "value", keyword: value[1] ?? "", prefix: last };
  }
  const keyword = /^\s*([\p{L}'][\p{L}\d_.'/&-]*)?$/u.exec(entry);
  return keyword
    ? { at: "keyword", prefix: keyword[1] ?? "" }
    : { at: "nothing" };
}

/** The line with closed strings blanked; undefined inside an open string or behind `//`. */
function withoutStrings(line: string): string | undefined {
  const closed = line.replace(/["“„][^"”]*["”]/gu, (match) =>
    " ".repeat(match.length),
  );
  return /["“„]|\/\//u.test(closed) ? undefined : closed;
}

function keys(
  block: Block,
  document: TextDocument,
  start: number,
  end: number,
  language: Language,
): CompletionItem[] {
  const found: CompletionItem[] = [];
  for (const key of kindTable(block.kind).keys) {
    if (
      block.slots[key.index] &&
      !key.entry.repeat &&
      !coversOnly(block, key, start)
    )
      continue;
    const label = language === "nl" ? key.keyword : key.entry.en;
    found.push({
      label,
      kind:
        key.types.length > 0
          ? CompletionItemKind.Property
          : CompletionItemKind.Module,
      detail: language === "nl" ? key.entry.en : key.keyword,
      documentation: {
        kind: "markdown",
        value: describe(key, language).join("\n\n"),
      },
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: {
        range: toRange(document, start, end),
        newText: snippet(label, key),
      },
    });
  }
  return found;
}

/** True when the key is there only because it is being typed at this very place. */
function coversOnly(block: Block, key: Key, start: number): boolean {
  const occurrences = block.slots[key.index]?.occurrences ?? [];
  const [only] = occurrences;
  return occurrences.length === 1 && !!only && offsetOf(only.keyword) === start;
}

function snippet(label: string, { entry, types }: Key): string {
  const head = `${label}${entry.name ? ` ${placeholder(1, "Naam")}` : ""}${entry.title ? ` "${placeholder(2, "Titel")}"` : ""}`;
  if (types.length > 0 && !entry.title && !entry.name) return `${label}: $0`;
  return types.length > 0 ? `${head} $0` : `${head} {\n\t$0\n}`;
}

/** A tab stop with a text to overwrite. */
function placeholder(number: number, text: string): string {
  return `\${${number}:${text}}`;
}

/** The key that a word or dotted path means from a block. */
function keyAt(block: Block, path: string): Key | undefined {
  let kind = block.kind;
  let key: Key | undefined;
  for (const step of path.split(".")) {
    key = kindTable(kind).match(step)?.key;
    if (!key) return undefined;
    kind = key.kind;
  }
  const valueKey = key?.entry.valueKey;
  return valueKey ? kindTable(kind).byKeyword.get(valueKey) : key;
}

function columnKey(
  unit: Unit,
  block: Block,
  offset: number,
  column: number,
): Key | undefined {
  const before = unit.text.slice(0, offset).split("\n");
  let head: string | undefined;
  let line = before.length - 1;
  while (line >= 0 && /^\s*\|/u.test(before[line] ?? "")) head = before[line--];
  const keyword = /([\p{L}][\p{L}\d-]*)\s*$/u.exec(before[line] ?? "")?.[1];
  const path = head?.split("|")[column + 1]?.trim();
  const table = keyword && kindTable(block.kind).match(keyword)?.key;
  const owner = table ? table.kind : block.kind;
  return path ? keyAt({ ...block, kind: owner }, path) : undefined;
}

function values(
  workspace: Workspace,
  unit: Unit,
  block: Block,
  key: Key,
  language: Language,
): CompletionItem[] {
  const found: CompletionItem[] = key.types.flatMap((type) =>
    ofType(workspace, unit, block, type, language),
  );
  found.push(word("PM", language === "nl" ? "nog open" : "still open"));
  return found;
}

function ofType(
  workspace: Workspace,
  unit: Unit,
  block: Block,
  type: SlotType,
  language: Language,
): CompletionItem[] {
  switch (type.type) {
    case "enum":
      return Object.entries(type.words).map(([nl, definition]) => ({
        label: language === "nl" ? nl : definition.en,
        kind: CompletionItemKind.EnumMember,
        documentation: {
          kind: "markdown",
          value: describeWord(nl, definition, language).join("\n\n"),
        },
      }));
    case "word":
      return type.words.map((nl) => word(reservedTwin(nl, language) ?? nl));
    case "reference":
      return names(workspace, unit, block, type.to);
    case "money":
      return [snippetItem("€", `€ ${placeholder(1, "750.000")}`)];
    case "percentage":
      return [snippetItem("%", `${placeholder(1, "60")}%`)];
    case "moment":
      return [
        snippetItem(
          language === "nl" ? "datum" : "date",
          `${placeholder(1, "2027-01-01")}`,
        ),
      ];
    case "duration":
      return [
        snippetItem(
          language === "nl" ? "duur" : "duration",
          language === "nl"
            ? `${placeholder(1, "4")} jaar`
            : `${placeholder(1, "4")} years`,
        ),
      ];
    case "extension":
      return [
        snippetItem(
          language === "nl" ? "verlenging" : "extension",
          language === "nl"
            ? `${placeholder(1, "2")} x ${placeholder(2, "1")} jaar`
            : `${placeholder(1, "2")} x ${placeholder(2, "1")} year`,
        ),
      ];
    default:
      return [];
  }
}

function names(
  workspace: Workspace,
  unit: Unit,
  block: Block,
  kinds: readonly string[],
): CompletionItem[] {
  const specification = specificationOf(workspace, unit, block);
  const found: CompletionItem[] = [];
  for (const definitions of specification?.definitions.values() ?? []) {
    for (const { name, node } of definitions) {
      if (kinds.length > 0 && !kinds.includes(node.kind)) continue;
      found.push({
        label: name,
        kind: CompletionItemKind.Reference,
        ...(node.title && { detail: node.title }),
      });
    }
  }
  return found;
}

function files(workspace: Workspace, unit: Unit): CompletionItem[] {
  const found: CompletionItem[] = [];
  for (const { uri } of workspace.units) {
    const path = uri === unit.uri ? undefined : relative(unit.uri, uri);
    if (path) found.push({ label: path, kind: CompletionItemKind.File });
  }
  return found;
}

/** A path from one document to another, `./gedeeld/eisen.bestek`; undefined when they share no folder. */
function relative(from: string, to: string): string | undefined {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  if (shared < 3) return undefined;
  const up = source.length - shared;
  return `${up === 0 ? "./" : "../".repeat(up)}${target.slice(shared).join("/")}`;
}

function word(label: string, detail?: string): CompletionItem {
  return { label, kind: CompletionItemKind.Keyword, ...(detail && { detail }) };
}

function snippetItem(label: string, insertText: string): CompletionItem {
  return {
    label,
    kind: CompletionItemKind.Value,
    insertText,
    insertTextFormat: InsertTextFormat.Snippet,
  };
}
