import type { VariantId } from "../../law/variants.ts";
import { choiceIsOpen } from "../../model/facts/choice.ts";
import { isOpenHouse, isPublicContract } from "../../model/facts/instrument.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { admitsEveryone, hasMaximum } from "../../model/facts/providers.ts";
import { derivedVariant } from "../../model/facts/variant.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/variant-af-te-leiden",
  kind: "completeness",
  severity: "info",
  scope: "perceel",
  from: "concept",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    { ref: "contractstandaard-wmo", at: "variantenmatrix", confidence: "V" },
  ],
  message: {
    nl: "Bij {perceel} past variant {variant} van de contractstandaard Wmo.",
    en: "Variant {variant} of the Wmo contract standard fits {perceel}.",
  },
  check(lot, { report }) {
    if (
      !hasLaw(lot, "wmo-2015") ||
      !lot.isAbsent("contractstandaard-variant") ||
      choiceIsOpen(lot)
    )
      return;
    if (!isOpenHouse(lot) && !isPublicContract(lot)) return;
    const variant = derivedVariant(lot);
    if (!variant || !fitsNumber(lot, variant)) return;
    report({
      at: [lot, "instrument"],
      data: { variant },
      fixes: () => [
        insertInto(lot, `contractstandaard-variant: ${variant}`, {
          nl: `Noem variant ${variant}`,
          en: `Name variant ${variant}`,
        }),
      ],
    });
  },
});

/** Without award criteria the number of contractors tells the variants apart. */
function fitsNumber(lot: Node<"perceel">, variant: VariantId): boolean {
  if (variant === "ZEMVI1") return admitsEveryone(lot);
  return variant === "ZEMVI2" || variant === "ZEMVI3" ? hasMaximum(lot) : true;
}

export const docs: RuleDocs = {
  title: {
    nl: "Variant van de contractstandaard niet genoemd",
    en: "Variant of the contract standard not named",
  },
  explain: {
    nl: "Uit wat er staat, volgt één variant van de contractstandaard Wmo. Noem haar: dan toetst de controle het document aan het juiste model.",
    en: "What is written amounts to one variant of the Wmo contract standard. Name it: then the checker tests the document against the right template.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    wet: wmo-2015
    instrument: open-house
  }
`,
      good: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    wet: wmo-2015
    instrument: open-house
    contractstandaard-variant: TOELATING
  }
`,
    },
  ],
};
