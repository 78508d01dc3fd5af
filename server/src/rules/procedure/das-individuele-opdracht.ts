import { isPublicContract } from "../../model/facts/instrument.ts";
import { invitedTo, isDas } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix, Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, together } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";

export default defineRule({
  id: "procedure/das-individuele-opdracht",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.148 lid 1",
      confidence: "V",
      quote:
        "nodigt alle tot het dynamische aankoopsysteem toegelaten ondernemers uit",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Ook hier is in wezen geen sprake van een aanbestedingsplichtige overheidsopdracht, maar van een Open House",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Binnen de raamovereenkomst gunt de gemeente individuele opdrachten",
    },
  ],
  message: {
    nl: "{perceel} is een DAS, maar {situatie}. Binnen een DAS nodigt de gemeente alle toegelaten ondernemers uit voor een opdracht (art. 2.148 Aw); kiest de cliënt, dan is het materieel een open house.",
    en: "{perceel} is a DAS, but {situatie}. Inside a DAS the municipality invites all admitted operators to tender for an order (art. 2.148 Aw); if the client chooses it is in substance an open house.",
  },
  check(lot, { report }) {
    if (!isDas(lot) || !isPublicContract(lot)) return;
    const situation = situationOf(lot);
    if (!situation) return;
    report({
      at: situation.at,
      data: { situatie: situation.text },
      fixes: () => [repair(lot)],
    });
  },
});

function situationOf(
  lot: Node<"perceel">,
): { at: Place; text: Localized } | undefined {
  const byClient = (
    ["clientkeuze", "toewijzing.clientkeuze", "toewijzing.methode"] as const
  ).find((path) => lot.is(path, "client"));
  if (byClient)
    return {
      at: lot.slot(byClient),
      text: {
        nl: "de cliënt kiest de aanbieder",
        en: "the client picks the provider",
      },
    };
  if (lot.is("toewijzing.uitnodiging", "selectie"))
    return { at: lot.slot("toewijzing.uitnodiging"), text: notAll };
  if (invitedTo(lot))
    return { at: lot.slot("procedure.uitgenodigden"), text: notAll };
  const isUnsaid = (
    ["toewijzing", "clientkeuze", "procedure.uitgenodigden"] as const
  ).every((path) => lot.isAbsent(path));
  return isUnsaid ? { at: lot.slot("procedure"), text: unsaid } : undefined;
}

/** Orders by mini-competition, in the place of what contradicts that. */
function repair(lot: Node<"perceel">): Fix | undefined {
  const title = {
    nl: "Plaats opdrachten met een minicompetitie",
    en: "Place orders by mini-competition",
  };
  if (lot.owns("toewijzing") && lot.has("toewijzing")) return undefined;
  const added = insertInto(lot, "toewijzing: minicompetitie", title);
  if (!lot.is("clientkeuze", "client")) return added;
  return together(
    title,
    added,
    removeStatement(lot.slot("clientkeuze"), title),
  );
}

const unsaid = {
  nl: "zegt niet hoe een opdracht wordt geplaatst",
  en: "it does not say how an order is placed",
};

const notAll = {
  nl: "niet alle toegelaten ondernemers worden voor een opdracht uitgenodigd",
  en: "not all admitted operators are invited for an order",
};

export const docs: RuleDocs = {
  title: {
    nl: "DAS zonder keuze per opdracht",
    en: "DPS without a choice per order",
  },
  explain: {
    nl: "In een DAS valt de keuze per opdracht: alle toegelaten ondernemers (in de categorie) worden uitgenodigd. In de zorg ontbreekt die stap vaak; kiest de cliënt, dan is het materieel een open house. Regel hoe een opdracht wordt geplaatst.",
    en: "In a DPS the choice is made per order: all admitted operators (of the category) are invited. In care that step is often missing; if the client chooses, it is in substance an open house. Say how an order is placed.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: onbeperkt
    clientkeuze: client
    geraamde-waarde: € 300.000 in totaal
    looptijd { duur: 4 jaar }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Hulp bij het huishouden" {
    zorgvormen: huishoudelijke-hulp
    instrument: overheidsopdracht
    procedure: das
    opdrachtnemers: onbeperkt
    toewijzing: minicompetitie { uitnodiging: allen }
    geraamde-waarde: € 300.000 in totaal
    looptijd { duur: 4 jaar }
  }
`,
    },
  ],
};
