import type { Interval } from "../../../grammar/src/exact.ts";
import { type Key, type KindTable, kindTable } from "../vocabulary/lookup.ts";
import type { KeyOf, KindAt, PathOf, WordAt } from "../vocabulary/types.ts";
import type { Block, OwnSlot } from "./block.ts";
import { editCount, lastChange, levelAround } from "./levels.ts";
import { noteRead, type Reads } from "./reads.ts";
import {
  hidesAlternatives,
  keyOf,
  type MoneyValue,
  ownSlotOf,
  quantityOf,
  replacesSet,
  type Slot,
  type State,
  withoutBlock,
} from "./slot.ts";
import { Slots } from "./slots.ts";
import type { Specification } from "./specification.ts";
import type { Duration, ExtensionValue, MomentValue } from "./values.ts";

export {
  keyOf,
  type MoneyValue,
  type Slot,
  type State,
  type Tracker,
} from "./slot.ts";

/**
 * A block as it counts after inheritance: a specification, a segment, a lot, or a block in one of them.
 * The same effective block is the same object, so that a rule runs once for all lots that share it.
 */
export class AnyNode {
  readonly kind: string;
  /** The blocks that it is merged from, nearest first; for an implicit lot the segment or specification that it is. */
  readonly sources: readonly Block[];
  readonly outer: AnyNode | undefined;
  readonly specification: Specification;
  /** True for the lot that a segment or specification without lots is by itself. */
  readonly implicit: boolean;
  /** The segment, lot, specification or document whose edits may change what it says, beside those around that. */
  readonly level: Block;
  /** What may be written in it. */
  readonly table: KindTable;
  #slots = new Slots();
  /** Slots of the second reading, which few documents need. */
  #second: Slots | undefined;
  /** The edit up to which the slots are known to be true. */
  #trueAt = editCount();
  /** The nodes inside it by their nearest block, and those of before the last edit: who says the same stays the same. */
  #inner: Map<Block, AnyNode[]> | undefined;
  #before: Map<Block, AnyNode[]> | undefined;

  constructor(
    kind: string,
    sources: readonly Block[],
    outer: AnyNode | undefined,
    specification: Specification,
    implicit = false,
  ) {
    this.kind = kind;
    this.sources = sources;
    this.outer = outer;
    this.specification = specification;
    this.implicit = implicit;
    this.table = kindTable(kind);
    this.level = levelOf(this);
  }

  /** The nearest block that was written for this node. */
  get block(): Block {
    const own = this.sources[0];
    if (!own) throw new Error(`a ${this.kind} without a block`);
    return own;
  }

  get name(): string | undefined {
    return this.#head().name?.text;
  }

  get title(): string | undefined {
    return this.#head().title?.text;
  }

