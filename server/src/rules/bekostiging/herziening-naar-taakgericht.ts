import { variantOf } from "../../model/facts/funding.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/herziening-naar-taakgericht",
  kind: "legal",
  severity: "warning",
  scope: ["herzieningsclausule", "tussentijdse-wijziging"],
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.4",
      confidence: "V",
      quote:
        "Het is in ieder geval niet mogelijk een wijziging op te nemen van de inspanningsgerichte of outputgerichte uitvoeringsvariant naar een taakgerichte uitvoeringsvariant en andersom.",
    },
    {
      ref: "aw2012",
      at: "art. 2.163c lid 2 onder c",
      confidence: "V",
      quote:
        "voorzien niet in wijzigingen of opties die de algemene aard van de opdracht kunnen veranderen",
    },
    { ref: "rivierenland-2021", at: "bijlage 5", confidence: "S" },
  ],
  message: {
    nl: "De herzieningsclausule laat een overstap van {van} naar {naar} toe. Volgens de contractstandaard kan dat niet; de aard van de opdracht verandert.",
    en: "The review clause allows a switch from {van} to {naar}. According to the contract standard that is not possible; it changes the nature of the contract.",
  },
  check(clause, { lots, report }) {
    const target = clause.word("uitvoeringsvariant");
    if (!target || target === "geen") return;
    const concerned = lots.filter((lot) => {
      const current = variantOf(lot);
      return (
        current !== undefined &&
        (current === "taakgericht") !== (target === "taakgericht") &&
        !lot.is("pilot", "ja") &&
        (isPublicContract(lot) || followsStandard(lot))
      );
    });
    const [first] = concerned;
    if (!first) return;
    const slot = clause.slot("uitvoeringsvariant");
    report({
      at: slot,
      subjects: concerned,
      data: {
        van: term(slot, variantOf(first) ?? ""),
        naar: term(slot, target),
      },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Herzieningsclausule naar of van taakgericht",
    en: "Review clause to or from task-based work",
  },
  explain: {
    nl: "Een herzieningsclausule mag de algemene aard van de opdracht niet veranderen. Wie van losse prestaties naar één taak met een vast bedrag gaat, krijgt een andere opdracht waarop andere partijen hadden ingeschreven. Laat de overstap uit de clausule of maak er een nieuwe opdracht van.",
    en: "A review clause may not change the general nature of the contract. Going from separate services to one task with a fixed amount makes another contract, for which others would have tendered. Leave the switch out of the clause or make it a new contract.",
  },
  examples: [
    {
      bad: `  contractstandaard: "1.2"
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    herzieningsclausule {
      onderwerp: bekostiging
      uitvoeringsvariant: taakgericht
      aard: "Van betaling per uur naar één bedrag voor de hele populatie."
      omvang: "De hele opdracht, zonder verhoging van de waarde."
      voorwaarden: "Na een positieve evaluatie in het tweede jaar."
    }
  }
`,
      good: `  contractstandaard: "1.2"
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    herzieningsclausule {
      onderwerp: bekostiging
      uitvoeringsvariant: outputgericht
      aard: "Van betaling per uur naar een bedrag per traject."
      omvang: "Ten hoogste 10% van de waarde."
      voorwaarden: "Na een positieve evaluatie in het tweede jaar."
    }
  }
`,
    },
  ],
};
