import { criteriaIn } from "../../model/facts/criteria.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isStandardProcedure } from "../../model/facts/procedure.ts";
import { buysCare } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue, together } from "../fix/fix.ts";
import { articlesOf, lawNames } from "../shared/laws.ts";

export default defineRule({
  id: "gunning/laagste-prijs",
  kind: "legal",
  severity: "error",
  scope: "gunningscriteria",
  waivable: false,
  validFrom: "2022-07-01",
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.6.4 lid 1 onder b en lid 2",
      confidence: "V",
      quote: "niet louter op de laagste prijs gegund",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.12 lid 1 onder b en lid 2",
      confidence: "V",
      quote:
        "wordt geen gebruik gemaakt van de bevoegdheid, bedoeld in het vierde lid van dat artikel, om te gunnen op basis van de laagste prijs",
    },
  ],
  message: {
    nl: "{perceel} wordt alleen op prijs gegund. Onder {wet} mag niet louter op de laagste prijs worden gegund ({artikel}).",
    en: "{perceel} is awarded on price alone. Under {wet} an award on lowest price only is not allowed ({artikel}).",
  },
  check(block, { report, lots }) {
    const subjects = lots.filter(
      (lot) => isPublicContract(lot) && buysCare(lot),
    );
    const [lot] = subjects;
    if (!lot || !isPriceOnly(block)) return;
    const paragraph = isStandardProcedure(lot) ? "lid 2" : "lid 1 onder b";
    const title = {
      nl: "Voeg een criterium op kwaliteit toe",
      en: "Add a criterion on quality",
    };
    report({
      at: block.is("methode", "laagste-prijs")
        ? [block, "methode"]
        : [block, "prijs"],
      subjects,
      data: {
        wet: lawNames(subjects),
        artikel: articlesOf(subjects, {
          "wmo-2015": `art. 2.6.4 ${paragraph}`,
          jeugdwet: `art. 2.12 ${paragraph}`,
        }),
      },
      fixes: () => {
        const added = insertInto(block, 'kwaliteit "PM" PM', title);
        if (!block.is("methode", "laagste-prijs")) return [added];
        const method = replaceValue(block.slot("methode"), "bpkv", title);
        return [together(title, method, added)];
      },
    });
  },
});

/** Only price counts: no other criterion, or a method that says so. What is PM may still become quality. */
function isPriceOnly(block: Node<"gunningscriteria">): boolean {
  if (block.all("kwaliteit").length > 0 || !block.isAbsent("kwaliteit"))
    return false;
  if (block.is("methode", "laagste-prijs")) return true;
  const criteria = criteriaIn(block);
  return criteria.length > 0 && criteria.every(({ kind }) => kind === "prijs");
}

export const docs: RuleDocs = {
  title: {
    nl: "Zorg alleen op laagste prijs gegund",
    en: "Care awarded on lowest price alone",
  },
  explain: {
    nl: "Sinds 1 juli 2022 mag zorg onder de Wmo 2015 of de Jeugdwet in geen enkele aanbesteding louter op de laagste prijs worden gegund: ook niet in de vormvrije SAS-procedure. Voeg een criterium op kwaliteit toe. Gunnen op laagste kosten op basis van kosteneffectiviteit is niet verboden.",
    en: "Since 1 July 2022 care under the Wmo 2015 or the Jeugdwet may not be awarded on the lowest price alone in any tender, the form-free SAS procedure included. Add a criterion on quality. Award on lowest cost on the basis of cost-effectiveness is not forbidden.",
  },
  examples: [
    {
      bad: `  peildatum: 2025-03-01
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Hulp bij het huishouden" {
    wet: wmo-2015
    gunningscriteria { prijs "Tarief per uur" 100% }
  }
`,
      good: `  peildatum: 2025-03-01
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Hulp bij het huishouden" {
    wet: wmo-2015
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief per uur" 40%
    }
  }
`,
    },
  ],
};
