import { fold } from "../../../../grammar/src/names.ts";
import type { Block, OwnSlot } from "../../model/block.ts";
import type { AnyNode } from "../../model/node.ts";

/**
 * The stable name of a finding: `rule @ bestek-name / kind name / ... [# key] [~ discriminator]`. It holds no line,
 * value, message or path, so that a baseline survives edits elsewhere.
 */
export function anchorOf(
  rule: string,
  about: AnyNode | undefined,
  key?: string,
  discriminator?: string,
): string {
  const place = about ? pathOf(about.block) : "";
  return `${rule} @ ${place}${key ? ` # ${key}` : ""}${discriminator ? ` ~ ${discriminator}` : ""}`;
}

function pathOf(block: Block): string {
  const steps: string[] = [];
  for (let at: Block | undefined = block; at?.key; at = at.parent) {
    steps.unshift(
      at.kind === "bestek" ? nameOf(at) : `${at.kind} ${nameOf(at)}`,
    );
  }
  return steps.join(" / ");
}

function nameOf(block: Block): string {
  if (block.name) return fold(block.name.text);
  if (block.title)
    return fold(block.title.text).replace(/[^\p{L}\p{N}]+/gu, "-");
  return `#${ordinal(block)}`;
}

/** For each key of a block, which one each of its blocks is, from 1: many findings may ask. */
const ordinals = new WeakMap<OwnSlot, ReadonlyMap<Block | undefined, number>>();

/** Which one it is among the blocks under the same key, from 1. */
function ordinal(block: Block): number {
  const { key, parent } = block;
  const slot = key && parent?.slots[key.index];
  if (!slot) return 0;
  let known = ordinals.get(slot);
  if (!known) {
    known = new Map(
      slot.occurrences.map((occurrence, index) => [
        occurrence.block,
        index + 1,
      ]),
    );
    ordinals.set(slot, known);
  }
  return known.get(block) ?? 0;
}
