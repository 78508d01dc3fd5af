import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Hover } from "vscode-languageserver-types";
import type { Block } from "../model/block.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import type { EnumWord } from "../vocabulary/define.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import { type Language, nodeRange } from "./convert.ts";
import { nodeOf, specificationOf } from "./effective.ts";
import { type Spot, spotAt } from "./spot.ts";

/** What is under the cursor: what it means, where the term comes from, and which value it replaces. */
export function hover(
  workspace: Workspace,
  unit: Unit,
  document: TextDocument,
  offset: number,
  language: Language,
): Hover | undefined {
  const spot = spotAt(unit, offset);
  const { key, occurrence, part, value } = spot;
  if (!key || !occurrence) return undefined;
  switch (part) {
    case "keyword":
      return {
        contents: markdown([
          ...describe(key, language),
          replaced(workspace, spot, key, language),
        ]),
        range: nodeRange(document, occurrence.keyword),
      };
    case "name":
    case "title":
      return {
        contents: markdown(definition(occurrence.block, key, language)),
      };
    default: {
      const text = value && valueText(workspace, spot, key, language);
      return (
        text && {
          contents: markdown(text),
          range: nodeRange(document, value.node),
        }
      );
    }
  }
}

/** What a key is, for hover and completion alike. */
export function describe(
  { keyword, entry }: Key,
  language: Language,
): string[] {
  const heading =
    language === "nl"
      ? `**${keyword}** (${entry.en})`
      : `**${entry.en}** (${keyword})`;
  const source =
    language === "nl"
      ? `*Herkomst: ${entry.source}*`
      : `*Source: ${entry.source}*`;
  return [heading, entry.doc[language], source];
}

/** The word of an enumeration with its meaning. */
export function describeWord(
  word: string,
  { en, doc }: EnumWord,
  language: Language,
): string[] {
  return [
    `**${language === "nl" ? word : en}**`,
    ...(doc ? [doc[language]] : []),
  ];
}

function valueText(
  workspace: Workspace,
  spot: Spot,
  key: Key,
  language: Language,
): string[] | undefined {
  const { value, unit, block } = spot;
  if (value?.type === "word") {
    const definition = wordOf(key, value.word);
    return definition && describeWord(value.word, definition, language);
  }
  if (value?.type === "reference") {
    const target = specificationOf(workspace, unit, block)?.resolve(
      value.name,
      value.to,
    );
    return (
      target?.block.key && definition(target.block, target.block.key, language)
    );
  }
  return undefined;
}

/** What an outer block says under the same key, which is replaced or added to here. */
function replaced(
  workspace: Workspace,
  { unit, block }: Spot,
  key: Key,
  language: Language,
): string | undefined {
  if (key.entry.mode === "nooit") return undefined;
  const outer = nodeOf(workspace, unit, block)?.outer;
  const same = outer && kindTable(outer.kind).byKeyword.get(key.keyword);
  if (!outer || same?.id !== key.id) return undefined;
  const slot = outer.resolve(same);
  if (slot.state === "absent") return undefined;
  const adds =
    key.entry.mode === "optellen" || key.entry.mode === "samenvoegen";
  const { label } = slot.owner;
  if (language === "nl")
    return adds ? `Komt bij wat ${label} zegt.` : `Vervangt wat ${label} zegt.`;
  return adds ? `Adds to what ${label} says.` : `Replaces what ${label} says.`;
}

function definition(
  block: Block | undefined,
  key: Key,
  language: Language,
): string[] {
  const word = language === "nl" ? key.keyword : key.entry.en;
  const title = block?.title ? ` "${block.title.text}"` : "";
  const name = block?.name ? ` ${block.name.text}` : "";
  return [`**${word}${name}${title}**`, ...(block?.doc ? [block.doc] : [])];
}

function wordOf(key: Key, word: string): EnumWord | undefined {
  for (const type of key.types) {
    const found = type.type === "enum" ? type.words[word] : undefined;
    if (found) return found;
  }
  return undefined;
}

function markdown(parts: readonly (string | undefined)[]): {
  kind: "markdown";
  value: string;
} {
  return {
    kind: "markdown",
    value: parts.filter((part) => part !== undefined).join("\n\n"),
  };
}
