import type { Interval } from "../../../../grammar/src/exact.ts";
import { fold } from "../../../../grammar/src/names.ts";
import type { Node } from "../node.ts";
import type { Specification } from "../specification.ts";
import type { Workspace } from "../workspace.ts";
import { careFormsOf } from "./care.ts";
import { areDelimited, type Bounds, boundsOf } from "./delimitation.ts";
import { type Law, lawsOf } from "./law.ts";
import { municipalitiesOf, participantsOf } from "./municipalities.ts";
import { predecessorsOf } from "./predecessor.ts";

/** Lots of different specifications side by side. */

export interface Assignment {
  readonly lot: Node<"perceel">;
  readonly bounds: Bounds;
  readonly laws: ReadonlySet<Law>;
  readonly forms: ReadonlySet<string>;
}

/** Two lots of different specifications for the same care of the same people in the same period. */
export interface Collision {
  readonly first: Assignment;
  readonly second: Assignment;
  readonly forms: readonly string[];
  readonly period: Interval;
}

/**
 * The lots of different specifications that surely overlap: law, form of care, municipality and known contract periods
 * in common, and nothing that keeps them apart. Versions and rounds of one procurement are not compared.
 */
export function collisionsIn(workspace: Workspace): Collision[] {
  const byForm = new Map<string, Assignment[]>();
  const found: Collision[] = [];
  for (const specification of workspace.specifications()) {
    for (const lot of specification.lots) {
      const second = assignmentOf(lot);
      const seen = new Set<Assignment>();
      for (const form of second.forms) {
        for (const first of byForm.get(form) ?? []) {
          if (seen.has(first) || first.lot.specification === specification)
            continue;
          seen.add(first);
          const collision = collide(first, second);
          if (collision) found.push(collision);
        }
      }
      for (const form of second.forms) {
        const known = byForm.get(form);
        if (known) known.push(second);
        else byForm.set(form, [second]);
      }
    }
  }
  return found;
}

/** What a lot of another specification must share to overlap with one of this: a municipality and a form of care. */
export function overlapKeys({ lots }: Specification): Set<string> {
  const keys = new Set<string>();
  for (const lot of lots) {
    const forms = careFormsOf(lot);
    for (const { id } of municipalitiesOf(lot)?.members ?? []) {
      for (const form of forms) keys.add(`${id} ${form}`);
    }
  }
  return keys;
}

function assignmentOf(lot: Node<"perceel">): Assignment {
  return {
    lot,
    bounds: boundsOf(lot),
    laws: lawsOf(lot),
    forms: new Set(careFormsOf(lot)),
  };
}

function collide(first: Assignment, second: Assignment): Collision | undefined {
  const here = first.bounds.period;
  const there = second.bounds.period;
  if (!here || !there || ![...first.laws].some((law) => second.laws.has(law)))
    return undefined;
  const period = {
    min: Math.max(here.min, there.min),
    max: Math.min(here.max, there.max),
  };
  if (
    !(period.min <= period.max) ||
    areDelimited(first.bounds, second.bounds) ||
    succeed(first.lot, second.lot)
  )
    return undefined;
  const forms = [...first.forms].filter((form) => second.forms.has(form));
  return { first, second, forms, period };
}

/** True when one lot replaces the other, or the specifications are versions or rounds of one procurement. */
function succeed(a: Node<"perceel">, b: Node<"perceel">): boolean {
  return follows(a, b) || follows(b, a);
}

function follows(lot: Node<"perceel">, older: Node<"perceel">): boolean {
  const { root } = lot.specification;
  return [
    ...predecessorsOf(lot),
    ...root.references("vorige-versie"),
    ...root.references("vorige-ronde"),
  ].some((target) => older.isWithin(target));
}

/** True when the same authority buys: the same name, or the same municipalities. Unknown is not the same. */
export function haveSameAuthority(a: Specification, b: Specification): boolean {
  const here = a.root.at("opdrachtgever");
  const there = b.root.at("opdrachtgever");
  if (here && there && here.block === there.block) return true;
  const named = here?.title ?? here?.name;
  const other = there?.title ?? there?.name;
  if (named && other) return fold(named) === fold(other);
  const first = participantsOf(a);
  const second = participantsOf(b);
  return (
    first !== undefined &&
    second !== undefined &&
    first.ids.size === second.ids.size &&
    [...first.ids].every((id) => second.ids.has(id))
  );
}
