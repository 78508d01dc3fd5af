import { isPublicContract } from "../../model/facts/instrument.ts";
import { callsForCompetition } from "../../model/facts/notices.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { codeAndLabel, proposedCodes } from "../shared/cpv.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "publicatie/cpv-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2023-09-27",
  sources: [
    {
      ref: "eforms-sdk",
      at: "BT-262-Procedure en BT-262-Lot verplicht in subtype 12, 16 en 20",
      confidence: "V",
    },
    { ref: "aw2012", at: "art. 1.1 (CPV)", confidence: "V" },
  ],
  message: {
    nl: "Een CPV-code ontbreekt voor {percelen}. Zonder hoofdcode kan de aankondiging niet worden ingevuld; aanbieders zoeken erop.",
    en: "A CPV code is missing for {percelen}. Without a main code the notice cannot be filled in; providers search by it.",
  },
  check(root, { lots, report }) {
    const without = lots.filter(
      (lot) =>
        isPublicContract(lot) && callsForCompetition(lot) && !hasCpv(lot),
    );
    const [first] = without;
    if (!first) return;
    const all = without.length === lots.length;
    const level = all ? root : first;
    report({
      at: level,
      subjects: all ? [root] : without,
      data: { percelen: labels(without) },
      fixes: () =>
        proposedCodes(first).map((code) => {
          const { nl, en } = codeAndLabel(code);
          const title = { nl: `Voeg toe: ${nl}`, en: `Add ${en}` };
          return insertInto(level, `cpv: ${code}`, title);
        }),
    });
  },
});

/** True when the lot or a level above it has a code, open or unreadable ones too. */
function hasCpv(lot: Node<"perceel">): boolean {
  for (let at: AnyNode | undefined = lot; at; at = at.outer) {
    if ((at as Node<"perceel">).state("cpv") !== "absent") return true;
  }
  return false;
}

export const docs: RuleDocs = {
  title: { nl: "CPV-code ontbreekt", en: "CPV code is missing" },
  explain: {
    nl: "De code is in elk formulier een verplicht veld, voor het geheel en voor elk perceel. Zet er een op het bestek als zij voor alle percelen geldt.",
    en: "The code is a compulsory field of every form, for the whole and for every lot. Put one on the specification if it holds for all lots.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2026-11-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  zorgvormen: individuele-begeleiding
  planning { aankondiging: 2026-12-01 op tenderned }
`,
      good: `  stadium: publicatie
  peildatum: 2026-11-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  zorgvormen: individuele-begeleiding
  cpv: 85312310
  planning { aankondiging: 2026-12-01 op tenderned }
`,
    },
  ],
};
