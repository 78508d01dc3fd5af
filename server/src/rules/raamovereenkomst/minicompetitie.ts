import { hasReached } from "../../model/facts/dates.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { hasSingleContractor } from "../../model/facts/providers.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "raamovereenkomst/minicompetitie",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  yieldsTo: ["open-house/gemeente-wijst-toe"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.143 lid 2",
      confidence: "V",
      quote:
        "op grond van objectieve criteria, die in de aanbestedingsstukken voor de raamovereenkomst zijn opgenomen",
    },
    {
      ref: "aw2012",
      at: "art. 2.143 lid 3 onder d",
      confidence: "V",
      quote:
        "op grond van de in de aanbestedingsstukken van de raamovereenkomst vastgestelde gunningscriteria",
    },
    { ref: "aw2012", at: "art. 2.142 lid 1", confidence: "V" },
  ],
  message: {
    nl: "Minicompetitie voor {perceel}: {gebrek} (art. 2.142 en 2.143 Aw).",
    en: "Mini-competition for {perceel}: {gebrek} (art. 2.142 and 2.143 Aw).",
  },
  check(lot, { report, settings }) {
    if (isOpenHouse(lot) || isDas(lot) || !isFramework(lot)) return;
    if (fallsOutsidePart2(lot, settings)) return;
    const place = competitionIn(lot);
    const gebrek = place && defectOf(lot);
    if (gebrek) report({ at: [lot, place], data: { gebrek } });
  },
});

function competitionIn(lot: Node<"perceel">) {
  if (lot.includes("toewijzing.methode", "minicompetitie", "gemengd"))
    return "toewijzing";
  return lot.is("clientkeuze", "minicompetitie") ? "clientkeuze" : undefined;
}

/** What is missing counts once the documents are published. */
function defectOf(lot: Node<"perceel">): Localized | undefined {
  if (hasSingleContractor(lot))
    return {
      nl: "er is één opdrachtnemer, dus geen competitie",
      en: "there is one contractor, so no competition",
    };
  if (!hasReached(lot.specification, "publicatie")) return undefined;
  if (lot.isAbsent("toewijzing.gunningscriteria"))
    return {
      nl: "de gunningscriteria voor de minicompetitie ontbreken",
      en: "the award criteria for the mini-competition are missing",
    };
  const isMixed = lot.includes("toewijzing.methode", "gemengd");
  return isMixed &&
    lot.isAbsent("toewijzing.rechtstreeks") &&
    lot.isAbsent("toewijzing.voorwaarden")
    ? {
        nl: "er staat niet wanneer een opdracht rechtstreeks gaat en wanneer met competitie",
        en: "it does not say when an order goes directly and when by competition",
      }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Minicompetitie die niet kan of niet is geregeld",
    en: "Mini-competition that cannot be held or is not arranged",
  },
  explain: {
    nl: "De criteria voor de tweede ronde moeten in de stukken van de raamovereenkomst staan en niet per cliënt worden bedacht. Met één opdrachtnemer valt er niets te vergelijken. Bij een gemengde vorm hoort een objectieve regel wanneer een opdracht rechtstreeks gaat en wanneer met competitie.",
    en: "The criteria for the second round must stand in the framework documents, not be invented per client. With one contractor there is nothing to compare. A mixed form needs an objective rule when an order goes directly and when by competition.",
  },
  examples: [
    {
      bad: `  contractvorm: raamovereenkomst
  perceel 1 "Hulpmiddelen" { zorgvormen: hulpmiddelen  opdrachtnemers: 1  toewijzing: minicompetitie }
`,
      good: `  contractvorm: raamovereenkomst
  perceel 1 "Hulpmiddelen" { zorgvormen: hulpmiddelen  opdrachtnemers: 3  toewijzing: minicompetitie }
`,
    },
    {
      bad: `  stadium: publicatie
  contractvorm: raamovereenkomst
  perceel 1 "Verblijf" { zorgvormen: residentieel  opdrachtnemers: 3  toewijzing: minicompetitie }
`,
      good: `  stadium: publicatie
  contractvorm: raamovereenkomst
  perceel 1 "Verblijf" {
    zorgvormen: residentieel
    opdrachtnemers: 3
    toewijzing: minicompetitie {
      gunningscriteria { kwaliteit "Passendheid voor deze jeugdige" 100% }
    }
  }
`,
    },
  ],
};
