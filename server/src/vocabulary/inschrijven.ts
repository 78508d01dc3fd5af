import {
  all,
  count,
  entries,
  oneOf,
  openList,
  prose,
  reference,
  yesNo,
} from "./define.ts";

/** On how many lots one may tender, and how lots are combined and divided. */
export const inschrijvenEntries = entries({
  "bestek.inschrijven-op": {
    en: "tender-for",
    value: [oneOf({ een: { en: "one" }, meer: { en: "several" } }), all],
    mode: "nooit",
    doc: {
      nl: "Of een aanbieder op één, meer of alle percelen mag inschrijven.",
      en: "Whether a provider may tender for one, several or all lots.",
    },
    source: "Aw 2012, art. 2.10 lid 1",
  },
  "bestek.maximum-inschrijven": {
    en: "max-lots-tendered",
    value: count(),
    mode: "nooit",
    doc: {
      nl: "Op hoeveel percelen een aanbieder ten hoogste mag inschrijven.",
      en: "For how many lots a provider may tender at most.",
    },
    source: "eForms BT-31",
  },
  "bestek.maximum-te-gunnen": {
    en: "max-lots-awarded",
    value: count(),
    mode: "nooit",
    doc: {
      nl: "Hoeveel percelen een aanbieder ten hoogste gegund krijgt.",
      en: "How many lots are awarded to one provider at most.",
    },
    source: "Aw 2012, art. 2.10 lid 3",
  },
  "bestek.verdeelregel-percelen": {
    en: "lot-allocation-rule",
    value: [
      openList({
        "voorkeur-inschrijver": { en: "tenderer-preference" },
        "grootste-scoreverschil": { en: "largest-score-difference" },
        "hoogste-score": { en: "highest-score" },
        "hoogste-waarde": { en: "highest-value" },
        loting: { en: "drawing-of-lots" },
      }),
      prose,
    ],
    list: true,
    mode: "nooit",
    doc: {
      nl: "Welke percelen een aanbieder krijgt als de gunning hem er meer zou geven dan het maximum.",
      en: "Which lots a provider gets if the award would give it more than the maximum.",
    },
    source: "Aw 2012, art. 2.10 lid 4",
  },
  "bestek.percelengroep": {
    en: "lot-group",
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Percelen die samen aan één aanbieder kunnen worden gegund.",
      en: "Lots that can be awarded together to one provider.",
    },
    source: "Aw 2012, art. 2.10 lid 2",
  },
  "bestek.gunning-in-combinatie": {
    en: "combined-award",
    kind: "percelengroep",
    value: yesNo,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Of percelen in combinatie kunnen worden gegund, en welke.",
      en: "Whether lots can be awarded in combination, and which.",
    },
    source: "Aw 2012, art. 2.10 lid 2",
  },
  "percelengroep.percelen": {
    en: "lots",
    value: [reference("perceel", "segment"), all],
    list: true,
    doc: {
      nl: "De percelen die bij elkaar horen.",
      en: "The lots that belong together.",
    },
    source: "Aw 2012, art. 2.10 lid 2",
  },
  "percelengroep.groepen": {
    en: "groups",
    value: reference("percelengroep"),
    list: true,
    doc: {
      nl: "De groepen die kunnen worden gecombineerd.",
      en: "The groups that can be combined.",
    },
    source: "Aw 2012, art. 2.10 lid 2",
  },
  "percelengroep.voorbehouden-in-aankondiging": {
    en: "reserved-in-notice",
    value: yesNo,
    doc: {
      nl: "Of de aankondiging de mogelijkheid van gunning in combinatie voorbehoudt.",
      en: "Whether the notice reserves the possibility of a combined award.",
    },
    source: "Aw 2012, art. 2.10 lid 2",
  },
});
