import { fold } from "../../../grammar/src/names.ts";
import type { Block } from "../model/block.ts";
import type { AnyNode } from "../model/node.ts";

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

/** Which one it is among the unnamed blocks under the same key, from 1. */
function ordinal(block: Block): number {
  const { key, parent } = block;
  const siblings = (key && parent?.slots[key.index]?.occurrences) || [];
  return siblings.findIndex((occurrence) => occurrence.block === block) + 1;
}
