import { isPublicContract } from "../../model/facts/instrument.ts";
import { isSas, isStandardProcedure } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "perceel/inschrijven-op",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.10 lid 1",
      confidence: "V",
      quote:
        "vermeldt in de aankondiging van de overheidsopdracht of inschrijvingen kunnen worden ingediend voor een of meer percelen",
    },
  ],
  message: {
    nl: "Er zijn {aantal} percelen, maar nergens staat of een aanbieder op één, meer of alle percelen mag inschrijven (art. 2.10 lid 1 Aw).",
    en: "There are {aantal} lots but nowhere does it say whether a provider may tender for one, several or all of them (art. 2.10(1) Aw).",
  },
  check(bestek, { report, lots }) {
    if (
      !bestek.isAbsent("inschrijven-op") ||
      !bestek.isAbsent("maximum-inschrijven")
    )
      return;
    const tendered = lots.filter(
      (lot) =>
        isPublicContract(lot) && (isSas(lot) || isStandardProcedure(lot)),
    );
    if (tendered.length < 2) return;
    report({
      at: bestek,
      data: { aantal: tendered.length },
      fixes: () => [
        insertInto(bestek, "inschrijven-op: meer", {
          nl: "Laat inschrijven op meer percelen toe",
          en: "Allow tendering for several lots",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Niet vermeld op hoeveel percelen men mag inschrijven",
    en: "Not stated how many lots one may tender for",
  },
  explain: {
    nl: "De aankondiging moet zeggen of een aanbieder op één, meer of alle percelen mag inschrijven. Dat bepaalt ook wie met wie een combinatie vormt. Vul `inschrijven-op` in.",
    en: "The notice must say whether a provider may tender for one, several or all lots. It also decides who forms a consortium with whom. Fill in `tender-for`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  opdrachtnemers: maximaal 4
  perceel 1 "Noord" { zorgvormen: huishoudelijke-hulp  gebied: Noord }
  perceel 2 "Zuid" { zorgvormen: huishoudelijke-hulp  gebied: Zuid }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  opdrachtnemers: maximaal 4
  inschrijven-op: meer
  perceel 1 "Noord" { zorgvormen: huishoudelijke-hulp  gebied: Noord }
  perceel 2 "Zuid" { zorgvormen: huishoudelijke-hulp  gebied: Zuid }
`,
    },
  ],
};
