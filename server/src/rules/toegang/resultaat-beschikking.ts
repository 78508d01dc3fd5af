import { hasLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "toegang/resultaat-beschikking",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "crvb-2018-3241",
      at: "ECLI:NL:CRVB:2018:3241 (inhoudsindicatie)",
      confidence: "S",
      quote:
        "In feite weet verzoeker door deze wijze van verstrekking van een maatwerkvoorziening tot op heden niet op hoeveel uur ondersteuning hij kan rekenen.",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote: "het moet dan wel heel duidelijk zijn",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "is resultaatgericht beschikken nu toegestaan of niet?",
    },
  ],
  message: {
    nl: "De beschikking voor {perceel} noemt alleen een resultaat. Volgens de CRvB (8 oktober 2018) moet de cliënt weten op hoeveel ondersteuning hij kan rekenen.",
    en: "The decision for {perceel} states only a result. According to the CRvB (8 October 2018) the client must know how much support to expect.",
  },
  check(lot, { report }) {
    const content = lot.words("beschikking.inhoud");
    const onlyResult =
      content.length > 0 && content.every((word) => word === "resultaat");
    if (!hasLaw(lot, "wmo-2015") || !onlyResult || statesExtent(lot)) return;
    report({ at: [lot, "beschikking"] });
  },
});

/** True when the decision itself or a plan that belongs to it says how much, or when that is still open. */
function statesExtent(lot: Node<"perceel">): boolean {
  const decision = lot.at("beschikking");
  const plan = decision?.at("plan");
  return (
    (decision &&
      !decision.isAbsent("omvang") &&
      !decision.is("omvang", "nee")) ||
    (plan && !plan.isAbsent("omvang") && !plan.is("omvang", "nee")) ||
    decision?.is("detail", "uren") ||
    false
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Beschikking noemt alleen een resultaat",
    en: "Decision states a result only",
  },
  explain: {
    nl: "Ook bij outputgericht werken moet een cliënt weten waar hij op kan rekenen. Laat de beschikking, of een plan dat erbij hoort, activiteiten, frequentie en tijd noemen. De uitspraak ging over huishoudelijke hulp; voor andere vormen wordt erover verschillend gedacht.",
    en: "Under output-based work too a client must know what to expect. Let the decision, or a plan that is part of it, state activities, frequency and time. The ruling concerned domestic help; for other forms opinions differ.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    beschikking: ja { inhoud: resultaat }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    beschikking: ja { inhoud: resultaat  plan: ondersteuningsplan { omvang: ja } }
  }
`,
    },
  ],
};
