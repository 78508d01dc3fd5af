import { criteriaIn } from "../../model/facts/criteria.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import { buysCare } from "../../model/facts/tender.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "gunning/methode-tegenstrijdig",
  kind: "consistency",
  severity: "error",
  scope: "gunningscriteria",
  waivable: false,
  yieldsTo: ["open-house/gunningscriteria", "gunning/laagste-prijs"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.114 lid 2",
      confidence: "V",
      quote: "beste prijs-kwaliteitverhouding",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "ook gunningscriteria voor prijs en kwaliteit",
    },
  ],
  message: {
    nl: "De methode is {methode}, maar {gebrek}.",
    en: "The method is {methode}, but {gebrek}.",
  },
  check(block, { report, lots }) {
    const method = block.word("methode");
    const gebrek = contradiction(block, lots);
    if (!method || !gebrek) return;
    const slot = block.slot("methode");
    const right = fitting(block);
    report({
      at: slot,
      data: { methode: spoken(term(slot, method)), gebrek },
      fixes: () => [
        right &&
          replaceValue(slot, right, {
            nl: `Maak er ${right} van`,
            en: `Change it to ${term(slot, right).en}`,
          }),
      ],
    });
  },
});

function contradiction(
  block: Node<"gunningscriteria">,
  lots: readonly Node<"perceel">[],
): Localized | undefined {
  const quality = block.all("kwaliteit");
  if (block.is("methode", "laagste-prijs") && quality.length > 0)
    return there(quality, "kwaliteit", "quality");
  const price = block.all("prijs");
  const noQuality = quality.length === 0 && block.isAbsent("kwaliteit");
  // For care gunning/laagste-prijs speaks.
  if (
    block.is("methode", "bpkv") &&
    noQuality &&
    price.length > 0 &&
    lots.some((lot) => !buysCare(lot))
  )
    return {
      nl: "er is geen criterium op kwaliteit",
      en: "there is no quality criterion",
    };
  if (
    block.is("methode", "laagste-kosten") &&
    criteriaIn(block).length > 0 &&
    block.all("kosten").length === 0 &&
    block.isAbsent("kosten")
  )
    return {
      nl: "er is geen criterium op kosten",
      en: "there is no cost criterion",
    };
  return undefined;
}

function there(
  criteria: readonly AnyNode[],
  nl: string,
  en: string,
): Localized {
  const titles = list(criteria.map((one) => `"${nameOf(one)}"`));
  return {
    nl: `er zijn criteria op ${nl}: ${titles.nl}`,
    en: `there are criteria on ${en}: ${titles.en}`,
  };
}

/** The method that the criteria amount to. */
function fitting(block: Node<"gunningscriteria">) {
  if (block.all("kwaliteit").length > 0) return "bpkv";
  const cost = block.all("kosten").length > 0;
  return cost ? undefined : "laagste-prijs";
}

export const docs: RuleDocs = {
  title: {
    nl: "Gunningsmethode past niet bij de criteria",
    en: "Award method does not fit the criteria",
  },
  explain: {
    nl: "De methode bepaalt welke motiveringsplicht geldt; een verkeerd etiket verbergt die. Bij laagste prijs past geen kwaliteitscriterium, bij de beste prijs-kwaliteitverhouding juist wel, en bij laagste kosten een criterium op kosten. Alleen kwaliteit bij vaste tarieven is ook beste prijs-kwaliteitverhouding.",
    en: "The method decides which duty to motivate holds; a wrong label hides it. Lowest price does not go with a quality criterion, the best price-quality ratio needs one, and lowest cost needs a cost criterion. Quality only with fixed tariffs is best price-quality ratio too.",
  },
  examples: [
    {
      bad: `  perceel 1 "Hulp bij het huishouden" {
    gunningscriteria {
      methode: laagste-prijs
      kwaliteit "Plan van aanpak" 40%
      prijs "Tarief" 60%
    }
  }
`,
      good: `  perceel 1 "Hulp bij het huishouden" {
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 40%
      prijs "Tarief" 60%
    }
  }
`,
    },
  ],
};
