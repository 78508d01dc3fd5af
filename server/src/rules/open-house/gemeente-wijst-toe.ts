import { allocationOf } from "../../model/facts/allocation.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "open-house/gemeente-wijst-toe",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "De gemeente in wezen geen keuze voor een zorgaanbieder, maar deze keuze overlaat aan de individuele cliënt",
    },
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "De cliënten bepalen zelf van welke aanbieder ze gebruik maken.",
    },
  ],
  message: {
    nl: "{perceel} is open house, maar {wie} wijst de cliënt toe. In een open house kiest de cliënt zelf; kiest de gemeente, dan plaatst zij opdrachten.",
    en: "{perceel} is open house, but {wie} assigns the client. In an open house the client chooses; if the municipality chooses it places contracts.",
  },
  check(lot, { report }) {
    const allocation = isOpenHouse(lot) ? allocationOf(lot) : undefined;
    const who = allocation && assigners[allocation.word];
    if (!who) return;
    report({
      at: lot.slot(allocation.path),
      data: { wie: who },
      fixes: () => [
        setValue(lot, "clientkeuze", "client", {
          nl: "Laat de cliënt kiezen",
          en: "Let the client choose",
        }),
      ],
    });
  },
});

const assigners: Readonly<Record<string, Localized>> = {
  gemeente: { nl: "de gemeente", en: "the municipality" },
  wijkteam: { nl: "het wijkteam", en: "the community team" },
  regisseur: { nl: "een regisseur", en: "a care coordinator" },
  rotatie: { nl: "een rooster", en: "a rota" },
  minicompetitie: { nl: "een minicompetitie", en: "a mini-competition" },
  verdeelsleutel: { nl: "een verdeelsleutel", en: "a distribution key" },
};

export const docs: RuleDocs = {
  title: {
    nl: "Open house waarin niet de cliënt kiest",
    en: "Open house in which the client does not choose",
  },
  explain: {
    nl: "Wijst de gemeente, het wijkteam of een rooster de cliënt toe, dan is de keuze tussen aanbieders alleen uitgesteld: bij elke toewijzing kiest de gemeente een opdrachtnemer. Laat de cliënt kiezen en beschrijf spoed of een rechterlijke plaatsing als uitzondering.",
    en: "If the municipality, the community team or a rota assigns the client, the choice between providers is only postponed: with each assignment the municipality picks a contractor. Let the client choose, and describe emergencies or a court placement as an exception.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  toewijzing: wijkteam }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  clientkeuze: client { uitzondering: crisis } }
`,
    },
  ],
};
