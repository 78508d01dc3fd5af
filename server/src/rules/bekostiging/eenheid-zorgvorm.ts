import { careFormName } from "../../model/facts/care.ts";
import { formOf } from "../../model/facts/funding.ts";
import { isForSettlement, unitsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/eenheid-zorgvorm",
  kind: "guidance",
  severity: "hint",
  scope: "product",
  waivable: true,
  yieldsTo: ["bekostiging/eenheid-inspanning", "bekostiging/eenheid-output"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "per uur begeleiding, per dagdeel dagbesteding of per etmaal kortdurend verblijf",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.2",
      confidence: "V",
      quote: "ambulante hulp maar dan in dagdelen in plaats van uren",
    },
  ],
  message: {
    nl: "Gebruikelijk voor {zorgvorm} is een prijs per {gebruikelijk}; hier staat per {eenheid}.",
    en: "The usual price for {zorgvorm} is per {gebruikelijk}; here it says per {eenheid}.",
  },
  check(product, { lots, report }) {
    if (formOf(product) !== "productie" || !isForSettlement(product)) return;
    const form = onlyForm(product, lots);
    const expected = form === undefined ? undefined : usual[form];
    const [unit, ...others] = unitsOf(product);
    if (!form || !expected || !unit || others.length > 0) return;
    // Single acts are counted by the piece.
    if (!times.has(unit) || expected.includes(unit)) return;
    const slot = product.slot("eenheid");
    report({
      at: product.has("eenheid") ? slot : product,
      data: {
        zorgvorm: careFormName(form),
        gebruikelijk: {
          nl: expected.join(" of "),
          en: expected.map((word) => term(slot, word).en).join(" or "),
        },
        eenheid: term(slot, unit),
      },
    });
  },
});

/** The usual units of the study of contracts per 1 January 2018. */
const usual: Readonly<Record<string, readonly string[]>> = {
  "individuele-begeleiding": ["minuut", "uur"],
  groepsbegeleiding: ["dagdeel"],
  "kortdurend-verblijf": ["etmaal"],
  daghulp: ["dagdeel"],
};

const times: ReadonlySet<string> = new Set([
  "minuut",
  "uur",
  "dagdeel",
  "dag",
  "etmaal",
  "week",
  "4-weken",
  "maand",
  "jaar",
  "traject",
]);

/** The form of care when there is one only. */
function onlyForm(
  product: Node<"product">,
  lots: readonly Node<"perceel">[],
): string | undefined {
  const own = product.words("zorgvorm");
  const forms = new Set<string>(
    own.length > 0 ? own : lots.flatMap((lot) => lot.words("zorgvormen")),
  );
  return forms.size === 1 ? [...forms][0] : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Ongebruikelijke eenheid voor de zorgvorm",
    en: "Unusual unit for the form of care",
  },
  explain: {
    nl: "Als elke gemeente een eigen eenheid kiest, kost dat aanbieders administratie; vaak is het een vergissing bij het overnemen van een producttabel. Neem de gebruikelijke eenheid, of laat het zo als het bewust is.",
    en: "If every municipality picks its own unit, that costs providers administration; often it is a slip in copying a product table. Take the usual unit, or leave it if it is deliberate.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Dagbesteding" { eenheid: uur  tarief: € 10,40 }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Dagbesteding" { eenheid: dagdeel  tarief: € 41,30 }
  }
`,
    },
  ],
};
