import { fileOf, rangeOf } from "../../../grammar/src/tree.ts";
import type { Occurrence } from "../model/block.ts";
import type { AnyNode, Slot } from "../model/node.ts";
import type { BoundValue } from "../model/values.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { Language } from "./convert.ts";

/** A value that holds for a block and was written on an outer one. */
export interface Inherited {
  /** `looptijd.duur`, in the language of the document. */
  readonly path: string;
  /** The value as written, on one line. */
  readonly text: string;
  /** The level that says so. */
  readonly from: AnyNode;
  /** Where it stands in the document: absolute offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Everything that a level (or a block in it) takes over from the levels around it, in the order of the vocabulary. */
export function inheritedBy(node: AnyNode, writing: Language): Inherited[] {
  const outer = outerLevels(node);
  const found: Inherited[] = [];
  collect(node, node, "", found, { outer, writing });
  return found;
}

interface Search {
  readonly outer: readonly AnyNode[];
  readonly writing: Language;
}

function collect(
  level: AnyNode,
  node: AnyNode,
  prefix: string,
  found: Inherited[],
  search: Search,
): void {
  for (const key of kindTable(node.kind).keys) {
    if (key.entry.mode === "nooit") continue;
    const slot = node.resolve(key);
    const path = prefix + keyword(key, search.writing);
    const [block] = slot.blocks;
    if (key.entry.mode === "samenvoegen" && block && slot.state === "known")
      collect(level, block, `${path}.`, found, search);
    found.push(...fromOutside(level, slot, path, search));
  }
}

function fromOutside(
  level: AnyNode,
  slot: Slot,
  path: string,
  { outer }: Search,
): Inherited[] {
  return slot.occurrences.flatMap((occurrence) => {
    if (contains(level, occurrence)) return [];
    const from = outer.find((candidate) => contains(candidate, occurrence));
    const text = textOf(occurrence, slot.key);
    return from && text !== ""
      ? [{ path, text, from, ...rangeOf(occurrence.syntax) }]
      : [];
  });
}

/** What an outer level says under a key that the level sets itself. */
export function overridden(node: AnyNode, key: Key): Inherited[] {
  const { outer } = node;
  const same = outer && kindTable(outer.kind).same(key);
  if (!same || key.entry.mode === "nooit") return [];
  return fromOutside(node, outer.resolve(same), key.keyword, {
    outer: outerLevels(node),
    writing: "nl",
  });
}

/** The levels around a node, nearest first. */
function outerLevels(node: AnyNode): AnyNode[] {
  const found: AnyNode[] = [];
  for (let at = node.outer; at; at = at.outer) found.push(at);
  return found;
}

function contains({ block }: AnyNode, { syntax }: Occurrence): boolean {
  const { start, end } = rangeOf(syntax);
  const outer = rangeOf(block.syntax);
  return start >= outer.start && end <= outer.end;
}

function keyword(key: Key, language: Language): string {
  return language === "nl" ? key.keyword : key.entry.en;
}

/** The values of a statement on one line; the name or title of a block without one. */
function textOf({ values, block }: Occurrence, key: Key): string {
  if (values.length > 0)
    return shortened(values.map((value) => written(value)).join(", "));
  const head = block?.name ?? block?.title;
  // What stands inside a merged block is told key by key.
  return head && key.entry.mode !== "samenvoegen" ? shortened(head.text) : "";
}

/** A value as it was written, without the details behind it. */
export function written({ node }: BoundValue): string {
  const { start, end } = rangeOf(node);
  const until = node.body ? rangeOf(node.body).start : end;
  return fileOf(node).text.slice(start, until).replace(/\s+/gu, " ").trim();
}

const longest = 60;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
