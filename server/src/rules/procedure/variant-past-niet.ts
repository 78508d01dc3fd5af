import {
  type VariantId,
  variant,
  variantDifference,
} from "../../law/variants.ts";
import {
  admitsEveryone,
  contractors,
  hasMaximum,
} from "../../model/facts/providers.ts";
import {
  declaredVariant,
  derivedVariant,
  partNames,
  presentParts,
} from "../../model/facts/variant.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { limit, list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/variant-past-niet",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  validFrom: "2025-01-01",
  yieldsTo: [
    "open-house/gunningscriteria",
    "open-house/selectie",
    "open-house/maximum-aanbieders",
    "open-house/onderhandeling",
  ],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix SAS met EMVI 1-3, SAS zonder EMVI 1-4, toelatingsprocedure",
      confidence: "V",
    },
  ],
  message: {
    onduidelijk: {
      nl: "Variant {variant} past niet bij {perceel}: {kenmerk}.",
      en: "Variant {variant} does not fit {perceel}: {kenmerk}.",
    },
    default: {
      nl: "Variant {variant} past niet bij {perceel}: {kenmerk}. Het lijkt op {afgeleid}.",
      en: "Variant {variant} does not fit {perceel}: {kenmerk}. It looks like {afgeleid}.",
    },
  },
  check(lot, { report }) {
    const declared = declaredVariant(lot);
    // What does not fit an admission procedure is reported by the rules on open house.
    if (!declared || declared === "TOELATING") return;
    const misfits = misfitsOf(lot, declared);
    if (misfits.length === 0) return;
    const derived = resembles(lot, declared);
    report({
      at: [lot, "contractstandaard-variant"],
      message: derived ? "default" : "onduidelijk",
      data: {
        variant: declared,
        kenmerk: list(misfits),
        ...(derived && { afgeleid: derived }),
      },
      fixes: () => [
        derived &&
          setValue(lot, "contractstandaard-variant", derived, {
            nl: `Kies variant ${derived}`,
            en: `Choose variant ${derived}`,
          }),
      ],
    });
  },
});

function misfitsOf(lot: Node<"perceel">, declared: VariantId): Localized[] {
  const misfits = variantDifference(declared, presentParts(lot)).forbidden.map(
    (part) => {
      const { nl, en } = partNames[part];
      return { nl: `er staan ${nl}`, en: `there are ${en}` };
    },
  );
  const { contracts } = variant(declared);
  const number = contractors(lot);
  if (
    (contracts === "vast-aantal" || contracts === "maximum") &&
    admitsEveryone(lot)
  )
    misfits.push({
      nl: "ieder die voldoet krijgt een overeenkomst",
      en: "everybody who qualifies gets a contract",
    });
  if (contracts === "alle" && number && hasMaximum(lot)) {
    const { nl, en } = limit(number);
    misfits.push({
      nl: `er zijn ${nl} opdrachtnemers`,
      en: `there are ${en} contractors`,
    });
  }
  return misfits;
}

/** The variant that is meant, when another one fits; a maximum alone makes variant 1 without EMVI a variant 4. */
function resembles(
  lot: Node<"perceel">,
  declared: VariantId,
): VariantId | undefined {
  const derived = derivedVariant(lot);
  if (derived === "ZEMVI1" && hasMaximum(lot)) return "ZEMVI4";
  return derived === declared ? undefined : derived;
}

export const docs: RuleDocs = {
  title: {
    nl: "Variant past niet bij wat er staat",
    en: "Variant does not fit what is written",
  },
  explain: {
    nl: "Er staat een onderdeel dat de genoemde variant niet kent, of het aantal opdrachtnemers klopt er niet mee. Meestal is een blok uit een ander model overgenomen. Haal het weg, of noem de variant die past.",
    en: "There is a part that the declared variant does not have, or the number of contractors does not fit it. Usually a block was copied from another template. Remove it, or name the variant that fits.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    contractstandaard-variant: EMVI1
    opdrachtnemers: maximaal 6
    selectiecriteria { uit-te-nodigen: 10; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    contractstandaard-variant: EMVI2
    opdrachtnemers: maximaal 6
    selectiecriteria { uit-te-nodigen: 10; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
    {
      bad: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: zeeuws-model }
    contractstandaard-variant: ZEMVI2
    opdrachtnemers: onbeperkt
  }
`,
      good: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: zeeuws-model }
    contractstandaard-variant: ZEMVI1
    opdrachtnemers: onbeperkt
  }
`,
    },
  ],
};
