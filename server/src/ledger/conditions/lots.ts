import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import { joinsContracts } from "../../model/facts/joining.ts";
import { list } from "../../rules/shared/wording.ts";
import { type Condition, none } from "./condition.ts";

/** A lot that bundles what could be several contracts (Aw 2012, art. 1.5 lid 2). */
export const joined: Condition = {
  find(lot) {
    const slot = lot.slot("zorgvormen");
    if (joinsContracts(lot)) {
      const forms = list([...new Set(careFormsOf(lot))].map(careFormName));
      const because = {
        nl: `Samengevoegd zijn ${forms.nl}.`,
        en: `Joined are ${forms.en}.`,
      };
      return [{ because, at: slot }];
    }
    if (lot.is("clustering", "ja")) {
      const because = {
        nl: "Het document zegt zelf dat opdrachten zijn samengevoegd.",
        en: "The document itself says that contracts are joined.",
      };
      return [{ because, at: lot.slot("clustering") }];
    }
    if (slot.state !== "open") return none;
    const because = {
      nl: "De zorgvormen staan nog op PM.",
      en: "The forms of care are still TBD.",
    };
    return [{ because, at: slot, certain: false }];
  },
  otherwise: {
    nl: "In geen perceel zijn verschillende soorten zorg of beide wetten samengevoegd.",
    en: "In no lot different kinds of care or both Acts are joined.",
  },
};

/** A contract that is not divided (art. 1.5 lid 3). */
export const undivided: Condition = {
  find(lot) {
    const { root, lots } = lot.specification;
    if (lots.length > 1) return none;
    const { state } = root.slot("percelen");
    const planned = root.count("percelen");
    if (planned && planned.max > 1) return none;
    const open = state === "open" || state === "unusable";
    const because = open
      ? {
          nl: "Hoeveel percelen er komen, staat nog niet vast.",
          en: "How many lots there will be is not settled yet.",
        }
      : lot.implicit
        ? { nl: "Er zijn geen percelen.", en: "There are no lots." }
        : { nl: "Er is één perceel.", en: "There is one lot." };
    return [{ because, at: lot.implicit ? root : lot, certain: !open }];
  },
  otherwise: {
    nl: "De opdracht is in percelen verdeeld.",
    en: "The contract is divided into lots.",
  },
};
