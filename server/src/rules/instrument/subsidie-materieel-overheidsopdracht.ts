import { isGrant } from "../../model/facts/instrument.ts";
import {
  isForSettlement,
  productsOf,
  unitsOf,
} from "../../model/facts/products.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "instrument/subsidie-materieel-overheidsopdracht",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.1 (overheidsopdracht voor diensten)",
      confidence: "V",
      quote: "een schriftelijke overeenkomst onder bezwarende titel",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote: "Er mag dan geen sprake zijn van marktconforme betaling",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 4",
      confidence: "V",
      quote: "de subsidie alsnog zal moeten worden aanbesteed",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "De uitvoering van de hulp is niet afdwingbaar.",
    },
  ],
  message: {
    nl: "{perceel} is een subsidie, maar heeft kenmerken van een overheidsopdracht: {kenmerken}. Het etiket subsidie heft de aanbestedingsplicht niet op; toets of er een afdwingbare prestatie tegen betaling is.",
    en: "{perceel} is a subsidy but has traits of a public contract: {kenmerken}. The label does not lift the duty to tender; check whether there is an enforceable performance for payment.",
  },
  check(lot, { report }) {
    if (!isGrant(lot)) return;
    const traits = traitsOf(lot);
    if (traits.length === 0) return;
    report({
      at: [lot, "instrument"],
      data: { kenmerken: list(traits) },
      fixes: () => [
        setValue(lot, "instrument", "overheidsopdracht", {
          nl: "Maak er een overheidsopdracht van",
          en: "Make it a public contract",
        }),
      ],
    });
  },
});

/** The units of care of the catalogue: a fixed amount per activity or year is no price per unit. */
const unitsOfCare: ReadonlySet<string> = new Set([
  "uur",
  "dagdeel",
  "etmaal",
  "minuut",
  "stuk",
]);

function traitsOf(lot: Node<"perceel">): Localized[] {
  const traits: Localized[] = [];
  for (const product of productsOf(lot)) {
    const unit = unitsOf(product).find((unit) => unitsOfCare.has(unit));
    if (!unit || !product.has("tarief") || !isForSettlement(product)) continue;
    traits.push({
      nl: `een prijs per ${unit} (${product.label})`,
      en: `a price per ${unit} (${product.label})`,
    });
  }
  if (lot.is("instrument.afdwingbaar", "ja"))
    traits.push({
      nl: "een afdwingbare prestatie",
      en: "an enforceable performance",
    });
  if (lot.is("instrument.leverplicht", "ja"))
    traits.push({ nl: "een leverplicht", en: "a duty to deliver" });
  if (lot.is("acceptatieplicht", "ja"))
    traits.push({ nl: "een acceptatieplicht", en: "a duty to accept clients" });
  if (lot.has("boete") && !lot.is("boete", "nee"))
    traits.push({ nl: "een boete", en: "a penalty" });
  if (
    lot
      .all("financiele-prikkel")
      .some((incentive) => incentive.includes("soort", "malus", "bonus-malus"))
  )
    traits.push({ nl: "een malus", en: "a malus" });
  if (isFramework(lot))
    traits.push({ nl: "een raamovereenkomst", en: "a framework agreement" });
  if (lot.is("instrument.uitvoeringsovereenkomst", "ja"))
    traits.push({
      nl: "een uitvoeringsovereenkomst",
      en: "an implementation agreement",
    });
  return traits;
}

export const docs: RuleDocs = {
  title: {
    nl: "Subsidie die op een opdracht lijkt",
    en: "Grant that looks like a contract",
  },
  explain: {
    nl: "Een prijs per geleverde eenheid met een leverplicht is een opdracht tegen betaling, hoe u het ook noemt. Een subsidie is in de regel niet afdwingbaar. Toets of er een afdwingbare prestatie tegen betaling is; zo ja, kies dan overheidsopdracht.",
    en: "A price per delivered unit with a duty to deliver is a contract against payment, whatever it is called. A grant is as a rule not enforceable. Check whether there is an enforceable performance for payment; if so, choose a public contract.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: subsidie { leverplicht: ja }
    product "Begeleiding" { eenheid: uur  tarief: € 62,40 per uur  tariefsoort: vast }
  }
`,
      good: `  perceel 1 "Inloop ggz" {
    instrument: subsidie
    product "Inloop" { eenheid: jaar  tarief: € 180.000 per jaar  tariefsoort: vast }
  }
`,
    },
  ],
};