  #head(): Block {
    const { block } = this;
    noteRead(kindTable(block.kind).head, this.level);
    return block;
  }

  /** How a message names this block: its title, else its name, else its keyword. */
  get label(): string {
    const { name, title } = this;
    if (name && title) return `${name} "${title}"`;
    if (title) return `"${title}"`;
    return name ?? this.block.key?.keyword ?? this.kind;
  }

  /** The slot written on this block itself, without inheritance. */
  ownSlot(key: Key): OwnSlot | undefined {
    noteRead(key.cell, this.level);
    for (const source of this.sources) {
      const own = ownSlotOf(source, this.kind, key);
      if (own) return own;
      // In a merged block the further sources are those of outer levels.
      if (key.entry.mode === "nooit") return undefined;
      if (hidesAlternatives(source, key) || replacesSet(source, key))
        return undefined;
    }
    return undefined;
  }

  /** True when this node is `other`, or lies inside it. */
  isWithin(other: AnyNode): boolean {
    for (let at: AnyNode | undefined = this; at; at = at.outer) {
      if (
        at === other ||
        (at.block === other.block && (at.implicit || !other.implicit))
      )
        return true;
    }
    return false;
  }

  /** The effective slot at a path; reading it is noted for the rule that runs. */
  slotAt(path: string): Slot {
    const { key, inner } = this.table.path(path);
    const slot = this.#note(this.resolve(key));
    if (inner === undefined) return slot;
    const block = slot.blocks[0];
    return block ? block.slotAt(inner) : this.#note(withoutBlock(slot, inner));
  }

  /** Only what may change the outcome of a rule is told: most slots are neither open nor ambiguous. */
  #note(slot: Slot): Slot {
    if (slot.state === "open" || slot.ambiguous)
      this.specification.tracker.met(slot);
    return slot;
  }

  /** The effective slot of a key, computed once until an edit may change it. */
  resolve(key: Key): Slot {
    if (key.isSum) {
      noteRead(key.cell, undefined);
      for (const { cell } of this.table.including) noteRead(cell, undefined);
      return this.#current().sum(this, key);
    }
    noteRead(key.cell, this.level);
    return this.#current().get(this, key);
  }

  /** What was looked up for a sum here, which counts for who inherits it. */
  lookedUp(key: Key): Reads | undefined {
    const own = this.table.same(key);
    return own && this.#current().lookedUp(own);
  }

  /** The slots of the reading that is asked for, without those that an edit made untrue. */
  #current(): Slots {
    const edit = editCount();
    if (this.#trueAt !== edit) {
      if (lastChange(this.level) > this.#trueAt) this.#forget();
      this.#trueAt = edit;
    }
    if (this.specification.tracker.reading === 0) return this.#slots;
    this.#second ??= new Slots();
    return this.#second;
  }

  #forget(): void {
    this.#slots = new Slots();
    this.#second = undefined;
    this.#before = this.#inner;
    this.#inner = undefined;
  }

  /** The node inside this one that is merged from these blocks: the one that it was, if there was one. */
  inner(kind: string, sources: readonly Block[]): AnyNode {
    const nearest = sources[0] as Block;
    const isIt = (node: AnyNode) =>
      node.kind === kind &&
      node.sources.length === sources.length &&
      node.sources.every((source, index) => source === sources[index]);
    const known = this.#inner?.get(nearest);
    const found = known?.find(isIt) ?? this.#before?.get(nearest)?.find(isIt);
    const node = found ?? new Node(kind, sources, this, this.specification);
    if (!known) {
      this.#inner ??= new Map();
      this.#inner.set(nearest, [node]);
    } else if (!known.includes(node)) known.push(node);
    return node;
  }
}

const levels: ReadonlySet<string> = new Set(["bestek", "segment", "perceel"]);

function levelOf({ kind, outer, block }: AnyNode): Block {
  if (outer && !levels.has(kind)) return outer.level;
  return levelAround(block);
}

/** A block whose kind is known to the compiler: only its own keys and words can be asked for. */
export class Node<K extends string> extends AnyNode {
  declare readonly kind: K;

  /** The effective slot at a path; reading it is noted for the rule that runs. */
  slot<P extends PathOf<K>>(path: P): Slot {
    return this.slotAt(path);
  }

  state<P extends PathOf<K>>(path: P): State {
    return this.slotAt(path).state;
  }

  /** True when a usable value or block is given: not PM, not `geen`, not `n.v.t.`, not unreadable. */
  has<P extends PathOf<K>>(path: P): boolean {
    return this.slotAt(path).state === "known";
  }

  /** True when the key is nowhere: no value, no PM, no `geen`. */
  isAbsent<P extends PathOf<K>>(path: P): boolean {
    return this.slotAt(path).state === "absent";
  }

  /** True when nothing is known yet: absent or PM. A value that could not be read is not missing. */
  isMissing<P extends PathOf<K>>(path: P): boolean {
    const { state } = this.slotAt(path);
    return state === "absent" || state === "open";
  }

  /** The Dutch word of an enumeration, or a reserved word; the first one of a list. `geen` when that was answered. */
  word<P extends PathOf<K>>(path: P): WordAt<K, P> | undefined {
    for (const value of this.slotAt(path).values) {
      if (value.type === "word") return value.word as WordAt<K, P>;
    }
    return undefined;
  }

  /** All words of an enumeration list. */
  words<P extends PathOf<K>>(path: P): WordAt<K, P>[] {
    const found: WordAt<K, P>[] = [];
    for (const value of this.slotAt(path).values) {
      if (value.type === "word") found.push(value.word as WordAt<K, P>);
    }
    return found;
  }

  /** True when the first word at the path is one of these. */
  is<P extends PathOf<K>>(path: P, ...words: WordAt<K, P>[]): boolean {
    const word = this.word(path);
    return word !== undefined && words.includes(word);
  }

  /** True when one of the words at the path is one of these. */
  includes<P extends PathOf<K>>(path: P, ...words: WordAt<K, P>[]): boolean {
    return this.words(path).some((word) => words.includes(word));
  }

