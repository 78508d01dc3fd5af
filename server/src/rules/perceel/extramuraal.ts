import {
  careFormName,
  careFormsOf,
  isResidential,
} from "../../model/facts/care.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/extramuraal",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 1",
      confidence: "V",
      quote: "Concreet gaat het om de inkoop van extramurale ondersteuning",
    },
    { ref: "rivierenland-2021", at: "bijlage 1", confidence: "S" },
  ],
  message: {
    nl: "De scope is extramuraal, maar in perceel {perceel} zit {zorgvorm}.",
    en: "The scope is non-residential, but lot {perceel} includes {zorgvorm}.",
  },
  check(lot, { report }) {
    const forms = careFormsOf(lot).filter(isResidential);
    if (forms.length === 0) return;
    const scope = nonResidentialScope(lot);
    if (!scope) return;
    report({
      at: [lot, "zorgvormen"],
      data: { zorgvorm: list(forms.map(careFormName)) },
      related: [
        {
          at: [scope, "indeling"],
          message: { nl: "De scope", en: "The scope" },
        },
      ],
    });
  },
});

/** The segment or specification around a lot that calls itself non-residential; a lot may be an exception to it. */
function nonResidentialScope(lot: Node<"perceel">): AnyNode | undefined {
  const outer = lot.implicit ? lot : lot.outer;
  for (let at: AnyNode | undefined = outer; at; at = at.outer) {
    if ((at as Node<"segment">).is("indeling", "extramuraal")) return at;
  }
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Extramurale scope met verblijf",
    en: "Non-residential scope with a stay",
  },
  explain: {
    nl: "Een omschrijving van de scope die niet meer bij de percelen past, zet inschrijvers en bestuur op het verkeerde been. Pas `indeling` aan, of motiveer waarom dit perceel erbij hoort.",
    en: "A description of the scope that no longer fits the lots misleads bidders and the municipal executive. Change `setting`, or motivate why this lot belongs to it.",
  },
  examples: [
    {
      bad: `  indeling: extramuraal
  perceel 1 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
      good: `  indeling: intramuraal
  perceel 1 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
    },
  ],
};
