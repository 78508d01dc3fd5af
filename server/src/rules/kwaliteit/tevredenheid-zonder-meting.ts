import { criteriaOf, withParts } from "../../model/facts/criteria.ts";
import { gapsIn } from "../../model/facts/indicators.ts";
import { indicatorsOf } from "../../model/facts/measures.ts";
import {
  entryItemsOf,
  type Item,
  nameOf,
  themesOf,
  titleOf,
} from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/tevredenheid-zonder-meting",
  kind: "completeness",
  severity: "hint",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.3",
      confidence: "V",
      quote:
        "Slechte of dalende cliënttevredenheid zal aanleiding zijn om met aanbieders het gesprek aan te gaan met de aanbieder.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.6.2",
      confidence: "V",
      quote: "gemeten met een door Opdrachtgever goedgekeurde methode",
    },
    {
      ref: "wmo2015",
      at: "art. 2.5.1 lid 1",
      confidence: "V",
      quote:
        "Het college onderzoekt hoe de cliënten de kwaliteit van de maatschappelijke ondersteuning ervaren",
    },
  ],
  message: {
    nl: 'Cliënttevredenheid telt mee in "{item}"; nog niet vermeld: {ontbreekt}.',
    en: 'Client satisfaction counts in "{item}"; not stated yet: {ontbreekt}.',
  },
  check(lot, { report }) {
    const items = [...entryItemsOf(lot), ...withParts(criteriaOf(lot))].filter(
      isAboutSatisfaction,
    );
    const indicators = indicatorsOf(lot).filter(
      (kpi) =>
        // An indicator that lacks more is reported by verantwoording/kpi-onvolledig.
        gapsIn(kpi).length === 0 &&
        (kpi.includes("soort", "clienttevredenheid") ||
          satisfaction.test(titleOf(kpi))),
    );
    for (const item of [...items, ...indicators]) {
      const missing = missingIn(item);
      if (missing.length === 0) continue;
      report({
        at: item,
        data: { item: nameOf(item), ontbreekt: list(missing) },
        discriminator: nameOf(item),
        fixes: () =>
          (item as Node<"kpi">).isAbsent("meting")
            ? [
                insertInto(
                  item,
                  "meting {\n  door: PM\n  instrument: PM\n  norm: PM\n}",
                  {
                    nl: "Voeg de meting in",
                    en: "Insert the measurement",
                  },
                ),
              ]
            : [],
      });
    }
  },
});

const satisfaction =
  /client[a-z]{0,12}tevreden|tevredenheid van (de )?client|client satisfaction/;

function isAboutSatisfaction(item: Item): boolean {
  return (
    themesOf(item).includes("clienttevredenheid") ||
    satisfaction.test(titleOf(item))
  );
}

/** Who measures, with what, and what follows from it. An indicator may say so itself. */
function missingIn(item: Item | Node<"kpi">) {
  const kpi = item as Node<"kpi">;
  const isKpi = item.kind === "kpi";
  const lacks = (inner: "door" | "instrument" | "norm") =>
    kpi.isAbsent(`meting.${inner}`);
  const bare = (key: "door" | "norm" | "streefwaarde" | "gevolg") =>
    !isKpi || kpi.isAbsent(key);
  return [
    ...(lacks("door") && bare("door")
      ? [{ nl: "wie meet", en: "who measures" }]
      : []),
    ...(lacks("instrument")
      ? [{ nl: "het instrument", en: "the instrument" }]
      : []),
    ...(lacks("norm") && bare("norm") && bare("streefwaarde") && bare("gevolg")
      ? [{ nl: "de norm of het gevolg", en: "the standard or consequence" }]
      : []),
  ];
}

export const docs: RuleDocs = {
  title: {
    nl: "Cliënttevredenheid zonder meting",
    en: "Client satisfaction without measurement",
  },
  explain: {
    nl: "Scores die op verschillende manieren zijn gemeten, zijn niet te vergelijken, en een score zonder gevolg verandert niets. Zeg in `meting` wie meet, met welk instrument en welke norm geldt.",
    en: "Scores measured in different ways cannot be compared, and a score without consequence changes nothing. Say in `measurement` who measures, with which instrument and against which standard.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    uitvoeringseis "Cliënttevredenheid" {
      soort: clienttevredenheid
      toetsing: contractmanagement
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    uitvoeringseis "Cliënttevredenheid" {
      soort: clienttevredenheid
      toetsing: contractmanagement
      meting {
        door: "onafhankelijk bureau"
        instrument: "CQ-index"
        norm: "ten minste een 7,5"
      }
    }
  }
`,
    },
  ],
};
