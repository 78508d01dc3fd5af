import {
  entries,
  moment,
  openList,
  percentage,
  text,
  yesNo,
} from "./define.ts";
import { frequenties } from "./eenheden.ts";

/** How prices follow wages and other prices. */
export const indexatieEntries = entries({
  "bekostiging.indexatie": {
    en: "indexation",
    aliases: ["indexering"],
    value: yesNo,
    mode: "samenvoegen",
    doc: {
      nl: "Hoe tarieven of bedragen de loon- en prijsontwikkeling volgen.",
      en: "How tariffs or amounts follow wages and prices.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "indexatie.methode": {
    en: "method",
    value: openList({
      "ova-ppc": {
        en: "ova-ppc",
        doc: {
          nl: "De overheidsbijdrage in de arbeidskosten en het prijsindexcijfer particuliere consumptie.",
          en: "The government contribution to labour costs and the private consumption price index.",
        },
      },
      nza: { en: "nza", aliases: ["nza-index"] },
      "cao-rekentool": {
        en: "labour-agreement-tool",
        doc: {
          nl: "Eén rekentool op basis van de cao die loon en materieel dekt.",
          en: "One tool based on the collective agreement that covers labour and material.",
        },
      },
      cbs: { en: "cbs", aliases: ["cpi"] },
      verordening: {
        en: "by-law",
        doc: {
          nl: "De methode staat in de verordening.",
          en: "The by-law holds the method.",
        },
      },
    }),
    doc: {
      nl: "De afgesproken methode van indexeren.",
      en: "The agreed method of indexation.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexatie.periode": {
    en: "period",
    aliases: ["frequentie"],
    value: openList(frequenties),
    doc: {
      nl: "Hoe vaak wordt geïndexeerd.",
      en: "How often indexation takes place.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexatie.moment": {
    en: "moment",
    value: [moment, text],
    doc: {
      nl: "De dag van het jaar waarop de indexering ingaat.",
      en: "The day of the year on which indexation takes effect.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexatie.eerste": {
    en: "first",
    value: moment,
    doc: {
      nl: "De eerste keer dat wordt geïndexeerd.",
      en: "The first time that indexation takes place.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexatie.ova": {
    en: "ova",
    value: percentage,
    alternatives: "gewichten",
    doc: {
      nl: "Het gewicht van de overheidsbijdrage in de arbeidskostenontwikkeling.",
      en: "The weight of the government contribution to labour costs.",
    },
    source: "Contractstandaard Jeugd",
  },
  "indexatie.ppc": {
    en: "ppc",
    value: percentage,
    alternatives: "gewichten",
    doc: {
      nl: "Het gewicht van het prijsindexcijfer particuliere consumptie.",
      en: "The weight of the private consumption price index.",
    },
    source: "Contractstandaard Jeugd",
  },
  "indexatie.loon": {
    en: "labour",
    value: percentage,
    kind: "indexdeel",
    alternatives: "gewichten",
    doc: {
      nl: "Het gewicht van de loonkosten, met het indexcijfer.",
      en: "The weight of labour cost, with its index.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexatie.materieel": {
    en: "material",
    value: percentage,
    kind: "indexdeel",
    alternatives: "gewichten",
    doc: {
      nl: "Het gewicht van de materiële kosten, met het indexcijfer.",
      en: "The weight of material cost, with its index.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexatie.deel": {
    en: "part",
    title: true,
    value: percentage,
    kind: "indexdeel",
    repeat: true,
    alternatives: "gewichten",
    doc: {
      nl: "Het gewicht van een ander deel van de kosten, met het indexcijfer.",
      en: "The weight of another part of the cost, with its index.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexdeel.cijfer": {
    en: "figure",
    aliases: ["indexcijfer"],
    value: openList({
      ova: { en: "ova" },
      ppc: { en: "ppc" },
      cpi: { en: "cpi" },
      "cao-lonen": { en: "collective-wages" },
      nza: { en: "nza" },
    }),
    doc: {
      nl: "Het indexcijfer dat wordt gevolgd.",
      en: "The index figure that is followed.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "indexatie.nacalculatie": {
    en: "recalculation",
    value: yesNo,
    doc: {
      nl: "Of het voorlopige indexcijfer later wordt gecorrigeerd.",
      en: "Whether the provisional index figure is corrected later.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "nacalculatie.eerste-jaar": {
    en: "first-year",
    value: yesNo,
    doc: {
      nl: "Of de correctie ook over het eerste contractjaar geldt.",
      en: "Whether the correction also covers the first contract year.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
});
