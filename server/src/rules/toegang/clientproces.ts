import {
  isFreelyAccessible,
  providerGivesAccess,
} from "../../model/facts/access.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "toegang/clientproces",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "(ondersteuningsplan, afgeven beschikking, bezwaar en beroep) leg je vast in de opdracht",
    },
  ],
  message: {
    nl: "De aanbieder verzorgt de toegang tot {perceel}. Niet beschreven is: {ontbreekt}.",
    en: "The provider handles access to {perceel}. Not described: {ontbreekt}.",
  },
  check(lot, { report }) {
    if (!providerGivesAccess(lot) || isFreelyAccessible(lot)) return;
    const missing = missingIn(lot);
    if (missing.length > 0)
      report({ at: [lot, "toegang"], data: { ontbreekt: list(missing) } });
  },
});

function missingIn(lot: Node<"perceel">): Localized[] {
  const missing: Localized[] = [];
  if (
    lot.isAbsent("toegang.ondersteuningsplan") &&
    lot.isAbsent("beschikking.plan")
  )
    missing.push({ nl: "het ondersteuningsplan", en: "the support plan" });
  if (lot.isAbsent("beschikking"))
    missing.push({
      nl: "of er een beschikking komt",
      en: "whether there is a decision",
    });
  if (lot.isAbsent("toegang.bezwaar"))
    missing.push({ nl: "bezwaar en beroep", en: "objection and appeal" });
  return missing;
}

export const docs: RuleDocs = {
  title: {
    nl: "Weg van de cliënt is niet beschreven",
    en: "The client's route is not described",
  },
  explain: {
    nl: "Als de aanbieder de toegang verzorgt, moet vooraf duidelijk zijn of er een plan en een beschikking komen en hoe bezwaar loopt. Anders bepaalt elke aanbieder dat zelf. Vul `toegang.ondersteuningsplan`, `beschikking` en `toegang.bezwaar` in.",
    en: "If the provider handles access, it must be clear beforehand whether there is a plan and a decision and how objections work. Otherwise every provider decides for itself. Fill in `access.support-plan`, `decision` and `access.objection`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    beschikking: ja
    toegang: aanbieder { mandaat: "Mandaatbesluit van 4 mei 2026."; ondersteuningsplan: ja }
  }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    beschikking: ja
    toegang: aanbieder { mandaat: "Mandaatbesluit van 4 mei 2026."; ondersteuningsplan: ja; bezwaar: "Bij de gemeente." }
  }
`,
    },
  ],
};
