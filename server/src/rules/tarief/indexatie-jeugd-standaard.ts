import {
  exactly,
  type Interval,
  isEqual,
} from "../../../../grammar/src/exact.ts";
import { quantity } from "../../law/constants.ts";
import { hasOnlyLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list, percents } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/indexatie-jeugd-standaard",
  kind: "guidance",
  severity: "hint",
  scope: "bekostiging",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Vragen en antwoorden 12-5-2025 (over de contractstandaard Jeugd)",
      confidence: "V",
      quote:
        "In de CS voor jeugd is een indexeringsclausule opgenomen bestaande uit 90% Overheidsbijdrage arbeidsontwikkeling (OVA) en 10% Prijs particuliere Consumptie",
    },
  ],
  message: {
    nl: "De contractstandaard Jeugd indexeert met {loon} OVA en {materieel} PPC; hier staat {verdeling}.",
    en: "The youth contract standard indexes with {loon} OVA and {materieel} PPC; here it says {verdeling}.",
  },
  check(funding, { lots, report }) {
    const concerned = lots.filter((lot) => hasOnlyLaw(lot, "jeugdwet"));
    const indexation = funding.at("indexatie");
    if (!indexation || concerned.length === 0) return;
    const parts = partsOf(indexation);
    if (parts.length === 0 || parts.every(fits)) return;
    report({
      at: [funding, "indexatie"],
      subjects: concerned,
      data: {
        loon: percents(quantity("cs-jeugd-index-loon")),
        materieel: percents(quantity("cs-jeugd-index-materieel")),
        verdeling: list(parts.map(describe)),
      },
    });
  },
});

interface Part {
  readonly figure: string;
  readonly weight: Interval | undefined;
}

/** The parts as written; a figure that is not named yet is left out. */
function partsOf(indexation: Node<"indexatie">): Part[] {
  return [
    ...(["ova", "ppc"] as const)
      .filter((key) => indexation.has(key))
      .map((key) => ({ figure: key, weight: indexation.percentage(key) })),
    ...(["loon", "materieel"] as const).flatMap((key) => {
      const figure = indexation.at(key)?.word("cijfer");
      return figure && figure !== "geen"
        ? [{ figure, weight: indexation.percentage(key) }]
        : [];
    }),
  ];
}

const standard: Readonly<
  Record<string, "cs-jeugd-index-loon" | "cs-jeugd-index-materieel">
> = {
  ova: "cs-jeugd-index-loon",
  ppc: "cs-jeugd-index-materieel",
};

function fits({ figure, weight }: Part): boolean {
  const wanted = standard[figure];
  return (
    wanted !== undefined &&
    (weight === undefined ||
      isEqual(weight, exactly(quantity(wanted))) !== "no")
  );
}

function describe({ figure, weight }: Part): Localized {
  const name = figure.toUpperCase().replaceAll("-", " ");
  const share = weight && percents(weight);
  return {
    nl: share ? `${share.nl} ${name}` : name,
    en: share ? `${share.en} ${name}` : name,
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Andere indexering dan de contractstandaard Jeugd",
    en: "Other indexation than the youth contract standard",
  },
  explain: {
    nl: "Aanbieders werken voor veel regio's; één manier van indexeren scheelt hun rekenwerk. De contractstandaard Jeugd volgt voor loon de OVA en voor de rest het PPC. Voor de Wmo is de methode vrij.",
    en: "Providers work for many regions; one way of indexing saves them recalculation. The youth contract standard follows the OVA for labour and the PPC for the rest. For the Wmo the method is open.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      indexatie { periode: jaarlijks  ova: 85%  ppc: 15% }
    }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      indexatie { periode: jaarlijks  ova: 90%  ppc: 10% }
    }
  }
`,
    },
  ],
};
