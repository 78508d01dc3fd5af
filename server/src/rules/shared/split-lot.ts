import { rangeOf } from "../../../../grammar/src/tree.ts";
import { blocksIn } from "../../model/facts/blocks.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { linesIn } from "../fix/language.ts";
import { nextName } from "../fix/naming.ts";

type Lot = Node<"perceel">;

/** One of the lots that a lot is divided into: what a key says there, each value as written or as a new text. */
export type Part = ReadonlyMap<Slot, readonly (BoundValue | string)[]>;

/**
 * Divides a lot into several that differ in some keys and agree in all the rest. Undefined when the lot is not a block of
 * its own, has no such key itself, or defines names that would then be there twice.
 */
export function splitLot(
  lot: Lot,
  parts: readonly Part[],
  title: Localized,
): Fix | undefined {
  const { syntax, name } = lot.block;
  if (lot.implicit || syntax.kind !== "statement") return undefined;
  if (definesNames(lot)) return undefined;
  const unit = unitOf(syntax, lot.specification);
  const { start, end } = rangeOf(syntax);
  const line = unit.text.lastIndexOf("\n", start - 1) + 1;
  const indent = unit.text.slice(line, start);
  if (indent.trim() !== "") return undefined;
  let own = name?.text;
  const copies = parts.map((part, index) => {
    const changes = [...part].map(([slot, values]) =>
      changed(slot, values, unit.text),
    );
    if (index > 0 && own !== undefined) own = nextName(lot.specification, own);
    if (index > 0 && name && own !== undefined)
      changes.push({ ...rangeOf(name), text: own });
    return written(unit.text, start, end, changes);
  });
  if (copies.includes(undefined)) return undefined;
  const newline = unit.text.includes("\r\n") ? "\r\n" : "\n";
  const text = copies.join(`${newline}${indent}`);
  return {
    title,
    edits: [{ uri: unit.uri, start, length: end - start, text }],
    safe: false,
  };

  function changed(
    slot: Slot,
    values: readonly (BoundValue | string)[],
    source: string,
  ): Change | undefined {
    const all = slot.occurrences[0]?.values ?? [];
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last) return undefined;
    const texts = values.map((value) => {
      if (typeof value === "string")
        return linesIn(unit, lot.kind, `${slot.key.keyword}: ${value}`).replace(
          /^[^:]*: /,
          "",
        );
      const own = rangeOf(value.node);
      return source.slice(own.start, own.end);
    });
    return {
      start: rangeOf(first.node).start,
      end: rangeOf(last.node).end,
      text: texts.join(", "),
    };
  }
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A piece of a text with changes in it; undefined when one of them lies elsewhere. */
function written(
  text: string,
  start: number,
  end: number,
  changes: readonly (Change | undefined)[],
): string | undefined {
  const inside = changes.filter(
    (change) =>
      change !== undefined && change.start >= start && change.end <= end,
  ) as Change[];
  if (inside.length < changes.length) return undefined;
  inside.sort((a, b) => a.start - b.start);
  let result = "";
  let at = start;
  for (const change of inside) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at, end);
}

/** Names of products hold within their lot; others would clash with those of the copy. */
function definesNames({ block }: Lot): boolean {
  for (const inner of blocksIn(block)) {
    if (inner !== block && inner.name && inner.kind !== "product") return true;
  }
  return false;
}
