import {
  isDas,
  isSas,
  isStandardProcedure,
} from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { sharing } from "../shared/sharing.ts";

export default defineRule({
  id: "tarief/abnormaal-laag-automatisch",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.116 lid 1",
      confidence: "V",
      quote:
        "verzoekt de aanbestedende dienst om een toelichting op de voorgestelde prijs of kosten van de desbetreffende inschrijving",
    },
    { ref: "aw2012", at: "art. 2.116 lid 4", confidence: "V" },
  ],
  message: {
    nl: "{perceel} sluit lage inschrijvingen automatisch uit. Eerst moet om een toelichting worden gevraagd ({artikel}).",
    en: "{perceel} rejects low offers automatically. An explanation must be asked first ({artikel}).",
  },
  check(_root, { lots, report }) {
    const concerned = lots.filter(
      (lot) =>
        lot.is("abnormaal-laag", "uitsluiten") &&
        !isSas(lot) &&
        (isStandardProcedure(lot) || isDas(lot)),
    );
    for (const group of sharing(concerned, (lot) =>
      lot.slot("abnormaal-laag"),
    )) {
      report({
        at: group.slot,
        subjects: group.lots,
        data: { artikel: cite("aw2012", "art. 2.116") },
        fixes: () => [
          replaceValue(group.slot, "toelichting-vragen", {
            nl: "Vraag eerst om een toelichting",
            en: "Ask for an explanation first",
          }),
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Lage inschrijving automatisch uitgesloten",
    en: "Low tender rejected automatically",
  },
  explain: {
    nl: "Een inschrijving die abnormaal laag lijkt mag pas worden afgewezen als de inschrijver om uitleg is gevraagd en die niet overtuigt. Onder de procedure voor sociale diensten (SAS) geldt dat artikel niet.",
    en: "A tender that seems abnormally low may only be rejected after the tenderer was asked for an explanation and that does not convince. Under the procedure for social services (SAS) the article does not apply.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    procedure: openbaar
    abnormaal-laag: uitsluiten
  }
`,
      good: `  perceel 1 "Begeleiding" {
    procedure: openbaar
    abnormaal-laag: toelichting-vragen
  }
`,
    },
  ],
};
