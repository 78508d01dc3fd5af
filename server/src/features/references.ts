import { fold, isReserved } from "../../../grammar/src/index.ts";
import { offsetOf, rangeOf, type Word } from "../../../grammar/src/tree.ts";
import type { Block } from "../model/block.ts";
import { linksIn } from "../model/links.ts";
import type { BoundValue } from "../model/values.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import { specificationOf } from "./effective.ts";
import { spotAt } from "./spot.ts";

/** A place where a name stands: offsets in UTF-16 code units of the document. */
export interface NamePlace {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  /** How the name is written there: bare or between quotation marks. */
  readonly quoted: boolean;
}

/** The block that the name at an offset defines or refers to. */
export function targetAt(
  workspace: Workspace,
  unit: Unit,
  offset: number,
): Block | undefined {
  const { part, occurrence, value, block } = spotAt(unit, offset);
  if (part === "name") return occurrence?.block;
  const link = linkAt(unit, offset);
  const name = value?.type === "reference" ? value.name : link;
  if (name === undefined) return undefined;
  const kinds = value?.type === "reference" ? value.to : [];
  return specificationOf(workspace, unit, block)?.resolve(name, kinds)?.block;
}

/** Where a block is defined: its name, else its head. */
export function definitionOf(
  workspace: Workspace,
  block: Block,
): NamePlace | undefined {
  const unit = unitOf(workspace, block);
  if (!unit) return undefined;
  const head = block.name ?? block.title ?? block.syntax;
  return place(unit, head.kind === "word" ? head : undefined, rangeOf(head));
}

/** Every place that refers to a block, its own name included when asked, across all documents. */
export function referencesTo(
  workspace: Workspace,
  target: Block,
  withDefinition: boolean,
): NamePlace[] {
  const found: NamePlace[] = [];
  const own =
    withDefinition && target.name ? definitionOf(workspace, target) : undefined;
  if (own) found.push(own);
  for (const reference of referencesNamed(workspace, target.name?.text))
    if (reference.target === target) found.push(reference.place);
  return found;
}

/** Every reference and `[[link]]` in the documents that mention a name, with the block that it leads to. */
function* referencesNamed(
  workspace: Workspace,
  name: string | undefined,
): Iterable<{ target: Block; place: NamePlace }> {
  for (const unit of workspace.units) {
    if (name !== undefined && !mentionedNames(unit).has(fold(name))) continue;
    const { uri } = unit;
    for (const { value, block } of referencesIn(unit.root)) {
      const specification = specificationOf(workspace, unit, block);
      const target = specification?.resolve(value.name, value.to)?.block;
      if (target) yield { target, place: valuePlace(unit, value) };
    }
    for (const { name, start, end } of linksOf(unit)) {
      const { block } = spotAt(unit, start);
      const specification = specificationOf(workspace, unit, block);
      const target = specification?.resolve(name, [])?.block;
      // In a link a name of several words needs no quotation marks.
      if (target) yield { target, place: { uri, start, end, quoted: true } };
    }
  }
}

/** The title at an offset, between its quotation marks: it can be changed, and nothing refers to it. */
export function titleAt(unit: Unit, offset: number): NamePlace | undefined {
  const { part, occurrence } = spotAt(unit, offset);
  const title = part === "title" ? occurrence?.block?.title : undefined;
  return title && place(unit, title, rangeOf(title));
}

/** True for a text that fits between quotation marks. */
export function isTitle(text: string): boolean {
  return text !== "" && !/["“”„\n\r]/u.test(text);
}

/** True for a name that needs no quotation marks. */
export function isBare(name: string): boolean {
  return (
    /^(?:'s-)?[\p{L}\d][\p{L}\d_]*(?:[-.'/&][\p{L}\d]+)*$/u.test(name) &&
    !isReserved(name)
  );
}

/** True when a block can have this name: in the row of a table, unlike elsewhere, a name may have quotation marks. */
export function canBeNamed({ syntax }: Block, name: string): boolean {
  if (syntax.kind !== "row") return isBare(name);
  return /[\p{L}\d]/u.test(name) && !/["“”„\n\r[\]{}|]/u.test(name);
}

/** The last word of every name that a document refers to, folded: whoever is not among them is not referred to. */
export function mentionedNames(unit: Unit): ReadonlySet<string> {
  let known = mentions.get(unit);
  if (!known) {
    const names = new Set<string>();
    const add = (name: string) =>
      names.add(fold(name)).add(fold(name.slice(name.lastIndexOf(".") + 1)));
    for (const { value } of referencesIn(unit.root)) add(value.name);
    for (const { name } of linksOf(unit)) add(name);
    known = names;
    mentions.set(unit, known);
  }
  return known;
}

const mentions = new WeakMap<Unit, ReadonlySet<string>>();

/** The edits that give a block another name everywhere; a name of several words gets quotation marks. */
export function renameEdits(
  workspace: Workspace,
  target: Block,
  name: string,
): (NamePlace & { text: string })[] {
  const bare = isBare(name);
  return referencesTo(workspace, target, true).map((found) => ({
    ...found,
    text: found.quoted || bare ? name : `"${name}"`,
  }));
}

/** True when the name is free in the specification of the block, or already its own. */
export function isFree(
  workspace: Workspace,
  unit: Unit,
  target: Block,
  name: string,
): boolean {
  const specification = specificationOf(workspace, unit, target);
  const known = specification?.definitions.get(fold(name)) ?? [];
  return known.every(
    ({ node }) => node.block === target || node.kind !== target.kind,
  );
}

type Reference = Extract<BoundValue, { type: "reference" }>;

function* referencesIn(
  block: Block,
): Iterable<{ value: Reference; block: Block }> {
  for (const slot of block.slots) {
    for (const { values, block: child } of slot?.occurrences ?? []) {
      for (const value of values) {
        if (value.type === "reference") yield { value, block };
        if (value.detail && value.detail !== child)
          yield* referencesIn(value.detail);
      }
      if (child) yield* referencesIn(child);
    }
  }
}

function valuePlace(unit: Unit, { node }: Reference): NamePlace {
  const start = offsetOf(node);
  const written =
    node.literal && "text" in node.literal ? node.literal.text : "";
  const quoted = node.literal?.type === "string";
  const from = quoted ? start + 1 : start;
  // `J4.Pleegzorg` names a product in a lot: only the last step is the name of the target.
  const last =
    written.includes(".") && !quoted ? written.lastIndexOf(".") + 1 : 0;
  return {
    uri: unit.uri,
    start: from + last,
    end: from + written.length,
    quoted,
  };
}

function place(
  unit: Unit,
  word: Word | undefined,
  { start, end }: { start: number; end: number },
): NamePlace {
  const quoted = word?.form === "string";
  return {
    uri: unit.uri,
    start: quoted ? start + 1 : start,
    end: quoted ? end - 1 : end,
    quoted,
  };
}

interface Link {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The `[[Naam]]` links in prose. */
function linksOf({ text }: Unit): Link[] {
  return linksIn(text).map(({ name, text: link, index }) => {
    const start = index + link.indexOf(name);
    return { name, start, end: start + name.length };
  });
}

function linkAt(unit: Unit, offset: number): string | undefined {
  return linksOf(unit).find(
    ({ start, end }) => offset >= start && offset <= end,
  )?.name;
}

function unitOf(workspace: Workspace, block: Block): Unit | undefined {
  let root = block;
  while (root.parent) root = root.parent;
  for (const unit of workspace.units) if (unit.root === root) return unit;
  return undefined;
}
