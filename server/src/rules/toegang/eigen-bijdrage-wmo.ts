import { constantHolds, quantity } from "../../law/constants.ts";
import { isFreelyAccessible } from "../../model/facts/access.ts";
import { careFormsOf } from "../../model/facts/care.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { unitOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "toegang/eigen-bijdrage-wmo",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.1.4a lid 4",
      confidence: "V",
      quote: "bedraagt € 19,–",
    },
    {
      ref: "wmo2015",
      at: "art. 2.1.4b lid 1",
      confidence: "V",
      quote: "vastgesteld en voor de gemeente geïnd door het CAK",
    },
    {
      ref: "wmo2015",
      at: "art. 2.1.4a lid 4 (bedrag van 2026 na indexering)",
      confidence: "S",
    },
  ],
  message: {
    nl: "{perceel}: {toelichting}. De bijdrage is wettelijk begrensd en wordt door het CAK vastgesteld en geïnd (art. 2.1.4a en 2.1.4b Wmo 2015).",
    en: "{perceel}: {toelichting}. The contribution is capped by law and is set and collected by the CAK (art. 2.1.4a and 2.1.4b Wmo 2015).",
  },
  check(lot, { report, settings }) {
    if (!hasLaw(lot, "wmo-2015") || isOutside(lot)) return;
    if (
      lot.is("eigen-bijdrage.vaststelling", "aanbieder") ||
      lot.is("eigen-bijdrage.inning", "aanbieder")
    ) {
      report({
        at: [lot, "eigen-bijdrage"],
        data: {
          toelichting: {
            nl: "de aanbieder bepaalt of int de eigen bijdrage",
            en: "the provider sets or collects the contribution",
          },
        },
      });
      return;
    }
    if (
      !constantHolds(
        "wmo-bijdrage-2026",
        decisiveDate(lot.specification, settings),
      )
    )
      return;
    const cap = quantity("wmo-bijdrage-2026");
    const over = lot
      .amounts("eigen-bijdrage")
      .find(
        (amount) => unitOf(amount) === "maand" && amount.interval.min > cap,
      );
    if (!over) return;
    const [stated, most] = [euros(over.interval), euros(cap)];
    report({
      at: [lot, "eigen-bijdrage"],
      severity: "warning",
      data: {
        toelichting: {
          nl: `een bijdrage van ${stated.nl} per maand is meer dan ${most.nl}`,
          en: `a contribution of ${stated.en} a month is more than ${most.en}`,
        },
      },
    });
  },
});

const excepted: ReadonlySet<string> = new Set([
  "beschermd-wonen",
  "maatschappelijke-opvang",
  "vervoer",
]);

function isOutside(lot: Node<"perceel">): boolean {
  const forms = careFormsOf(lot);
  return (
    isFreelyAccessible(lot) ||
    (forms.length > 0 && forms.every((form) => excepted.has(form))) ||
    lot.includes("eigen-bijdrage.betreft", "algemene-voorziening", "vervoer")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Eigen bijdrage buiten de wet om",
    en: "Client contribution outside the Act",
  },
  explain: {
    nl: "De bijdrage voor Wmo-maatwerk is begrensd en wordt door het CAK vastgesteld en geïnd. Een aanbieder mag haar niet zelf bepalen of innen. Schrap die taak en noem geen hoger bedrag; een lager bedrag of geen bijdrage mag.",
    en: "The contribution for individual Wmo provisions is capped and is set and collected by the CAK. A provider may not set or collect it. Drop that task and state no higher amount; a lower amount or no contribution is allowed.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  eigen-bijdrage: ja { inning: aanbieder } }
`,
      good: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  eigen-bijdrage: € 19 per maand { inning: cak } }
`,
    },
    {
      bad: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  eigen-bijdrage: € 30 per maand }
`,
      good: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  eigen-bijdrage: € 21,80 per maand }
`,
      severity: "warning",
    },
  ],
};
