import { formOf } from "../../model/facts/funding.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "bekostiging/prestatiebeloning-client",
  kind: "statistic",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Een echte prestatie-afhankelijke vergoeding wordt zelden of nooit gehanteerd",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Op individueel cliëntniveau is deze vorm van bekostiging niet aangetroffen",
    },
  ],
  message: {
    nl: "Prestatieafhankelijk betalen per cliënt is ongebruikelijk: PPRC trof het per 1-1-2018 niet aan in Wmo of jeugdhulp.",
    en: "Performance pay per client is unusual: PPRC found none in Wmo or youth care per 1 January 2018.",
  },
  check(lot, { report }) {
    const incentives = [lot, ...productsOf(lot)]
      .filter((offer) => formOf(offer) === "resultaat")
      .flatMap(
        (offer) =>
          offer.slotAt("financiele-prikkel")
            .blocks as Node<"financiele-prikkel">[],
      );
    const perClient = incentives.find((incentive) =>
      incentive.is("niveau", "client"),
    );
    if (perClient) report({ at: [perClient, "niveau"] });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Prestatiebeloning per cliënt",
    en: "Performance pay per client",
  },
  explain: {
    nl: "Resultaatbekostiging is gewoonlijk een vast bedrag. Betalen naar succes per cliënt nodigt uit om makkelijke cliënten te kiezen. Een bonus of malus op het hele contract komt wel voor.",
    en: "Result funding is normally a fixed amount. Paying by success per client invites choosing easy clients. A bonus or penalty on the whole contract does occur.",
  },
  examples: [
    {
      bad: `  perceel 1 "Gezinsbehandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    resultaatafspraak Doelen "Doelrealisatie": "Het gezin bereikt de doelen uit het plan."
    financiele-prikkel "Slotbetaling": no-cure-no-pay { niveau: client  beloont: Doelen }
  }
`,
      good: `  perceel 1 "Gezinsbehandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    resultaatafspraak Doelen "Doelrealisatie": "Het gezin bereikt de doelen uit het plan."
    financiele-prikkel "Bonus": bonus { niveau: contract  beloont: Doelen }
  }
`,
    },
  ],
};
