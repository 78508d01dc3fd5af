import { fold } from "../../../../grammar/src/names.ts";
import { blocksIn, valuesIn } from "../../model/facts/blocks.ts";
import { linksIn } from "../../model/links.ts";
import type { Unit, Workspace } from "../../model/workspace.ts";
import type { AnyRule } from "../../rules/define.ts";
import { isRule } from "../../rules/engine/check.ts";

/**
 * What decides which other documents a document must be checked with, small enough to keep of a hundred thousand of
 * them. Names and keys are hashes: two that are equal by chance only put documents together needlessly.
 */
export interface Digest {
  readonly uri: string;
  /** The documents that it uses, present or not. */
  readonly imports: readonly string[];
  /** The names of its specifications, or their titles: what findings are called after. */
  readonly names: readonly number[];
  /** Every name that it may refer to. */
  readonly refers: readonly number[];
  /** Named sets to which it does not refer itself: another document may. */
  readonly offers: readonly number[];
  /** What the rules across documents compare, as far as the document by itself shows. */
  readonly joins: readonly number[];
  /** The number of UTF-16 code units of its text. */
  readonly size: number;
}

export function digestOf(
  unit: Unit,
  workspace: Workspace,
  rules: readonly AnyRule[],
): Digest {
  const specifications = workspace.specificationsOf(unit);
  const refers = namesUsedIn(unit);
  return {
    uri: unit.uri,
    imports: unit.imports.flatMap(({ target }) => target ?? []),
    names: hashes(specifications.map(({ name }) => fold(name))),
    refers: hashes(refers),
    offers: hashes([...setsIn(unit)].filter((name) => !refers.has(name))),
    joins: joinsOf(unit, workspace, rules),
    size: unit.text.length,
  };
}

/** The keys by which the rules across documents may bring the specifications of a document together with others. */
export function joinsOf(
  unit: Unit,
  workspace: Workspace,
  rules: readonly AnyRule[],
): number[] {
  const keys = new Set<string>();
  for (const specification of workspace.specificationsOf(unit)) {
    for (const rule of rules) {
      if (isRule(rule) || !rule.joins) continue;
      for (const key of rule.joins(specification)) keys.add(key);
    }
  }
  return hashes(keys);
}

/** Names in values and in links, with the parts of each path: `Basis.eis` is found through `Basis`. */
function namesUsedIn({ root, text }: Unit): Set<string> {
  const names = new Set<string>();
  const add = (path: string) => {
    const parts = path.split(".");
    for (const [at, part] of parts.entries()) {
      names.add(fold(part));
      names.add(fold(parts.slice(0, at + 1).join(".")));
    }
  };
  for (const { value } of valuesIn(root)) {
    if (value.type === "reference") add(value.name);
    else if (value.type === "text" && value.text.length <= longestName)
      add(value.text);
  }
  for (const { name } of linksIn(text)) add(name);
  return names;
}

/** A text that is longer than this names nothing. */
const longestName = 200;

function* setsIn({ root }: Unit): Iterable<string> {
  for (const { kind, name } of blocksIn(root)) {
    if (name && (kind === "eisenset" || kind === "productlijst"))
      yield fold(name.text);
  }
}

function hashes(texts: Iterable<string>): number[] {
  return [...new Set([...texts].map(hash))];
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
