import { figure } from "../../law/constants.ts";
import {
  isReference,
  isTurnover,
  nameOf,
} from "../../model/facts/requirements.ts";
import { natureOf } from "../../model/facts/services.ts";
import { months } from "../../rules/shared/wording.ts";
import { type Condition, none } from "./condition.ts";

/** A requirement on turnover (Aw 2012, art. 2.90 lid 3). */
export const turnover: Condition = {
  find: (lot) =>
    lot
      .all("geschiktheidseis")
      .filter(isTurnover)
      .map((requirement) => ({
        because: {
          nl: `Er is een omzeteis: "${nameOf(requirement)}".`,
          en: `There is a turnover requirement: "${nameOf(requirement)}".`,
        },
        at: requirement,
        about: requirement,
      })),
  otherwise: {
    nl: "Er is geen omzeteis.",
    en: "There is no turnover requirement.",
  },
};

/** References to services over more than three years (art. 2.93 lid 1 onder b and lid 4). */
export const longReference: Condition = {
  find(lot) {
    if (natureOf(lot) === "werken") return none;
    return lot
      .all("geschiktheidseis")
      .filter(isReference)
      .flatMap((requirement) => {
        const period = requirement.months("periode");
        if (!period || !Number.isFinite(period.max)) return none;
        if (period.max <= figure("referentie-diensten")) return none;
        const asked = months(period.max);
        const because = {
          nl: `De referentie "${nameOf(requirement)}" gaat over ${asked.nl}.`,
          en: `The reference "${nameOf(requirement)}" covers ${asked.en}.`,
        };
        const at = requirement.slot("periode");
        return [{ because, at, about: requirement }];
      });
  },
  otherwise: {
    nl: "Er is geen referentie over meer dan drie jaar.",
    en: "There is no reference over more than three years.",
  },
};