  /** The text at the path: name, code, string or prose. */
  text<P extends PathOf<K>>(path: P): string | undefined {
    return this.texts(path)[0];
  }

  texts<P extends PathOf<K>>(path: P): string[] {
    return this.slotAt(path).values.flatMap((value) => {
      if (value.type === "text") return [value.text];
      return value.type === "reference" ? [value.name] : [];
    });
  }

  /** All amounts of money at the path, with their qualifiers. */
  amounts<P extends PathOf<K>>(path: P): MoneyValue[] {
    return this.slotAt(path).values.filter(
      (value): value is MoneyValue => value.type === "money",
    );
  }

  /** The single amount at the path in ten-thousandths of a euro; PM is [0, infinity). Undefined when absent or unusable. */
  money<P extends PathOf<K>>(path: P): Interval | undefined {
    const slot = this.slotAt(path);
    if (slot.state === "open") return { min: 0, max: Number.POSITIVE_INFINITY };
    return quantityOf(slot, "money");
  }

  /** The percentage at the path in ten-thousandths of a percent; undefined when it is PM, absent or no percentage. */
  percentage<P extends PathOf<K>>(path: P): Interval | undefined {
    return quantityOf(this.slotAt(path), "percentage");
  }

  /** The points at the path in ten-thousandths of a point. */
  points<P extends PathOf<K>>(path: P): Interval | undefined {
    return quantityOf(this.slotAt(path), "points");
  }

  /** The number at the path in ten-thousandths. */
  number<P extends PathOf<K>>(path: P): Interval | undefined {
    return quantityOf(this.slotAt(path), "number");
  }

  /** The whole number at the path, plain. `maximaal 12` is [1, 12]; `onbeperkt` and `alle` are words, not counts. */
  count<P extends PathOf<K>>(path: P): Interval | undefined {
    for (const value of this.slotAt(path).values) {
      if (value.type === "count") return value.interval;
    }
    return undefined;
  }

  /** The length of time at the path. */
  duration<P extends PathOf<K>>(path: P): Duration | undefined {
    for (const value of this.slotAt(path).values) {
      if (value.type === "duration") return value;
    }
    return undefined;
  }

  /** The length of time at the path in whole months; undefined when it is given in days or not at all. */
  months<P extends PathOf<K>>(path: P): Interval | undefined {
    return this.duration(path)?.months;
  }

  extensions<P extends PathOf<K>>(path: P): ExtensionValue[] {
    return this.slotAt(path).values.filter(
      (value): value is ExtensionValue => value.type === "extension",
    );
  }

  /** The first moment at the path. */
  moment<P extends PathOf<K>>(path: P): MomentValue | undefined {
    return this.moments(path)[0];
  }

  moments<P extends PathOf<K>>(path: P): MomentValue[] {
    return this.slotAt(path).values.filter(
      (value): value is MomentValue => value.type === "moment",
    );
  }

  /** The moment at the path as an interval of day numbers; `tot` is turned into the last day before it. */
  date<P extends PathOf<K>>(path: P): Interval | undefined {
    const moment = this.moment(path);
    if (!moment) return undefined;
    const { min, max } = moment.interval;
    return moment.bound === "tot"
      ? { min: min - 1, max: max - 1 }
      : { min, max };
  }

  /** The block at a path; undefined when there is none. */
  at<P extends PathOf<K>>(path: P): Node<KindAt<K, P>> | undefined {
    return this.slotAt(path).blocks[0] as Node<KindAt<K, P>> | undefined;
  }

  /** All blocks at a path, in source order, inherited ones first where they add up. */
  all<P extends PathOf<K>>(path: P): Node<KindAt<K, P>>[] {
    return this.slotAt(path).blocks as Node<KindAt<K, P>>[];
  }

  /** The blocks that a reference names; names that do not resolve are left out. */
  references<P extends PathOf<K>>(path: P): AnyNode[] {
    return this.slotAt(path).values.flatMap((value) => {
      if (value.type !== "reference") return [];
      const target = this.specification.resolve(value.name, value.to);
      return target ? [target] : [];
    });
  }

  /** True when the key is written on this block itself. */
  owns(key: KeyOf<K>): boolean {
    return this.ownSlot(keyOf(this.kind, key)) !== undefined;
  }
}
