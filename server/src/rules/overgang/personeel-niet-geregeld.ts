import { isPublicContract } from "../../model/facts/instrument.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { providersMayChange } from "../../model/facts/predecessor.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/personeel-niet-geregeld",
  kind: "completeness",
  severity: "warning",
  scope: "overgang",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["overgang/ontbreekt", "overgang/personeel-uitgesloten"],
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.6.5 lid 1 en 3",
      confidence: "V",
      quote: "over de overname van het betrokken personeel",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.13 lid 1-2",
      confidence: "V",
      quote: "in overleg treedt over",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 2",
      confidence: "V",
      quote:
        "Garandeer de continuïteit van zorg voor cliënten (overgangsregeling) en bepaal de voorwaarden voor de overgang van professionals.",
    },
  ],
  message: {
    nl: "Niet opgenomen is dat nieuwe en vertrekkende aanbieders overleggen over overname van personeel. Het college moet erop toezien dat dit gebeurt ({artikel}).",
    en: "It is not stated that new and leaving providers consult on taking over staff. The college must see to it ({artikel}).",
  },
  check(transition, { report, lots }) {
    if (transition.block.key?.keyword === "overdracht") return;
    if (!transition.isAbsent("overname-personeel")) return;
    const changing = lots.filter(providersMayChange);
    const youth = changing.filter((lot) => hasLaw(lot, "jeugdwet"));
    const support = changing.filter(
      (lot) => hasLaw(lot, "wmo-2015") && isPublicContract(lot),
    );
    const subjects = [...new Set([...support, ...youth])];
    if (subjects.length === 0) return;
    report({
      at: transition,
      subjects,
      data: {
        artikel: list([
          ...(support.length > 0
            ? [{ nl: "art. 2.6.5 Wmo 2015", en: "art. 2.6.5 Wmo 2015" }]
            : []),
          ...(youth.length > 0
            ? [{ nl: "art. 2.13 Jeugdwet", en: "art. 2.13 Youth Act" }]
            : []),
        ]),
      },
      fixes: () => [
        insertInto(transition, "overname-personeel: overleg", {
          nl: "Neem het overleg op",
          en: "Include the consultation",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Overleg over overname van personeel niet geregeld",
    en: "Consultation on taking over staff not arranged",
  },
  explain: {
    nl: "De plicht om te overleggen over overname van personeel bestaat ook zonder dat het in het bestek staat. Maar zonder moment en rol begint niemand op tijd. Neem `overname-personeel: overleg` op.",
    en: "The duty to consult on taking over staff exists even if the specification is silent. But without a date and a role nobody starts in time. Include `staff-transfer: consultation`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  overgang { einde: 2026-06-30  bekostiging: oud-tarief }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  overgang { einde: 2026-06-30  bekostiging: oud-tarief  overname-personeel: overleg }
`,
    },
  ],
};
