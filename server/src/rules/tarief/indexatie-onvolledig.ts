import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/indexatie-onvolledig",
  kind: "completeness",
  severity: "warning",
  scope: "bekostiging",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.2.1-3.2.2",
      confidence: "V",
      quote:
        "De percentages zijn verschillend voor de loonkosten en materiële kosten.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Vragen en antwoorden 12-5-2025",
      confidence: "V",
      quote: "Het wijzigen van de indexering is een voorwaarde die",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "Aanbieders worden niet altijd gecompenseerd",
    },
  ],
  message: {
    nl: "De indexering van {perceel} mist {ontbreekt}. Noem periode, indexcijfers en de verdeling loon en materieel.",
    en: "The indexation of {perceel} lacks {ontbreekt}. State period, index figures and the split between labour and material.",
  },
  check(funding, { report }) {
    if (!funding.has("indexatie") || funding.is("indexatie", "nee")) return;
    const gaps = gapsIn(funding.at("indexatie"));
    if (gaps.length > 0)
      report({ at: [funding, "indexatie"], data: { ontbreekt: list(gaps) } });
  },
});

type Indexation = Node<"indexatie">;

const period: Localized = { nl: "de periode", en: "the period" };
const labour: Localized = {
  nl: "het indexcijfer voor loon",
  en: "the figure for labour cost",
};
const material: Localized = {
  nl: "het indexcijfer voor materieel",
  en: "the figure for material cost",
};
const weights: Localized = {
  nl: "de verdeling loon en materieel",
  en: "the split between labour and material",
};

function gapsIn(indexation: Indexation | undefined): Localized[] {
  if (!indexation) return [period, labour, material, weights];
  const timed = (["periode", "moment", "eerste"] as const).some(
    (key) => !indexation.isMissing(key),
  );
  return [...(timed ? [] : [period]), ...figureGaps(indexation)];
}

/** One method may cover labour and material at once; any other is judged by its parts. */
function figureGaps(indexation: Indexation): Localized[] {
  const { state } = indexation.slot("methode");
  if (
    state === "unusable" ||
    (state === "known" && !indexation.is("methode", "ova-ppc"))
  )
    return [];
  if (indexation.all("deel").length > 0) return [];
  const combined = indexation.is("methode", "ova-ppc");
  const hasLabour =
    combined || indexation.has("ova") || hasFigure(indexation, "loon");
  const hasMaterial =
    combined || indexation.has("ppc") || hasFigure(indexation, "materieel");
  const split = (["ova", "ppc", "loon", "materieel"] as const).some(
    (key) => indexation.percentage(key) !== undefined,
  );
  return [
    ...(hasLabour ? [] : [labour]),
    ...(hasMaterial ? [] : [material]),
    ...(split ? [] : [weights]),
  ];
}

function hasFigure(indexation: Indexation, key: "loon" | "materieel"): boolean {
  return indexation.at(key)?.isMissing("cijfer") === false;
}

export const docs: RuleDocs = {
  title: {
    nl: "Indexering is niet compleet",
    en: "Indexation is not complete",
  },
  explain: {
    nl: "Een indexering zonder cijfer of periode wordt elk najaar opnieuw onderhandeld, en haar later wijzigen kan een wezenlijke wijziging zijn. Noem hoe vaak, met welke cijfers voor loon en materieel, en in welke verhouding. Eén rekentool of de verordening mag ook.",
    en: "An indexation without a figure or period is renegotiated every autumn, and changing it later can be a substantial modification. State how often, with which figures for labour and material, and in which proportion. One calculation tool or the by-law will do as well.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      indexatie { periode: jaarlijks }
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      indexatie { periode: jaarlijks  loon: 90% { cijfer: ova }  materieel: 10% { cijfer: ppc } }
    }
  }
`,
    },
  ],
};
