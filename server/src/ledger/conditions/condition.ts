import type { DateSettings } from "../../model/facts/dates.ts";
import type { AnyNode, Node, Slot } from "../../model/node.ts";
import type { Place } from "../../rules/define.ts";
import type { Localized } from "../../vocabulary/define.ts";

export type Lot = Node<"perceel">;

/** Something on a lot that calls a duty into being. */
export interface Trigger {
  /** What it is, as a sentence. Equal sentences about several lots become one. */
  readonly because: Localized;
  /** Where it stands. */
  readonly at: Place;
  /** What a deviation must be about to answer it; the lot itself when left out. */
  readonly about?: AnyNode;
  /** False when what is known leaves room for doubt. */
  readonly certain?: boolean;
  /** Keys of its own in which the motivation may stand. */
  readonly texts?: readonly Slot[];
}

/** When a duty comes into being on a lot where its provision holds, and what to say when it does on none. */
export interface Condition {
  find(lot: Lot, settings: DateSettings): readonly Trigger[];
  readonly otherwise: Localized;
}

/** What there is to say about nothing: the condition is not met. */
export const none: readonly Trigger[] = [];
