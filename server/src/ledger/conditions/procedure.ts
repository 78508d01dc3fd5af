import { isUrgent } from "../../model/facts/periods.ts";
import { effectiveProcedure, regimeOf } from "../../model/facts/procedure.ts";
import { isBelowThreshold } from "../../model/facts/tender.ts";
import { type Condition, none } from "./condition.ts";

/** A time limit that is shortened because the matter cannot wait (Aw 2012, art. 2.74). */
export const urgency: Condition = {
  find(lot) {
    const procedure = lot.at("procedure");
    if (!procedure || !isUrgent(lot)) return none;
    const because = {
      nl: "De termijnen zijn wegens spoed verkort.",
      en: "The time limits are shortened because of urgency.",
    };
    return [
      {
        because,
        at: procedure.slot("urgentie"),
        texts: [procedure.slot("urgentie.motivering")],
      },
    ];
  },
  otherwise: {
    nl: "Er is geen beroep op spoed gedaan.",
    en: "Urgency is not invoked.",
  },
};

/** Technical specifications for what people will use (art. 2.75 lid 4). A specification in this language has none. */
export const accessibility: Condition = {
  find: (lot) => [
    {
      because: {
        nl: "De ondersteuning is bestemd voor gebruik door mensen. De technische specificaties staan niet in dit document.",
        en: "The support is meant for use by people. The technical specifications are not in this document.",
      },
      at: lot,
      certain: false,
    },
  ],
  otherwise: { nl: "Er is nog geen perceel.", en: "There is no lot yet." },
};

/** The notification of the award decision (art. 2.130 lid 1; below the threshold, with several invited, art. 1.15 lid 2). */
export const awardReasons: Condition = {
  find(lot, settings) {
    const invited = regimeOf(lot) === "onderhands";
    const below = isBelowThreshold(lot, settings);
    if (invited && effectiveProcedure(lot) === "enkelvoudig-onderhands")
      return none;
    if (!invited && below === "yes") return none;
    const because = {
      nl: "De gunningsbeslissing wordt aan de inschrijvers meegedeeld.",
      en: "The award decision is notified to the tenderers.",
    };
    return [{ because, at: lot, certain: invited || below === "no" }];
  },
  otherwise: {
    nl: "Er is geen gunningsbeslissing waarvoor deze artikelen gelden.",
    en: "There is no award decision for which these articles hold.",
  },
};

/** What is recorded of every procedure under part 2 of the Act (art. 2.56 lid 1 and 2.132). */
export const record: Condition = {
  find: (lot) => [
    {
      because: {
        nl: "De procedure valt onder deel 2 van de wet.",
        en: "The procedure falls under part 2 of the Act.",
      },
      at: lot,
    },
  ],
  otherwise: { nl: "Er is nog geen perceel.", en: "There is no lot yet." },
};
