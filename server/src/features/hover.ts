import type { Hover } from "vscode-languageserver-types";
import type { Block } from "../model/block.ts";
import type { AnyNode } from "../model/node.ts";
import { writtenIn } from "../model/written-in.ts";
import type { WordForms } from "../vocabulary/define.ts";
import type { Key } from "../vocabulary/lookup.ts";
import { lotsAt, lotsText, lotText } from "./computed.ts";
import {
  consequences,
  type HoverOptions,
  levels,
  type Question,
} from "./consequences.ts";
import { nodeRange } from "./convert.ts";
import { describe, describeWord, plain } from "./describe.ts";
import { nodeOf, specificationOf } from "./effective.ts";
import { type Inherited, inheritedBy, overridden } from "./inherited.ts";
import { linkedSource } from "./links.ts";
import type { Known } from "./session.ts";
import { spotAt } from "./spot.ts";
import { encodedUri } from "./uri.ts";

/**
 * What is under the cursor: what it means and where the term comes from, which value holds and from where, what is
 * computed from it, and how common it is.
 */
export function hover(
  known: Known,
  offset: number,
  options: HoverOptions,
): Hover | undefined {
  const { workspace, unit, document } = known;
  const spot = spotAt(unit, offset);
  const { key, occurrence, part, value } = spot;
  if (!key || !occurrence) return undefined;
  const specification = specificationOf(workspace, unit, spot.block);
  const question: Question = { ...known, ...options, spot, specification };
  switch (part) {
    case "keyword":
      return {
        contents: markdown([
          ...describe(key, options.texts, known.language, linker(question)),
          ...(occurrence.block ? documentation(occurrence.block) : []),
          ...whatHolds(question, key),
        ]),
        range: nodeRange(document, occurrence.keyword),
      };
    case "name":
    case "title": {
      const { block } = occurrence;
      if (!block) return undefined;
      return { contents: markdown(definition(block, key, question)) };
    }
    default: {
      if (!value) return undefined;
      const text = valueText(question, key);
      return text.length > 0
        ? { contents: markdown(text), range: nodeRange(document, value.node) }
        : undefined;
    }
  }
}

function linker({ day, language }: Question): (source: string) => string {
  return (source) => linkedSource(source, day, language);
}

/** What a value means, what follows from it, and how common it is. */
function valueText(question: Question, key: Key): string[] {
  const { spot, specification, language, texts } = question;
  const { value } = spot;
  if (value?.type === "word") {
    const { word } = value;
    const forms = wordOf(key, word);
    const meaning = texts[key.id]?.words?.[word] ?? {};
    const described =
      forms && describeWord(word, forms, meaning, language, linker(question));
    return [...(described ?? []), ...consequences(question, key)];
  }
  if (value?.type === "reference") {
    const target = specification?.resolve(value.name, value.to)?.block;
    return target?.key ? definition(target, target.key, question) : [];
  }
  return consequences(question, key);
}

/** What the outer levels say under the key, what they add to it, and what follows. */
function whatHolds(question: Question, key: Key): string[] {
  const { spot, workspace, unit } = question;
  const node = nodeOf(workspace, unit, spot.block);
  const isLevel = key.kind === "segment" || key.kind === "perceel";
  const child = spot.occurrence?.block;
  if (isLevel && child) return levelFacts(child, question);
  const replaced = node
    ? overridden(node, key).map((outer) => replacement(outer, key, question))
    : [];
  const block = child && nodeOf(workspace, unit, child);
  return [
    ...replaced,
    ...(block ? inheritance(block, question) : []),
    ...consequences(question, key),
  ];
}

function replacement(outer: Inherited, key: Key, question: Question): string {
  const adds = key.entry.mode === "optellen";
  const value = code(outer.text);
  const from = origin(outer, question);
  if (question.language === "nl")
    return adds
      ? `Komt bij ${value}, dat geldt ${from}.`
      : `Vervangt ${value}, dat anders geldt ${from}.`;
  return adds
    ? `Adds to ${value}, which holds ${from}.`
    : `Replaces ${value}, which otherwise holds ${from}.`;
}

/** What a block takes over from the levels around it, a line a value. */
function inheritance(node: AnyNode, question: Question): string[] {
  const { unit, language } = question;
  const found = inheritedBy(node, writtenIn(unit, language));
  if (found.length === 0) return [];
  const heading = language === "nl" ? "Geldt hier ook:" : "Also holds here:";
  const shown = found
    .slice(0, longest)
    .map(
      (one) => `- ${code(`${one.path}: ${one.text}`)} ${origin(one, question)}`,
    );
  const rest = found.length - shown.length;
  const more = language === "nl" ? `- en nog ${rest}` : `- and ${rest} more`;
  return [[heading, "", ...shown, ...(rest > 0 ? [more] : [])].join("\n")];
}

const longest = 15;

/** `vanuit segment W1 "Begeleiding", regel 12`, with a link to the line. */
function origin(
  { from, start }: Inherited,
  { document, unit, language }: Question,
): string {
  const line = document.positionAt(start).line + 1;
  const { key } = from.block;
  const kind = language === "nl" ? key?.keyword : key?.entry.en;
  const name = plain(
    [kind, from.name ?? (from.title && `"${from.title}"`)]
      .filter((part) => part)
      .join(" "),
  );
  const place = language === "nl" ? `regel ${line}` : `line ${line}`;
  const linked = unit.uri.startsWith("file:")
    ? `[${place}](${encodedUri(unit.uri)}#L${line})`
    : place;
  return language === "nl"
    ? `vanuit ${name}, ${linked}`
    : `from ${name}, ${linked}`;
}

/** A named block: its head, its documentation, and for a level what is computed and what it takes over. */
function definition(block: Block, key: Key, question: Question): string[] {
  const { language } = question;
  const word = language === "nl" ? key.keyword : key.entry.en;
  const title = block.title ? ` "${plain(block.title.text)}"` : "";
  const name = block.name ? ` ${plain(block.name.text)}` : "";
  return [
    `**${word}${name}${title}**`,
    ...documentation(block),
    ...levelFacts(block, question),
  ];
}

function documentation({ doc }: Block): string[] {
  return doc ? [plain(doc)] : [];
}

function levelFacts(block: Block, question: Question): string[] {
  const { language, workspace, unit, specification } = question;
  const node = nodeOf(workspace, unit, block);
  if (!node || !specification || !levels.has(node.kind)) return [];
  const lots = lotsAt(specification, node);
  const [lot] = lots;
  const isLot = lots.length === 1 && lot?.block === block;
  return [
    ...(lot ? [isLot ? lotText(lot, language) : lotsText(lots, language)] : []),
    ...inheritance(node, question),
  ];
}

function wordOf(key: Key, word: string): WordForms | undefined {
  for (const type of key.types) {
    const found = type.type === "enum" ? type.words[word] : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A text as Markdown code, whatever backticks it holds. */
function code(text: string): string {
  return text.includes("`") ? plain(text) : `\`${text}\``;
}

function markdown(parts: readonly string[]): {
  kind: "markdown";
  value: string;
} {
  return { kind: "markdown", value: parts.join("\n\n") };
}
