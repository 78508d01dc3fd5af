import { fold } from "../../../../grammar/src/names.ts";
import { findMunicipality } from "../../law/municipalities.ts";
import { type AnyNode, Node, type Slot } from "../node.ts";
import type { Specification } from "../specification.ts";
import type { BoundValue } from "../values.ts";
import { careFormCalled } from "./care.ts";
import { remembered } from "./remembered.ts";

type Lot = Node<"perceel">;
type Part = Node<"segment"> | Node<"perceel">;

/** A municipality as a document names it. */
export interface NamedMunicipality {
  readonly name: string;
  /** The same for every spelling of one municipality. */
  readonly id: string;
  /** The value that names it, or that names the group it is in. */
  readonly value: BoundValue;
}

/** The municipalities that take part in something. */
export interface Circle {
  /** Each municipality once, in the order of the document. */
  readonly members: readonly NamedMunicipality[];
  readonly ids: ReadonlySet<string>;
  /** False when part of the list is still PM or could not be read. */
  readonly complete: boolean;
}

/** What is equal for all spellings of a municipality: its code, else its folded name. */
export function municipalityId(name: string): string {
  return findMunicipality(name)?.code ?? fold(name).replace(/[^a-z0-9]/g, "");
}

/** Every municipality that a slot names, in order and as often as it is named; a defined group gives its members. */
export function namedIn(
  slot: Slot,
  specification: Specification,
): NamedMunicipality[] {
  return slot.values.flatMap((value) => {
    if (value.type !== "text" || value.text.trim() === "") return [];
    const group = specification.resolve(value.text, ["gemeentegroep"]);
    if (!group) return [named(value.text, value)];
    return (group as Node<"gemeentegroep">)
      .texts("gemeenten")
      .map((name) => named(name, value));
  });
}

function named(name: string, value: BoundValue): NamedMunicipality {
  return { name, id: municipalityId(name), value };
}

/** The circle that a slot describes; undefined when it names nobody. */
export function circleOf(
  slots: readonly Slot[],
  specification: Specification,
): Circle | undefined {
  const members = new Map<string, NamedMunicipality>();
  for (const slot of slots) {
    for (const one of namedIn(slot, specification)) {
      if (!members.has(one.id)) members.set(one.id, one);
    }
  }
  if (members.size === 0) return undefined;
  const complete = slots.every(({ values }) =>
    values.every(({ type }) => type === "text"),
  );
  return {
    members: [...members.values()],
    ids: new Set(members.keys()),
    complete,
  };
}

/** The municipalities that take part in the procurement: `opdrachtgever.gemeenten`. */
export function participantsOf({ root }: Specification): Circle | undefined {
  const { specification } = root;
  return remembered(specification, "municipalities.participants", () =>
    circleOf([root.slot("opdrachtgever.gemeenten")], specification),
  );
}

/**
 * The municipalities that a segment or lot is for: its own `gemeenten`, else those of its `gebied`, else all that take
 * part. Undefined when that is not known.
 */
export function municipalitiesOf(part: Part): Circle | undefined {
  return ownMunicipalities(part) ?? participantsIn(part);
}

/** The municipalities to which a segment or lot is limited; undefined when it is for all. */
export function ownMunicipalities(part: Part): Circle | undefined {
  const lot = part as Lot;
  const { specification } = lot;
  if (lot.is("gemeenten", "alle")) return undefined;
  const slot = lot.slot("gemeenten");
  if (slot.state !== "absent") return circleOf([slot], specification);
  return circleOf(
    lot.all("gebied").map((area) => area.slot("gemeenten")),
    specification,
  );
}

function participantsIn(part: Part): Circle | undefined {
  const { state } = (part as Lot).slot("gemeenten");
  return state === "open" || state === "unusable"
    ? undefined
    : participantsOf(part.specification);
}

/** True when a municipality opts out of a level (`neemt-niet-deel: Tiel voor pleegzorg`) for a form of care. */
export function optsOut(
  level: AnyNode,
  municipality: string,
  form: string | undefined,
): boolean {
  return (level as Lot)
    .slot("neemt-niet-deel")
    .values.some(
      (value) =>
        value.type === "text" &&
        municipalityId(value.text) === municipality &&
        value.qualifiers.every(
          ({ text }) => !text || !form || careFormCalled(text) === form,
        ),
    );
}

/** True when a name is that of no municipality of today; a document with invented names is taken at its word. */
export function isNoMunicipality({ name }: NamedMunicipality): boolean {
  return findMunicipality(name) === undefined;
}

/** A difference between municipalities that was announced (`afwijking-per-gemeente`). */
export interface Variation {
  /** Ids; empty when nobody is named. */
  readonly municipalities: ReadonlySet<string>;
  /** Words of `onderwerp`; empty when not given. */
  readonly subjects: readonly string[];
}

/** The announced differences of a lot. The body behind a list of municipalities is about all of them. */
export function variationsOf(lot: Lot): Variation[] {
  const { specification } = lot;
  const slot = lot.slot("afwijking-per-gemeente");
  return slot.occurrences.map(({ values, block }) => {
    const own = block ?? values.at(-1)?.detail;
    const node =
      own &&
      new Node<"afwijking-per-gemeente">(
        slot.key.kind,
        [own],
        lot,
        specification,
      );
    const named = [
      ...namedIn({ ...slot, values }, specification),
      ...(node ? namedIn(node.slot("gemeenten"), specification) : []),
    ];
    return {
      municipalities: new Set(named.map(({ id }) => id)),
      subjects: node
        ? [...node.words("onderwerp"), ...node.texts("onderwerp")]
        : [],
    };
  });
}

/** True when at least two municipalities buy together. */
export function isJoint(specification: Specification): boolean {
  return (participantsOf(specification)?.members.length ?? 0) >= 2;
}
