import { productsOf } from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "perceel/zonder-zorgvorm",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.2",
      confidence: "V",
      quote:
        "Zij kopen zorgarrangementen gericht op gespecificeerde doelgroepen in",
    },
  ],
  message: {
    nl: "Perceel {perceel} noemt geen zorgvorm. Zonder zorgvorm zijn wet, eenheid en vergelijking met andere regio's niet te controleren.",
    en: "Lot {perceel} names no form of care, so law, unit and comparison with other regions cannot be checked.",
  },
  check(lot, { report }) {
    if (!lot.isAbsent("zorgvormen")) return;
    if (
      lot.is("aard", "leveringen", "werken") ||
      lot.is("status", "vervallen", "buiten-scope")
    )
      return;
    const mapped =
      lot.all("arrangement").some((part) => !part.isAbsent("zorgvormen")) ||
      lot.all("doelgroep").some((group) => !group.isAbsent("zorgvormen")) ||
      productsOf(lot).some((product) => !product.isAbsent("zorgvorm"));
    if (mapped) return;
    const described = lot.all("arrangement").length > 0 || lot.has("doelgroep");
    report({
      at: lot,
      severity: described ? "hint" : "warning",
      fixes: () => [
        insertInto(lot, "zorgvormen: PM", {
          nl: "Noem de zorgvormen",
          en: "Name the forms of care",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Perceel zonder zorgvorm", en: "Lot without a form of care" },
  explain: {
    nl: "De zorgvorm bepaalt welke wet geldt, welke eenheden passen en waarmee het perceel te vergelijken is. Een perceel mag naar een doelgroep of arrangement genoemd zijn, maar noem dan ook de zorgvormen die eronder vallen.",
    en: "The form of care decides which law holds, which units fit and what the lot can be compared with. A lot may be named after a target group or arrangement, but then name the forms of care in it as well.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { wet: wmo-2015 }
`,
      good: `  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  perceel 1 "Mensen met dementie" { wet: wmo-2015  doelgroep: dementie }
`,
      good: `  perceel 1 "Mensen met dementie" {
    wet: wmo-2015
    doelgroep: dementie { zorgvormen: groepsbegeleiding, kortdurend-verblijf }
  }
`,
      severity: "hint",
    },
  ],
};
