import { criteriaOf, priceSetterOf } from "../../model/facts/criteria.ts";
import { isAbout, requirementsOf } from "../../model/facts/requirements.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "gunning/prijs-niet-beoordeeld",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/prijsaanbod", "open-house/gunningscriteria"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Berekening",
      confidence: "V",
      quote:
        "laat het aan de potentiële opdrachtnemer(s) over om een prijs aan te bieden",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "De inschrijfprijs was een onderdeel van een totaal aan (verder kwalitatieve) criteria waarop de beste partij werd geselecteerd.",
    },
  ],
  message: {
    nl: "Aanbieders bieden in {perceel} een prijs, maar geen enkel criterium beoordeelt die.",
    en: "Providers offer a price in {perceel}, but no criterion assesses it.",
  },
  check(lot, { report }) {
    const criteria = criteriaOf(lot);
    const block = lot.at("gunningscriteria");
    if (!block || criteria.length === 0) return;
    if (criteria.some(({ kind }) => kind !== "kwaliteit")) return;
    if (!block.isAbsent("prijs") || !block.isAbsent("kosten")) return;
    if (priceSetterOf(lot) !== "inschrijver") return;
    if (
      requirementsOf(lot).some((item) =>
        isAbout(item, "tarief", /tarief|prijs|\btariff|\bprice/),
      )
    )
      return;
    report({
      at: block,
      fixes: () => [
        insertInto(block, 'prijs "Tarief" PM', {
          nl: "Voeg een criterium op prijs toe",
          en: "Add a criterion on price",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Geboden prijs telt niet mee",
    en: "Offered price does not count",
  },
  explain: {
    nl: "Een geboden prijs die niet meetelt, wordt blind aanvaard of buiten de stukken om gebruikt. Voeg een criterium op prijs of kosten toe, stel de prijs zelf vast, of toets hem als eis (`soort: tarief`) aan een maximum.",
    en: "An offered price that does not count is accepted blindly or used off the record. Add a criterion on price or cost, set the price yourself, or test it as a requirement (`type: tariff`) against a maximum.",
  },
  examples: [
    {
      bad: `  perceel 1 "Hulp bij het huishouden" {
    product "Hulp" {
      eenheid: uur
      tariefsoort: geboden
    }
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Vaste gezichten" 40%
    }
  }
`,
      good: `  perceel 1 "Hulp bij het huishouden" {
    product "Hulp" {
      eenheid: uur
      tariefsoort: geboden
    }
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
