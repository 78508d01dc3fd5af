import { effectiveProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/zeeuws-onvolledig",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "met minstens de omschreven basiskwaliteit",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "De gemeente publiceert deze voorwaarden en iedere zorgaanbieder die aan de eisen voldoet en hiermee akkoord gaat komt in aanmerking voor een raamovereenkomst",
    },
  ],
  message: {
    nl: "{perceel} volgt het Zeeuws model, maar mist: {onderdelen}.",
    en: "{perceel} follows the Zeeuws model but lacks: {onderdelen}.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "zeeuws-model") return;
    const missing: Localized[] = [];
    const described = isDescribed(lot);
    const published = hasDocuments(lot);
    if (!described)
      missing.push({
        nl: "een beschrijving van de hulp of de producten",
        en: "a description of the care or the products",
      });
    if (!published)
      missing.push({
        nl: "een programma van eisen of conceptovereenkomst als bijlage",
        en: "a statement of requirements or draft agreement as an annex",
      });
    if (missing.length === 0) return;
    report({
      at: [lot, "procedure"],
      data: { onderdelen: list(missing) },
      fixes: () => [
        described
          ? undefined
          : insertInto(lot, "omschrijving: PM", {
              nl: "Voeg een omschrijving toe",
              en: "Add a description",
            }),
        published
          ? undefined
          : insertInto(
              lot,
              'bijlage "Conceptovereenkomst" { soort: conceptovereenkomst }',
              {
                nl: "Voeg de conceptovereenkomst toe",
                en: "Add the draft agreement",
              },
            ),
      ],
    });
  },
});

/** What must be met is asked by open-house/toelatingseisen-ontbreken and gunning/kwaliteit-niet-betrokken. */
function isDescribed(lot: Node<"perceel">): boolean {
  return (
    (["omschrijving", "product", "productlijst"] as const).some(
      (key) => !lot.isAbsent(key),
    ) ||
    !lot.specification.root.isAbsent("omschrijving") ||
    lot.all("bijlage").some((annex) => annex.includes("soort", "productboek"))
  );
}

function hasDocuments(lot: Node<"perceel">): boolean {
  return lot
    .all("bijlage")
    .some((annex) =>
      annex.includes(
        "soort",
        "programma-van-eisen",
        "conceptovereenkomst",
        "inkoopdocument",
      ),
    );
}

export const docs: RuleDocs = {
  title: {
    nl: "Zeeuws model zonder compleet pakket",
    en: "Zeeuws model without a complete package",
  },
  explain: {
    nl: "In het Zeeuws model aanvaarden aanbieders een vast pakket van hulp, eisen en voorwaarden. Dat pakket moet er bij publicatie dus liggen: beschrijf wat u inkoopt en voeg het programma van eisen of de conceptovereenkomst toe.",
    en: "In the Zeeuws model providers accept a fixed package of care, requirements and terms. So the package must be there at publication: describe what you buy and add the statement of requirements or the draft agreement.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: zeeuws-model
    toelatingsprocedure: 2022-05-10
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
    product "Begeleiding" { eenheid: uur  tarief: € 62,40  tariefsoort: vast }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: zeeuws-model
    toelatingsprocedure: 2022-05-10
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
    product "Begeleiding" { eenheid: uur  tarief: € 62,40  tariefsoort: vast }
    bijlage "Conceptovereenkomst" { soort: conceptovereenkomst }
  }
`,
    },
  ],
};
