import { isTaskBased } from "../../model/facts/funding.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/voorschriften",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "Bij taakgericht werken worden geen producten of arrangementen ingekocht",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "de gemeente bemoeit zich niet met de uitvoering en bedrijfsvoering door op product- en dienstniveau met voorschriften te komen",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "naarmate de gemeente meer voorschrijft over de producten of uren waar een cliënt recht op heeft, belemmert hij het bieden van flexibel maatwerk",
    },
  ],
  message: {
    nl: "{perceel} is taakgericht, maar schrijft {voorschrift} voor. Het 'hoe' ligt bij de aanbieder; stuur op doelen en uitkomst.",
    en: "{perceel} is task-based but prescribes {voorschrift}. The 'how' is the provider's; steer on goals and outcome.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const [first, ...others] = prescriptionsOf(lot);
    if (!first) return;
    report({
      at: first.at,
      data: { voorschrift: list([first, ...others].map(({ what }) => what)) },
      related: others.map(({ at }) => ({
        at,
        message: {
          nl: "Ook dit is voorgeschreven",
          en: "This is prescribed as well",
        },
      })),
    });
  },
});

interface Prescription {
  readonly at: Place;
  readonly what: Localized;
}

function prescriptionsOf(lot: Node<"perceel">): Prescription[] {
  const products = productsOf(lot)
    .filter(
      (product) =>
        product.is("voorgeschreven", "ja") &&
        !product.includes("functie", "berichten"),
    )
    .map((product) => ({
      at: [product, "voorgeschreven"] as const,
      what: {
        nl: `het product ${product.label}`,
        en: `the product ${product.label}`,
      },
    }));
  const methods = lot
    .all("werkwijze-eis")
    .filter(
      (method) => !method.is("bron", "wet", "beroepsstandaard", "veiligheid"),
    )
    .map((method) => ({
      at: method,
      what: {
        nl: `de werkwijze ${titleOf(method)}`.trim(),
        en: `the working method ${titleOf(method)}`.trim(),
      },
    }));
  return [...products, ...methods, ...decisionDetail(lot)];
}

function titleOf({ title }: Node<"werkwijze-eis">): string {
  return title ? `"${title}"` : "";
}

/** Under the Wmo case law asks a decision to state the extent of support. */
function decisionDetail(lot: Node<"perceel">): Prescription[] {
  const decision = lot.at("beschikking");
  if (!decision?.is("detail", "uren", "product") || hasLaw(lot, "wmo-2015"))
    return [];
  const what = decision.is("detail", "uren")
    ? { nl: "uren in de beschikking", en: "hours in the decision" }
    : { nl: "producten in de beschikking", en: "products in the decision" };
  return [{ at: [decision, "detail"], what }];
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht met voorgeschreven werkwijze",
    en: "Task-based with a prescribed way of working",
  },
  explain: {
    nl: "Bij een taak koopt het vaste bedrag vrijheid: het hoe is aan de aanbieder. Voorgeschreven producten, uren of methoden nemen die weg. Schrap ze, of zeg met `bron` dat de wet, een beroepsstandaard of de veiligheid ze vraagt.",
    en: "With a task the fixed amount buys freedom: the how is the provider's. Prescribed products, hours or methods take it away. Remove them, or say with `origin` that a statute, professional standard or safety asks for them.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    werkwijze-eis "Wekelijks huisbezoek": "Elk gezin krijgt ten minste één huisbezoek per week." { bron: gemeente }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    werkwijze-eis "Meldcode": "De aanbieder werkt met de meldcode huiselijk geweld." { bron: wet }
  }
`,
    },
  ],
};
