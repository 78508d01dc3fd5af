import { type VariantPart, variantDifference } from "../../law/variants.ts";
import {
  declaredVariant,
  partNames,
  presentParts,
} from "../../model/facts/variant.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, insertUnder, together } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/variant-ontbrekend-onderdeel",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix SAS met EMVI 1-3, SAS zonder EMVI 1-4, toelatingsprocedure",
      confidence: "V",
    },
  ],
  message: {
    nl: "Variant {variant} vraagt {onderdelen}, maar {perceel} heeft die niet.",
    en: "Variant {variant} requires {onderdelen}, but {perceel} does not have them.",
  },
  check(lot, { report }) {
    const variant = declaredVariant(lot);
    if (!variant) return;
    const missing = variantDifference(
      variant,
      presentParts(lot),
    ).missing.filter((part) => !isUnreadable(lot, part));
    if (missing.length === 0) return;
    report({
      at: [lot, "contractstandaard-variant"],
      data: {
        variant,
        onderdelen: list(missing.map((part) => partNames[part])),
      },
      fixes: () => [withParts(lot, missing)],
    });
  },
});

/** Each part with what is still open in it. */
const skeletons: Readonly<
  Record<Exclude<VariantPart, "afstemmingsgesprekken">, string>
> = {
  uitsluitingsgronden: "verplichte-uitsluitingsgronden: PM",
  geschiktheidseisen: 'geschiktheidseis "PM" {\n  bewijs: PM\n}',
  uitvoeringseisen: 'uitvoeringseis "PM" {\n  toetsing: PM\n}',
  selectiecriteria: 'selectiecriteria {\n  selectiecriterium "PM" PM\n}',
  gunningscriteria:
    'gunningscriteria {\n  methode: bpkv\n  kwaliteit "PM" PM\n}',
};

function withParts(
  lot: Node<"perceel">,
  missing: readonly VariantPart[],
): Fix | undefined {
  const title = {
    nl: "Voeg de ontbrekende onderdelen toe",
    en: "Add the missing parts",
  };
  const lines = missing.flatMap((part) =>
    part === "afstemmingsgesprekken" ? [] : [skeletons[part]],
  );
  const talks = missing.includes("afstemmingsgesprekken");
  return together(
    title,
    ...(lines.length > 0 ? [insertInto(lot, lines.join("\n"), title)] : []),
    ...(talks
      ? [insertUnder(lot, "planning", "afstemmingsgesprekken: PM", title)]
      : []),
  );
}

const keys = {
  uitsluitingsgronden: "uitsluitingsgrond",
  geschiktheidseisen: "geschiktheidseis",
  uitvoeringseisen: "uitvoeringseis",
  selectiecriteria: "selectiecriteria",
  afstemmingsgesprekken: "planning",
  gunningscriteria: "gunningscriteria",
} as const satisfies Record<VariantPart, string>;

function isUnreadable(lot: Node<"perceel">, part: VariantPart): boolean {
  return lot.state(keys[part]) === "unusable";
}

export const docs: RuleDocs = {
  title: {
    nl: "Onderdeel van de variant ontbreekt",
    en: "Part of the variant is missing",
  },
  explain: {
    nl: "De varianten van de contractstandaard verschillen precies in deze onderdelen. Ontbreekt er een, dan is de aangekondigde procedure niet uit te voeren. Voeg het toe of kies de variant die past.",
    en: "The variants of the contract standard differ exactly in these parts. If one is missing, the announced procedure cannot be carried out. Add it or choose the variant that fits.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2026-02-01
  planning { aankondiging: 2026-02-01 op tenderned }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    contractstandaard-variant: EMVI2
    opdrachtnemers: maximaal 6
    verplichte-uitsluitingsgronden: alle
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
    uitvoeringseis "Start binnen tien werkdagen"
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2026-02-01
  planning { aankondiging: 2026-02-01 op tenderned }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    contractstandaard-variant: EMVI1
    opdrachtnemers: maximaal 6
    verplichte-uitsluitingsgronden: alle
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
    uitvoeringseis "Start binnen tien werkdagen"
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};
