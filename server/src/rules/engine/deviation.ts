import type { Block, OwnSlot } from "../../model/block.ts";
import { isLevel, perLevel } from "../../model/levels.ts";
import type { AnyNode } from "../../model/node.ts";
import { noteRead } from "../../model/reads.ts";
import type { Specification } from "../../model/specification.ts";
import { classes } from "../../vocabulary/classes.ts";
import { cellsOf, kindTable } from "../../vocabulary/lookup.ts";

/** A motivated departure: an `afwijking` block, or a `motivering` key that answers certain rules. */
export interface Deviation {
  /** The rules it answers: one for an `afwijking`, those of the vocabulary for a `motivering`. */
  readonly rules: readonly string[];
  /** The `afwijking` block, or the block that holds the `motivering`. */
  readonly block: Block;
  readonly form: "afwijking" | "motivering";
  /** The blocks it concerns: what `betreft` names, else the enclosing block. */
  readonly targets: readonly Block[];
  /** The text, when there is one; PM and an empty text are none. */
  readonly motivation: string | undefined;
  /** True when the motivation is still PM. */
  readonly open: boolean;
  /** Names in `betreft` that resolve to nothing; the reference rules report them. */
  readonly unresolved: readonly string[];
}

/** All deviations of a specification, in source order. */
export function deviationsOf(specification: Specification): Deviation[] {
  for (const cell of cells()) noteRead(cell, undefined);
  return writtenIn(specification.root.block).map((written) =>
    "slot" in written
      ? fromMotivation(written.block, written.slot)
      : fromDeviation(written.deviation, written.block, specification),
  );
}

/** A `motivering` or an `afwijking` in a block. */
type Written =
  | { readonly block: Block; readonly slot: OwnSlot }
  | { readonly block: Block; readonly deviation: Block };

function writtenIn(level: Block): Written[] {
  return perLevel(level, "deviations", (own) => {
    const found: (Written | Block)[] = [];
    collect(own, found);
    return found;
  }).flatMap((found) => ("kind" in found ? writtenIn(found) : [found]));
}

/** What is written on one level, with the levels inside it in their place. */
function collect(block: Block, found: (Written | Block)[]): void {
  for (const slot of block.slots) {
    if (!slot) continue;
    if (slot.key.entry.answers) found.push({ block, slot });
    for (const occurrence of slot.occurrences) {
      const child = occurrence.block;
      if (child?.kind === "afwijking") found.push({ block, deviation: child });
      else if (child) enter(child, found);
      for (const { detail } of occurrence.values) {
        if (detail && detail !== child) enter(detail, found);
      }
    }
  }
}

function enter(block: Block, found: (Written | Block)[]): void {
  if (isLevel(block)) found.push(block);
  else collect(block, found);
}

/** What deviations are read from: `afwijking` with what is in it, and every key that answers rules. */
let deviating: readonly number[] | undefined;

function cells(): readonly number[] {
  if (!deviating) {
    const { keys, head } = kindTable("afwijking");
    deviating = [
      head,
      ...keys.map(({ cell }) => cell),
      ...cellsOf(
        ({ kind, entry }) =>
          kind === "afwijking" || entry.answers !== undefined,
      ),
    ];
  }
  return deviating;
}

const items: ReadonlySet<string> = new Set(classes.getoetst);

function fromMotivation(block: Block, slot: OwnSlot): Deviation {
  const targets = [block];
  // A motivation on a detail (`procedure: sas { motivering }`) speaks for the level that holds it; one on a requirement
  // or criterion for that item only.
  const level = enclosingLevel(block);
  if (level && level !== block && !items.has(block.kind)) targets.push(level);
  return {
    rules: slot.key.entry.answers ?? [],
    block,
    form: "motivering",
    targets,
    ...textOf(slot),
    unresolved: [],
  };
}

function fromDeviation(
  block: Block,
  enclosing: Block,
  specification: Specification,
): Deviation {
  const unresolved: string[] = [];
  const targets: Block[] = [];
  for (const value of ownSlot(block, "betreft")?.occurrences.flatMap(
    ({ values }) => values,
  ) ?? []) {
    if (value.type !== "reference" && value.type !== "text") continue;
    const name = value.type === "reference" ? value.name : value.text;
    const target = specification.resolve(name, []);
    if (target) targets.push(target.block);
    else unresolved.push(name);
  }
  const own = targets.length === 0 && unresolved.length === 0;
  return {
    rules: block.name ? [block.name.text] : [],
    block,
    form: "afwijking",
    targets: own ? [enclosing] : targets,
    ...motivationOf(block),
    unresolved,
  };
}

/** The text of `motivering`, or of the sub-keys that stand for it (`markt`, `organisatie`, `samenhang`). */
function motivationOf(block: Block): {
  motivation: string | undefined;
  open: boolean;
} {
  const texts: string[] = [];
  let open = false;
  for (const slot of block.slots) {
    if (!slot || slot.key.keyword === "betreft") continue;
    const { motivation, open: pending } = textOf(slot);
    if (motivation !== undefined) texts.push(motivation);
    open ||= pending;
  }
  return { motivation: texts.length > 0 ? texts.join("\n") : undefined, open };
}

function textOf(slot: OwnSlot): {
  motivation: string | undefined;
  open: boolean;
} {
  const values = slot.occurrences.flatMap((occurrence) => occurrence.values);
  const text = values
    .flatMap((value) => (value.type === "text" ? [value.text.trim()] : []))
    .join("\n");
  return {
    motivation: text === "" ? undefined : text,
    open: values.some(({ type }) => type === "open"),
  };
}

function ownSlot(block: Block, keyword: string): OwnSlot | undefined {
  const key = kindTable(block.kind).byKeyword.get(keyword);
  return key && block.slots[key.index];
}

function enclosingLevel(block: Block): Block | undefined {
  for (let at: Block | undefined = block; at; at = at.parent) {
    if (at.kind === "bestek" || at.kind === "segment" || at.kind === "perceel")
      return at;
  }
  return undefined;
}

/** True when a node is one of the blocks that a deviation concerns, or lies inside one. */
export function concerns(deviation: Deviation, node: AnyNode): boolean {
  return deviation.targets.some((target) => isWithinBlock(node, target));
}

function isWithinBlock(node: AnyNode, target: Block): boolean {
  for (let at: AnyNode | undefined = node; at; at = at.outer) {
    if (at.sources.includes(target)) return true;
  }
  return false;
}

/** True when the text is long enough to be a motivation at all: 20 characters, spaces not counted. */
export function isLongEnough(text: string): boolean {
  return text.replace(/\s/g, "").length >= 20;
}

export function isMotivated({ motivation = "" }: Deviation): boolean {
  return isLongEnough(motivation);
}
