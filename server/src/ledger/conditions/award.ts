import {
  awardMethodOf,
  criteriaIn,
  isRanked,
  lacksWeight,
} from "../../model/facts/criteria.ts";
import { buysCare } from "../../model/facts/tender.ts";
import { type Condition, none } from "./condition.ts";

/** Award on cost or price alone (Aw 2012, art. 2.114 lid 4). For care the price alone is forbidden, motivated or not. */
export const lowestCostOrPrice: Condition = {
  find(lot) {
    const block = lot.at("gunningscriteria");
    if (!block) return none;
    const method = awardMethodOf(block);
    const answers = { at: block.slot("methode"), about: block };
    const texts = [block.slot("motivering")];
    if (method === "laagste-kosten") {
      const because = {
        nl: "De opdracht wordt op laagste kosten gegund.",
        en: "The contract is awarded on lowest cost.",
      };
      return [{ because, ...answers, texts }];
    }
    if (method !== "laagste-prijs" || buysCare(lot)) return none;
    const because = {
      nl: "De opdracht wordt op laagste prijs gegund.",
      en: "The contract is awarded on lowest price.",
    };
    return [{ because, ...answers, texts }];
  },
  otherwise: {
    nl: "Er wordt niet op laagste kosten gegund. Bij zorg is gunnen op laagste prijs verboden; een motivering helpt dan niet.",
    en: "The award is not on lowest cost. For care an award on lowest price is forbidden; a motivation does not help then.",
  },
};

/** Criteria in an order of importance instead of weights (art. 2.115 lid 5). */
export const rankedCriteria: Condition = {
  find(lot) {
    const block = lot.at("gunningscriteria");
    const criteria = block ? criteriaIn(block) : [];
    if (!block || criteria.length < 2) return none;
    if (!criteria.every((one) => isRanked(one) && lacksWeight(one)))
      return none;
    const because = {
      nl: "De gunningscriteria staan op volgorde van belang en hebben geen gewicht.",
      en: "The award criteria are in order of importance and have no weight.",
    };
    const texts = [block.slot("reden-volgorde")];
    return [{ because, at: block, about: block, texts }];
  },
  otherwise: {
    nl: "Er zijn geen gunningscriteria die alleen op volgorde staan.",
    en: "There are no award criteria that are in order only.",
  },
};
