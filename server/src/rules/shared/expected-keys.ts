import type { Stage } from "../../model/facts/dates.ts";
import {
  isInHouse,
  isOpenHouse,
  isPublicContract,
} from "../../model/facts/instrument.ts";
import { lawsOf } from "../../model/facts/law.ts";
import { isJoint } from "../../model/facts/municipalities.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { Severity } from "../define.ts";

/** A key that is expected from a stage on, and how loud its absence is. */
export interface ExpectedKey {
  /** The path of the key from the block. */
  readonly path: string;
  readonly on: "bestek" | "segment" | "perceel";
  readonly from: Stage;
  /** The stage from which a rule of its own speaks, or it is no longer asked. */
  readonly until?: Stage;
  readonly severity: Severity;
  lacks(node: AnyNode, specification: Specification): boolean;
}

/** What is expected of each block, by the table of the rule. */
export const expectedKeys: readonly ExpectedKey[] = [
  {
    path: "wet",
    on: "bestek",
    from: "strategie",
    severity: "warning",
    lacks: (root, { lots }) =>
      isAbsent(root, "wet") &&
      lots.some((lot) => lawsOf(lot).size === 0 && isAbsent(lot, "wet")),
  },
  {
    path: "opdrachtgever.gemeenten",
    on: "bestek",
    from: "strategie",
    severity: "warning",
    lacks: isAbsentAt("opdrachtgever.gemeenten"),
  },
  {
    path: "samenwerking",
    on: "bestek",
    from: "strategie",
    severity: "hint",
    lacks: (root, specification) =>
      isJoint(specification) &&
      isAbsent(root, "opdrachtgever.grondslag") &&
      nowhere("samenwerking", specification),
  },
  {
    path: "zorgvormen",
    on: "segment",
    from: "strategie",
    severity: "hint",
    lacks: (segment, { lots }) =>
      lots.every(
        (lot) => !lot.isWithin(segment) || isAbsent(lot, "zorgvormen"),
      ),
  },
  {
    path: "bekostiging.vorm",
    on: "perceel",
    from: "concept",
    severity: "warning",
    lacks: (given) => {
      const lot = given as Node<"perceel">;
      return (
        isAbsent(lot, "bekostiging.vorm") &&
        isBought(lot) &&
        productsOf(lot).every((product) =>
          isAbsent(product, "bekostiging.vorm"),
        )
      );
    },
  },
  {
    path: "looptijd.ingang",
    on: "bestek",
    from: "concept",
    until: "publicatie",
    severity: "warning",
    lacks: (_, specification) =>
      nowhere("looptijd.ingang", specification) &&
      !refersToAgreement(specification),
  },
  {
    path: "looptijd.duur",
    on: "bestek",
    from: "concept",
    until: "publicatie",
    severity: "warning",
    lacks: (_, specification) =>
      nowhere("looptijd.duur", specification) &&
      nowhere("looptijd.einde", specification) &&
      !refersToAgreement(specification),
  },
  {
    path: "opdrachtnemers",
    on: "perceel",
    from: "concept",
    until: "publicatie",
    severity: "hint",
    lacks: (given) => {
      const lot = given as Node<"perceel">;
      return (
        isAbsent(lot, "opdrachtnemers") && isBought(lot) && !isOpenHouse(lot)
      );
    },
  },
  {
    path: "toezicht",
    on: "bestek",
    from: "publicatie",
    severity: "hint",
    lacks: isNowhere("toezicht"),
  },
  {
    path: "klachten",
    on: "bestek",
    from: "publicatie",
    severity: "hint",
    lacks: isNowhere("klachten"),
  },
  {
    path: "niet-inbegrepen",
    on: "perceel",
    from: "publicatie",
    severity: "hint",
    lacks: isAbsentAt("niet-inbegrepen"),
  },
  {
    path: "planning.gunning",
    on: "bestek",
    from: "gunning",
    // A contract that runs was awarded, whatever the calendar says of it.
    until: "uitvoering",
    severity: "warning",
    lacks: (root, { lots }) =>
      lots.some(isPublicContract) &&
      (root as Node<"bestek">).word("planning") !== "op-platform" &&
      isAbsent(root, "planning.gunning"),
  },
  {
    path: "contractmanagement",
    on: "bestek",
    from: "uitvoering",
    severity: "hint",
    lacks: isNowhere("contractmanagement"),
  },
  {
    path: "evaluatie",
    on: "bestek",
    from: "uitvoering",
    severity: "hint",
    lacks: isNowhere("evaluatie"),
  },
];

function isAbsent(node: AnyNode, path: string): boolean {
  return node.slotAt(path).state === "absent";
}

function isAbsentAt(path: string): ExpectedKey["lacks"] {
  return (node) => isAbsent(node, path);
}

/** True when no lot has it, from whatever level. */
function nowhere(path: string, { lots }: Specification): boolean {
  return lots.every((lot) => isAbsent(lot, path));
}

function isNowhere(path: string): ExpectedKey["lacks"] {
  return (_, specification) => nowhere(path, specification);
}

function isBought(lot: Node<"perceel">): boolean {
  return (
    !isInHouse(lot) && !lot.includes("status", "vervallen", "buiten-scope")
  );
}

/** The term may stand in the agreement only, as the contract standard prescribes. */
function refersToAgreement({ root }: Specification): boolean {
  return root
    .all("bijlage")
    .some((annex) => annex.includes("soort", "conceptovereenkomst"));
}
