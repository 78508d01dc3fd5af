import { aimsAt, goalName } from "../../model/facts/goals.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "doel/integraal-maar-gescheiden",
  kind: "consistency",
  severity: "hint",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 7",
      confidence: "V",
      quote:
        "Gezamenlijk inkopen betekent echter nog niet dat er samenhangende dienstverlening wordt ingekocht",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 4",
      confidence: "V",
      quote:
        "De inkoop van zorg is echter nog vooral per aanbieder en op specifieke",
    },
  ],
  message: {
    nl: "Doel '{doel}', maar de inkoop is {vorm}. Beschrijf hoe cliënten toch samenhangende hulp krijgen.",
    en: "Goal '{doel}', but the purchase is {vorm}. Describe how clients still get coherent help.",
  },
  check(goal, { report, lots }) {
    if (!aimsAt(goal, "integrale-dienstverlening", "gecombineerd-aanbod"))
      return;
    const form = separation(lots);
    if (form && !lots.some(joins))
      report({ at: goal, data: { doel: goalName(goal), vorm: form } });
  },
});

function separation(lots: readonly Node<"perceel">[]): Localized | undefined {
  const root = lots[0]?.specification.root;
  if (root?.is("integraliteit", "gescheiden"))
    return { nl: "gescheiden", en: "separate" };
  return lots.length > 1 && lots.every(isNarrow)
    ? {
        nl: "verdeeld over percelen met elk één product of zorgvorm",
        en: "divided into lots of one product or care form each",
      }
    : undefined;
}

function isNarrow(lot: Node<"perceel">): boolean {
  return lot.words("zorgvormen").length === 1 || productsOf(lot).length === 1;
}

/** True when something brings the help together all the same. */
function joins(lot: Node<"perceel">): boolean {
  return (
    lot.includes("opdrachtnemer-vorm", "combinatie") ||
    lot.includes("inschrijfvorm", "combinatie") ||
    lot.is("onderaanneming", "toegestaan", "verplicht") ||
    !lot.isMissing("samenwerking-met") ||
    !lot.isMissing("regie") ||
    !lot.isMissing("casusregie")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Integrale hulp, gescheiden inkoop",
    en: "Integrated help, separate purchase",
  },
  explain: {
    nl: "Gescheiden inkopen is gewoon en op zichzelf geen fout. Wie integrale hulp als doel noemt, moet wel zeggen hoe die dan ontstaat: combinaties, onderaanneming, samenwerking met een andere opdracht, of afspraken over afstemming. Leg het anders uit bij het doel.",
    en: "Buying separately is common and no fault by itself. Who states integrated help as a goal must say how it then comes about: consortia, subcontracting, cooperation with another assignment, or agreements on coordination. Otherwise explain it at the goal.",
  },
  examples: [
    {
      bad: `  doel "Eén gezin, één plan" { soort: integrale-dienstverlening }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
  perceel 2 "Daghulp" { zorgvormen: daghulp }
`,
      good: `  doel "Eén gezin, één plan" { soort: integrale-dienstverlening }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    casusregie: wijkteam
  }
  perceel 2 "Daghulp" { zorgvormen: daghulp }
`,
    },
  ],
};
