import { allocationOf } from "../../model/facts/allocation.ts";
import { formOf, variantOf } from "../../model/facts/funding.ts";
import { guaranteeNames, guaranteeOf } from "../../model/facts/guarantees.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/zeeuws-vrije-keuze",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "raamovereenkomst/omzetgarantie",
    "open-house/gemeente-wijst-toe",
    "open-house/omzetgarantie",
    "open-house/vast-budget-of-taakgericht",
  ],
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "De cliënten bepalen zelf van welke aanbieder ze gebruik maken.",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de overeenkomst biedt geen garantie voor omzet omdat elke individuele cliënt zelf de zorgaanbieder kiest",
    },
  ],
  message: {
    nl: "{perceel} volgt het Zeeuws model, maar {kenmerk}. In dit model kiest de cliënt en is er geen omzetzekerheid.",
    en: "{perceel} follows the Zeeuws model, but {kenmerk}. In this model the client chooses and there is no turnover certainty.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "zeeuws-model" || isOpenHouse(lot)) return;
    const allocation = allocationOf(lot);
    if (allocation && others.has(allocation.word))
      report({
        at: lot.slot(allocation.path),
        data: {
          kenmerk: {
            nl: "de cliënt kiest de aanbieder niet",
            en: "the client does not choose the provider",
          },
        },
        fixes: () => [
          setValue(lot, "clientkeuze", "client", {
            nl: "Laat de cliënt kiezen",
            en: "Let the client choose",
          }),
        ],
      });
    const certainty = certaintyOf(lot);
    if (certainty)
      report({ at: certainty.at, data: { kenmerk: certainty.text } });
  },
});

const others: ReadonlySet<string> = new Set([
  "gemeente",
  "wijkteam",
  "regisseur",
  "rotatie",
  "aanbieder",
]);

/** What makes the turnover of a provider certain: a guarantee, or a fixed amount. */
function certaintyOf(
  lot: Node<"perceel">,
): { at: Place; text: Localized } | undefined {
  const guarantee = guaranteeOf(lot);
  if (guarantee) {
    const { nl, en } = guaranteeNames[guarantee];
    return {
      at: [lot, guarantee],
      text: { nl: `er is een ${nl}`, en: `there is a ${en}` },
    };
  }
  if (lot.includes("contractvorm", "vast-budget"))
    return {
      at: [lot, "contractvorm"],
      text: { nl: "er is een vast budget", en: "there is a fixed budget" },
    };
  return variantOf(lot) === "taakgericht" || formOf(lot) === "populatie"
    ? {
        at: [lot, "bekostiging"],
        text: {
          nl: "de bekostiging is taakgericht",
          en: "the funding is task-based",
        },
      }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Zeeuws model zonder vrije keuze",
    en: "Zeeuws model without free choice",
  },
  explain: {
    nl: "In het Zeeuws model kiest de cliënt uit alle aanbieders. Wie een ander laat kiezen of een aanbieder omzet toezegt, kan dat niet allebei nakomen. Laat de cliënt kiezen en haal de toezegging weg.",
    en: "In the Zeeuws model the client chooses from all providers. Letting somebody else choose or promising a provider turnover cannot both be kept. Let the client choose and remove the promise.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    contractstandaard-variant: ZEMVI1
    procedure: sas { invulling: zeeuws-model }
    opdrachtnemers: onbeperkt
    clientkeuze: wijkteam
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    contractstandaard-variant: ZEMVI1
    procedure: sas { invulling: zeeuws-model }
    opdrachtnemers: onbeperkt
    clientkeuze: client { uitzondering: crisis }
  }
`,
    },
  ],
};
