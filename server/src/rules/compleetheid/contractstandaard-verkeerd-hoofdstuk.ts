import { fold } from "../../../../grammar/src/names.ts";
import { type VariantId, variant } from "../../law/variants.ts";
import { headingsOf } from "../../model/facts/contract-standard.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import { declaredVariant, derivedVariant } from "../../model/facts/variant.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";
import { removeBlock } from "../fix/removal.ts";

export default defineRule({
  id: "compleetheid/contractstandaard-verkeerd-hoofdstuk",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  validFrom: "2025-01-01",
  yieldsTo: [
    "open-house/gunningscriteria",
    "open-house/selectie",
    "procedure/variant-past-niet",
    "procedure/variant-ontbrekend-onderdeel",
  ],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "inkoopdocumenten: Gunningscriteria alleen bij SAS met EMVI, Selectiecriteria niet bij Toelatingsprocedure",
      confidence: "V",
      quote:
        "Dit is alleen hoofdstuk 4 in het inkoopdocument bij SAS met EMVI.",
    },
  ],
  message: {
    ontbreekt: {
      nl: "Variant '{variant}' heeft een hoofdstuk 'Gunningscriteria'; dat staat er niet.",
      en: "Variant '{variant}' has a chapter 'Gunningscriteria'; it is not there.",
    },
    default: {
      nl: "Variant '{variant}' kent geen '{kop}'.",
      en: "Variant '{variant}' has no '{kop}'.",
    },
  },
  check(root, { lots, report }) {
    const declared = new Set(lots.filter(followsStandard).map(declaredVariant));
    const [only] = declared;
    if (!only || declared.size > 1) return;
    const headings = headingsOf(root);
    for (const heading of headings) {
      const kop = heading.title ?? "";
      if (contradicts(fold(kop), only))
        report({
          at: heading,
          subjects: [root],
          data: { variant: only, kop },
          discriminator: kop,
          fixes: () => [
            removeBlock(heading, {
              nl: "Verwijder de kop",
              en: "Remove the heading",
            }),
            useDerivedVariant(lots, fold(kop)),
          ],
        });
    }
    const awards = headings.some(({ title }) =>
      /gunningscriteri/.test(fold(title ?? "")),
    );
    if (
      headings.length > 0 &&
      variant(only).document === "sas-met-emvi" &&
      !awards
    )
      report({
        at: [root, "hoofdstuk"],
        message: "ontbreekt",
        data: { variant: only },
        fixes: () => [
          insertInto(root, 'hoofdstuk "Gunningscriteria"', {
            nl: "Voeg het hoofdstuk toe",
            en: "Add the chapter",
          }),
        ],
      });
  },
});

/** The variant that the procedure of all lots describes, where the heading does belong to that one. */
function useDerivedVariant(
  lots: readonly Node<"perceel">[],
  heading: string,
): Fix | undefined {
  const derived = new Set(lots.filter(followsStandard).map(derivedVariant));
  const [only] = derived;
  const [lot] = lots.filter(followsStandard);
  if (!lot || !only || derived.size > 1 || contradicts(heading, only))
    return undefined;
  return replaceValue(lot.slot("contractstandaard-variant"), only, {
    nl: `Kies variant ${only}, zoals de procedure`,
    en: `Choose variant ${only}, like the procedure`,
  });
}

function contradicts(heading: string, id: VariantId): boolean {
  const { document } = variant(id);
  if (document === "sas-met-emvi") return false;
  if (/gunningscriteri/.test(heading)) return true;
  return (
    document === "toelatingsprocedure" &&
    /selectiecriteri|gunningsfase/.test(heading)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Hoofdstuk past niet bij de variant",
    en: "Chapter does not fit the variant",
  },
  explain: {
    nl: "De contractstandaard heeft per variant een vaste opbouw. Een hoofdstuk over gunnen of selecteren in een variant die dat niet kent, spreekt de procedure tegen; het is meestal meegekopieerd. Schrap het hoofdstuk, of kies de variant die erbij hoort.",
    en: "The contract standard has a fixed structure for each variant. A chapter on award or selection in a variant without it contradicts the procedure; it was usually copied along. Drop the chapter, or choose the variant that fits.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2"
  contractstandaard-variant: ZEMVI1
  hoofdstuk "Definities"
  hoofdstuk "Gunningscriteria"
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2"
  contractstandaard-variant: ZEMVI1
  hoofdstuk "Definities"
  hoofdstuk "Voorwaarden inkoopprocedure"
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
