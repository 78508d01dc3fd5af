import { allocationOf } from "../../model/facts/allocation.ts";
import type { Node, Slot } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "opdrachtnemer/keuze-en-verdeelsleutel",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "raamovereenkomst/omzetgarantie",
    "open-house/gemeente-wijst-toe",
    "procedure/zeeuws-vrije-keuze",
  ],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de overeenkomst biedt geen garantie voor omzet omdat elke individuele cliënt zelf de zorgaanbieder kiest",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "De cliënten bepalen zelf van welke aanbieder ze gebruik maken.",
    },
  ],
  message: {
    nl: "In {perceel} kiest de cliënt, maar geldt ook {verdeling}. Beide tegelijk kan niet worden nagekomen.",
    en: "In {perceel} the client chooses, but {verdeling} applies as well. Both cannot be kept.",
  },
  check(lot, { report }) {
    const choice = allocationOf(lot);
    if (!choice?.word.startsWith("client")) return;
    const division = divisionOf(lot);
    if (!division) return;
    report({
      at: division,
      data: { verdeling: nameOf(division) },
      related: [
        {
          at: lot.slotAt(choice.path),
          message: { nl: "de cliënt kiest", en: "the client chooses" },
        },
      ],
    });
  },
});

/** A division of clients that holds for those with a preference too. */
function divisionOf(lot: Node<"perceel">): Slot | undefined {
  if (
    lot.has("verdeelsleutel") &&
    lot.at("verdeelsleutel")?.is("alleen-zonder-voorkeur", "ja") !== true
  )
    return lot.slot("verdeelsleutel");
  return lot.includes("toewijzing.methode", "verdeelsleutel", "rotatie") &&
    lot.at("toewijzing")?.includes("uitzondering", "geen-voorkeur") !== true
    ? lot.slot("toewijzing.methode")
    : undefined;
}

function nameOf(division: Slot) {
  for (const value of division.values)
    if (value.type === "word" && value.word !== "client") {
      const { nl, en } = term(division, value.word);
      return { nl: `een verdeling (${nl})`, en: `a division (${en})` };
    }
  return { nl: "een verdeling", en: "a division" };
}

export const docs: RuleDocs = {
  title: {
    nl: "Cliënt kiest, maar er is ook een verdeling",
    en: "The client chooses, but there is also a division",
  },
  explain: {
    nl: "Wie de cliënt vrij laat kiezen, kan niet ook volume per aanbieder beloven: een van beide toezeggingen wordt gebroken. Gebruik de verdeling alleen voor wie geen voorkeur heeft (`alleen-zonder-voorkeur: ja`), of haal haar weg.",
    en: "Who lets clients choose freely cannot promise volume per provider as well: one of the two promises will be broken. Use the division only for those without a preference (`only-without-preference: yes`), or remove it.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4  clientkeuze: client  verdeelsleutel: aandeel }
`,
      good: `  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4  clientkeuze: client  verdeelsleutel: aandeel { alleen-zonder-voorkeur: ja } }
`,
    },
  ],
};
