import type { Interval } from "../../../grammar/src/exact.ts";
import { type Key, type KindTable, kindTable } from "../vocabulary/lookup.ts";
import type { KeyOf, KindAt, PathOf, WordAt } from "../vocabulary/types.ts";
import type { Block, Occurrence, OwnSlot } from "./block.ts";
import { editCount, lastChange, levelAround } from "./levels.ts";
import { apart, noteAsBefore, noteRead, Reads } from "./reads.ts";
import {
  distinct,
  hidesAlternatives,
  keyOf,
  type MoneyValue,
  ownSlotOf,
  quantityOf,
  replacesSet,
  type Slot,
  type State,
  stateOf,
  withoutBlock,
} from "./slot.ts";
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
  readonly #table: KindTable;
  #slots: Slots = newSlots();
  /** Slots of the second reading, which few documents need. */
  #second: Slots | undefined;
  /** The edit up to which the slots are true. */
  #trueAt: number;
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
    this.#table = kindTable(kind);
    this.level = levelOf(this);
    this.#trueAt = lastChange(this.level);
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
    const { key, inner } = this.#table.path(path);
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
    if (this.#isSum(key)) return this.#sum(key);
    noteRead(key.cell, this.level);
    const { values } = this.#current();
    const cached = values[key.index];
    if (cached) return cached;
    const slot = this.#compute(key);
    values[key.index] = slot;
    return slot;
  }

  /** A slot to which sets may add that are written anywhere: it is true for one edit only. */
  #sum(key: Key): Slot {
    const { index } = key;
    noteRead(key.cell, undefined);
    for (const { cell } of this.#table.including) noteRead(cell, undefined);
    const { values, sums } = this.#current();
    const cached = values[index];
    const known = sums.get(index);
    if (cached && known?.at === editCount()) {
      if (known.reads) noteAsBefore(known.reads, this.level);
      return cached;
    }
    // A set of requirements that refers back to itself finds nothing more, instead of no end.
    values[index] = this.#absent(key);
    sums.set(index, { at: editCount(), reads: undefined });
    const reads = new Reads();
    const slot = apart(reads, this.level, () => this.#compute(key));
    noteAsBefore(reads, this.level);
    // Which names were looked up counts for everyone who is served the outcome.
    const hasLookedUp = reads.names.size > 0 || reads.elsewhere;
    sums.set(index, {
      at: editCount(),
      reads: hasLookedUp ? reads : undefined,
    });
    values[index] = slot;
    return slot;
  }

  /** True for a key to which sets that are referred to may add. */
  #isSum({ entry }: Key): boolean {
    return entry.mode === "optellen" && this.#table.including.length > 0;
  }

  /** The slots of the reading that is asked for, without those that an edit made untrue. */
  #current(): Slots {
    const last = lastChange(this.level);
    if (last > this.#trueAt) {
      this.#trueAt = last;
      this.#slots = newSlots();
      this.#second = undefined;
      this.#before = this.#inner;
      this.#inner = undefined;
    }
    if (this.specification.tracker.reading === 0) return this.#slots;
    this.#second ??= newSlots();
    return this.#second;
  }

  /** The node inside this one that is merged from these blocks: the one that it was, if there was one. */
  #node(kind: string, sources: readonly Block[]): AnyNode {
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

  #compute(key: Key): Slot {
    const own = this.ownSlot(key);
    const mode = key.entry.mode ?? "waarde";
    const outer = mode === "nooit" ? undefined : this.#inherited(key);
    if (mode === "optellen") return this.#added(key, own, outer);
    if (
      mode === "set" &&
      !own &&
      this.sources.some((source) => replacesSet(source, key))
    )
      return this.#absent(key);
    if (!own) return outer ?? this.#absent(key);
    if (mode === "samenvoegen") return this.#merged(key, own, outer);
    return this.#own(key, own);
  }

  #inherited(key: Key): Slot | undefined {
    const { outer } = this;
    if (!outer) return undefined;
    const same = kindTable(outer.kind).byKeyword.get(key.keyword);
    if (same?.id !== key.id) return undefined;
    const slot = outer.resolve(same);
    if (slot.state === "absent") return undefined;
    // A list on an outer block says what may occur, not what holds here.
    if (key.entry.mode === "beperken" && slot.values.length > 1)
      return undefined;
    return this.#recontextualised(key, slot);
  }

  /** Inherited blocks read their own missing values from here when this node sets any of them itself. */
  #recontextualised(key: Key, slot: Slot): Slot {
    if (slot.blocks.length === 0 || !this.#setsSomethingFor(key.kind))
      return slot;
    const blocks = slot.blocks.map((block) =>
      block.outer === slot.owner
        ? this.#node(block.kind, block.sources)
        : block,
    );
    return { ...slot, blocks };
  }

  #setsSomethingFor(kind: string): boolean {
    for (const { kind: own, slots } of this.sources) {
      for (const { index } of kindTable(own).sharedWith(kind)) {
        if (slots[index]) return true;
      }
    }
    return false;
  }

  #absent(key: Key): Slot {
    return {
      key,
      state: "absent",
      values: [],
      occurrences: [],
      blocks: [],
      owner: this,
      ambiguous: false,
    };
  }

  #own(key: Key, own: OwnSlot): Slot {
    const { tracker } = this.specification;
    let occurrences: readonly Occurrence[] = own.occurrences;
    const ambiguous = !key.entry.repeat && occurrences.length > 1;
    if (ambiguous) {
      occurrences = [
        occurrences[
          Math.min(tracker.reading, occurrences.length - 1)
        ] as Occurrence,
      ];
    }
    const values = occurrences.flatMap((occurrence) => occurrence.values);
    const blocks = occurrences.flatMap(({ block }) =>
      block ? [this.#node(key.kind, [block])] : [],
    );
    return {
      key,
      state: stateOf(values, blocks),
      values,
      occurrences,
      blocks,
      owner: this,
      ambiguous,
    };
  }

  #merged(key: Key, own: OwnSlot, outer: Slot | undefined): Slot {
    const slot = this.#own(key, own);
    const inherited = outer?.blocks[0];
    if (!inherited || slot.state !== "known") return slot;
    const sources = [
      ...slot.blocks.flatMap((block) => block.sources),
      ...inherited.sources,
    ];
    return { ...slot, blocks: [this.#node(key.kind, sources)] };
  }

  #added(key: Key, own: OwnSlot | undefined, outer: Slot | undefined): Slot {
    const slot = own ? this.#own(key, own) : undefined;
    const included = this.#included(key);
    if (slot?.state === "none") return slot;
    if (!slot && included.length === 0) return outer ?? this.#absent(key);
    const parts = [outer, slot].filter((part) => part !== undefined);
    const blocks = distinct([
      ...parts.flatMap((part) => part.blocks),
      ...included,
    ]);
    const values = parts.flatMap((part) => part.values);
    return {
      key,
      state: blocks.length > 0 ? "known" : stateOf(values, blocks),
      values,
      occurrences: [
        ...(slot?.occurrences ?? []),
        ...(outer?.occurrences ?? []),
      ],
      blocks,
      owner: slot ? this : (outer?.owner ?? this),
      ambiguous: false,
    };
  }

  /**
   * Blocks of the sets that this block refers to (`eisen: BasisJeugd`), and of the sets that those refer to. What a set
   * inherits is no part of it: its user may be the very block that it inherits from.
   */
  #included(key: Key, seen = new Set<Block>()): AnyNode[] {
    const found: AnyNode[] = [];
    for (const reference of this.#table.including) {
      if (reference === key) continue;
      const own = this.ownSlot(reference);
      for (const { values } of own?.occurrences ?? []) {
        for (const value of values) {
          if (value.type !== "reference") continue;
          const target = this.specification.resolve(value.name, value.to);
          const inner =
            target && kindTable(target.kind).byKeyword.get(key.keyword);
          if (!target || inner?.kind !== key.kind || this.isWithin(target))
            continue;
          if (seen.has(target.block)) continue;
          seen.add(target.block);
          found.push(
            ...target.written(inner),
            ...target.#included(inner, seen),
          );
        }
      }
    }
    return found;
  }

  /** The blocks of a key that are written on this block itself, without what is inherited or comes from sets. */
  written(key: Key): readonly AnyNode[] {
    const own = this.ownSlot(key);
    return own ? this.#own(key, own).blocks : [];
  }
}

/** Slots by the index of their key; of sums also the edit for which they are true, and what was read for them. */
interface Slots {
  readonly values: (Slot | undefined)[];
  readonly sums: Map<number, { at: number; reads: Reads | undefined }>;
}

function newSlots(): Slots {
  return { values: [], sums: new Map() };
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
