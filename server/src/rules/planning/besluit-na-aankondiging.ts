import { fold } from "../../../../grammar/src/names.ts";
import {
  dayOf,
  dispatchDay,
  possibleDays,
  spanOf,
} from "../../model/facts/milestones.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { capital, keyName } from "../shared/terms.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/besluit-na-aankondiging",
  kind: "consistency",
  severity: "warning",
  scope: "planning",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6, bijlage 5",
      confidence: "V",
      quote:
        "vaststelling van tarieven, inrichten en beschrijven van de procedure wordt de inkoop opengezet",
    },
    {
      ref: "aef-2015",
      at: "hoofdstuk 7",
      confidence: "V",
      quote:
        "zorg voor duidelijke kaders. Bestuurlijke besluitvorming gedurende het traject vertraagd",
    },
  ],
  message: {
    nl: "{besluit} staat op {datum}, na de aankondiging van {aankondiging}. Stel tarieven en stukken vast voordat u publiceert.",
    en: "{besluit} is on {datum}, after the notice of {aankondiging}. Fix tariffs and documents before you publish.",
  },
  check(planning, { lots, report }) {
    const notice = dispatchDay(planning) ?? dayOf(planning, "bekendmaking");
    if (!notice) return;
    const related = [
      {
        at: planning.has("aankondiging")
          ? planning.slot("aankondiging")
          : planning.slot("bekendmaking"),
        message: { nl: "De aankondiging.", en: "The notice." },
      },
    ];
    const dialogue = lots.every(
      (lot) => effectiveProcedure(lot) === "dialooggericht",
    );
    const tariff = spanOf(planning, "tariefvaststelling");
    if (
      tariff &&
      !dialogue &&
      tariff.first.min > notice.max &&
      lots.some(hasFixedTariff)
    )
      report({
        at: planning.slot("tariefvaststelling"),
        related,
        data: {
          besluit: capital(keyName(planning, "tariefvaststelling")),
          datum: period(tariff.first),
          aankondiging: period(notice),
        },
      });
    for (const { values, block, syntax } of planning.slot("vaststelling")
      .occurrences) {
      const [value] = values;
      if (value?.type !== "moment") continue;
      const day = possibleDays(value);
      const title = block?.title?.text;
      if (day.min <= notice.max || (title !== undefined && isAward(title)))
        continue;
      report({
        at: syntax,
        related,
        discriminator: title ?? "",
        data: {
          besluit:
            title === undefined
              ? capital(keyName(planning, "vaststelling"))
              : { nl: `“${title}”`, en: `“${title}”` },
          datum: period(day),
          aankondiging: period(notice),
        },
      });
    }
  },
});

/** Tariffs that the authority sets: those that tenderers offer are fixed later by nature. */
function hasFixedTariff(lot: Node<"perceel">): boolean {
  const products = productsOf(lot);
  return (
    products.length === 0 ||
    products.some(
      (product) => !product.is("tariefsoort", "geboden", "onderhandeld"),
    )
  );
}

/** The award decision, and what follows from it each year, come after the notice by nature. */
function isAward(title: string): boolean {
  return /gunning|award|index|contract|overeenkomst/.test(fold(title));
}

export const docs: RuleDocs = {
  title: { nl: "Besluit na de aankondiging", en: "Decision after the notice" },
  explain: {
    nl: "Aanbieders kunnen de opdracht niet beoordelen als tarieven of stukken nog moeten worden vastgesteld, en wie stukken na publicatie wijzigt moet de termijn verlengen. Plan het besluit voor de aankondiging.",
    en: "Providers cannot judge the contract while tariffs or documents still have to be fixed, and changing documents after publication reopens the deadline. Plan the decision before the notice.",
  },
  examples: [
    {
      bad: `  planning {
    vaststelling "Inkoopdocumenten": 2026-12-15
    aankondiging: 2026-12-01 op tenderned
  }
`,
      good: `  planning {
    vaststelling "Inkoopdocumenten": 2026-11-15
    aankondiging: 2026-12-01 op tenderned
  }
`,
    },
  ],
};
