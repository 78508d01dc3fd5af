import { hasNoDecision, isFreelyAccessible } from "../../model/facts/access.ts";
import { variantOf } from "../../model/facts/funding.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "toegang/beschikkingsloos-toewijzing",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["toegang/beschikkingsloos-wmo"],
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, UP007, OP086",
      confidence: "V",
      quote:
        "De gemeente legt in een beschikking vast of een cliënt recht heeft op ondersteuning vanuit de Jeugdwet (inspannings- en outputgericht).",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5, hoofdstuk 3",
      confidence: "I",
    },
  ],
  message: {
    nl: "{perceel} werkt zonder beschikking, maar betaalt per cliënt en product. Bij {variant} is de toewijzing op een beschikking of verwijzing gebaseerd.",
    en: "{perceel} works without decisions but pays per client and product. Under {variant} the assignment rests on a decision or referral.",
  },
  check(lot, { report }) {
    const variant = variantOf(lot);
    if (
      (variant !== "inspanningsgericht" && variant !== "outputgericht") ||
      isFreelyAccessible(lot)
    )
      return;
    const referred = hasLaw(lot, "jeugdwet") && !lot.isAbsent("verwijzers");
    if (!hasNoDecision(lot) || referred) return;
    report({
      at: [lot, "beschikking"],
      data: {
        variant: term(lot.slot("bekostiging.uitvoeringsvariant"), variant),
      },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Betalen per cliënt zonder beschikking",
    en: "Paying per client without a decision",
  },
  explain: {
    nl: "Een factuur wordt gecontroleerd aan de toewijzing, en die aan de beschikking of verwijzing. Valt die weg, dan is niet te zeggen of terecht is betaald. Geef beschikkingen af, noem de verwijzers, of kies de taakgerichte variant.",
    en: "An invoice is checked against the assignment, and that against the decision or referral. Without these nobody can tell whether payment was right. Give decisions, name the referrers, or choose the task-oriented variant.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    beschikking: nee
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    beschikking: nee
    verwijzers: huisarts, medisch-specialist, jeugdarts, gecertificeerde-instelling, rechter
  }
`,
    },
  ],
};
