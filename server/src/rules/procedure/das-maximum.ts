import { limitsCandidates } from "../../model/facts/choice.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { contractors, hasMaximum } from "../../model/facts/providers.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";
import { limit } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/das-maximum",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  yieldsTo: ["open-house/sas"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.144 lid 2",
      confidence: "V",
      quote:
        "laat alle ondernemers die een verzoek tot toelating hebben ingediend",
    },
  ],
  message: {
    maximum: {
      nl: "{perceel} is een DAS met {bound} deelnemers. Een DAS laat iedere ondernemer toe die niet is uitgesloten en geschikt is (art. 2.144 lid 2 Aw).",
      en: "{perceel} is a DAS with {bound} participants. A DAS admits every operator that is not excluded and is suitable (art. 2.144(2) Aw).",
    },
    selectie: {
      nl: "{perceel} is een DAS met selectie van gegadigden. Een DAS laat iedere ondernemer toe die niet is uitgesloten en geschikt is (art. 2.144 lid 2 Aw).",
      en: "{perceel} is a DAS with a selection of candidates. A DAS admits every operator that is not excluded and is suitable (art. 2.144(2) Aw).",
    },
  },
  check(lot, { report }) {
    if (!isDas(lot)) return;
    const number = contractors(lot);
    if (number && hasMaximum(lot)) {
      report({
        at: [lot, "opdrachtnemers"],
        message: "maximum",
        data: { bound: limit(number) },
        fixes: () => [
          setValue(lot, "opdrachtnemers", "onbeperkt", {
            nl: "Laat iedereen toe die geschikt is",
            en: "Admit everybody who is suitable",
          }),
        ],
      });
    }
    if (limitsCandidates(lot)) {
      report({
        at: [lot, "selectiecriteria"],
        message: "selectie",
        fixes: () => [
          lot.owns("selectiecriteria")
            ? removeStatement(lot.slot("selectiecriteria"), {
                nl: "Verwijder de selectiecriteria",
                en: "Remove the selection criteria",
              })
            : undefined,
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: { nl: "DAS met een maximum", en: "DPS with a maximum" },
  explain: {
    nl: "Een dynamisch aankoopsysteem laat iedere ondernemer toe die niet is uitgesloten en geschikt is. Die openheid komt in de plaats van de selectie, dus een maximum of selectiecriteria mogen niet. Beperk zo nodig per opdracht binnen het systeem.",
    en: "A dynamic purchasing system admits every operator that is not excluded and is suitable. That openness replaces the selection, so a maximum or selection criteria are not allowed. Limit per order inside the system where needed.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: maximaal 12
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: onbeperkt
  }
`,
    },
  ],
};
