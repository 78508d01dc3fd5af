import type { CodeLens } from "vscode-languageserver-types";
import { fold } from "../../../grammar/src/names.ts";
import { offsetOf, type SyntaxNode } from "../../../grammar/src/tree.ts";
import type { Block } from "../model/block.ts";
import type { Node } from "../model/node.ts";
import { lotsAt, lotsText, lotText, weightsText } from "./computed.ts";
import { nodeRange } from "./convert.ts";
import { nodeOf, specificationOf } from "./effective.ts";
import { mentionedNames, referencesTo } from "./references.ts";
import type { Known } from "./session.ts";
import { childBlocks } from "./symbols.ts";

/** What a lens tells: it is computed only when the client shows the lens. */
export interface LensData {
  readonly uri: string;
  readonly about: "level" | "table" | "weights" | "references";
  /** Where the block stands that it is about (UTF-16 code units). */
  readonly at: number;
}

const texts = {
  none: { nl: "geen verwijzingen", en: "no references" },
  one: { nl: "1 verwijzing", en: "1 reference" },
  many: { nl: "verwijzingen", en: "references" },
};

const levels: ReadonlySet<string> = new Set(["bestek", "segment", "perceel"]);

/**
 * Where lenses stand: above every level (its lots, value, contractors and end), above the award criteria (the sum of
 * their weights) and above blocks whose name is used elsewhere. A table has one lens for all its rows: a lens at each
 * would tear it apart.
 */
export function codeLenses({ workspace, unit, document }: Known): CodeLens[] {
  const mentioned = new Set<string>();
  for (const other of workspace.units)
    for (const name of mentionedNames(other)) mentioned.add(name);
  const found: CodeLens[] = [];
  const add = (about: LensData["about"], { syntax }: Block, at: SyntaxNode) => {
    const data: LensData = { uri: unit.uri, about, at: offsetOf(syntax) };
    found.push({ range: nodeRange(document, at), data });
  };
  const tables = new Set<SyntaxNode>();
  const walk = (outer: Block) => {
    for (const block of childBlocks(outer)) {
      const { kind, name, syntax } = block;
      if (syntax.kind === "row") {
        if (kind !== "perceel" || !syntax.parent || tables.has(syntax.parent))
          continue;
        tables.add(syntax.parent);
        add("table", block, syntax.parent.parent ?? syntax);
        continue;
      }
      const head = syntax.kind === "statement" ? syntax.keyword : syntax;
      if (levels.has(kind)) add("level", block, head);
      if (kind === "gunningscriteria") add("weights", block, head);
      if (name && mentioned.has(fold(name.text)))
        add("references", block, name);
      walk(block);
    }
  };
  walk(unit.root);
  return found.sort((a, b) => a.range.start.line - b.range.start.line);
}

/** Fills in what a lens says. With commands, a click on a number of references shows where they are. */
export function resolveLens(
  lens: CodeLens,
  known: Known,
  hasCommands: boolean,
): CodeLens {
  const { about, at } = lens.data as LensData;
  const block = blockAt(known.unit.root, at);
  const title = block && lensText(about, block, known);
  // The text changed after the lens was asked for: the client will ask again.
  if (title === undefined)
    return { ...lens, command: { title: "", command: "" } };
  const command =
    hasCommands && about === "references" ? "bestek.showReferences" : "";
  return {
    ...lens,
    command: { title, command, arguments: [lens.range.start] },
  };
}

function lensText(
  about: LensData["about"],
  block: Block,
  known: Known,
): string | undefined {
  const { workspace, unit, language } = known;
  if (about === "references") {
    const count = referencesTo(workspace, block, false).length;
    if (count === 0) return texts.none[language];
    return count === 1
      ? texts.one[language]
      : `${count} ${texts.many[language]}`;
  }
  const specification = specificationOf(workspace, unit, block);
  const node = nodeOf(workspace, unit, block);
  if (!specification || !node) return undefined;
  if (about === "weights")
    return weightsText(node as Node<"gunningscriteria">, language);
  const lots =
    about === "table"
      ? specification.lots.filter(
          (lot) => lot.block.syntax.parent === block.syntax.parent,
        )
      : lotsAt(specification, node);
  const [lot] = lots;
  return about === "level" && lots.length === 1 && lot?.block === block
    ? lotText(lot, language)
    : lotsText(lots, language);
}

/** The block that is written at an offset. */
function blockAt(outer: Block, offset: number): Block | undefined {
  for (const block of childBlocks(outer)) {
    const start = offsetOf(block.syntax);
    if (start === offset) return block;
    if (offset > start && offset < start + block.syntax.length)
      return blockAt(block, offset);
  }
  return undefined;
}
