import { uitvoeringsvarianten } from "./bekostiging.ts";
import {
  entries,
  moment,
  money,
  oneOf,
  openList,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** Trials beside or inside the regular contracts. */
export const pilotEntries = entries({
  "niveau.pilot": {
    en: "pilot",
    name: true,
    title: true,
    value: yesNo,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een proef naast of in de gewone contracten. `pilot: ja` maakt van een perceel zelf een pilot.",
      en: "A trial beside or inside the regular contracts. `pilot: yes` makes a lot itself a pilot.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.segmenten": {
    en: "segments",
    value: reference("segment", "perceel"),
    list: true,
    doc: {
      nl: "De segmenten waar de pilot over gaat.",
      en: "The segments that the pilot concerns.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.percelen": {
    en: "lots",
    value: reference("perceel", "segment"),
    list: true,
    doc: {
      nl: "De percelen waar de pilot over gaat.",
      en: "The lots that the pilot concerns.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.producten": {
    en: "products",
    value: reference("product"),
    list: true,
    doc: {
      nl: "De producten waar de pilot over gaat.",
      en: "The products that the pilot concerns.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "De zorgvormen in de pilot.",
      en: "The forms of care in the pilot.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.doelgroep": {
    en: "target-group",
    kind: "pilotdoelgroep",
    value: text,
    list: true,
    doc: { nl: "Voor wie de pilot is.", en: "For whom the pilot is." },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.onderwerp": {
    en: "subject",
    kind: "pilotonderwerp",
    value: openList({
      bekostiging: { en: "funding" },
      omvang: { en: "extent" },
      arrangement: { en: "arrangement" },
      toegang: { en: "access" },
      innovatie: { en: "innovation" },
      "administratieve-lasten": { en: "administrative-burden" },
    }),
    list: true,
    doc: { nl: "Wat de pilot beproeft.", en: "What the pilot tries out." },
    source: "Rivierenland 2021, bijlage 5",
  },
  "pilot.uitvoeringsvariant": {
    en: "variant",
    value: oneOf(uitvoeringsvarianten),
    doc: {
      nl: "De uitvoeringsvariant die wordt beproefd.",
      en: "The variant that is tried out.",
    },
    source: "Rivierenland 2021, par. 5.5",
  },
  "pilot.start": {
    en: "start",
    kind: "pilotstart",
    value: moment,
    doc: { nl: "Wanneer de pilot begint.", en: "When the pilot begins." },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.einde": {
    en: "end",
    kind: "piloteinde",
    value: moment,
    doc: { nl: "Wanneer de pilot eindigt.", en: "When the pilot ends." },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.gevolg": {
    en: "consequence",
    kind: "pilotgevolg",
    value: oneOf({
      bekostiging: {
        en: "funding",
        doc: { nl: "De bekostiging kan wijzigen.", en: "Funding may change." },
      },
      omvang: { en: "extent" },
      arrangement: { en: "arrangement" },
      aanpassen: {
        en: "adapt",
        doc: {
          nl: "Het contract kan worden aangepast.",
          en: "The contract may be adapted.",
        },
      },
      beeindigen: {
        en: "end-contract",
        doc: {
          nl: "Het contract kan eindigen.",
          en: "The contract may be ended.",
        },
      },
    }),
    list: true,
    doc: {
      nl: "Wat de uitkomst met het contract kan doen; `geen` als er niets verandert.",
      en: "What the outcome may do to the contract; `none` if nothing changes.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.resultaat-voor": {
    en: "result-for",
    value: oneOf({
      aanbesteding: { en: "procurement" },
      herzieningsclausule: { en: "review-clause" },
      evaluatie: { en: "evaluation" },
      "volgende-ronde": { en: "next-round" },
    }),
    list: true,
    doc: {
      nl: "Waarvoor de uitkomst wordt gebruikt.",
      en: "What the outcome is used for.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.overeenkomst": {
    en: "agreement",
    kind: "pilotovereenkomst",
    value: [yesNo, prose],
    doc: {
      nl: "Of de pilot een eigen overeenkomst heeft, en welke.",
      en: "Whether the pilot has its own agreement, and which.",
    },
    source: "Rivierenland 2021, bijlage 5",
  },
  "pilot.optie-in": {
    en: "option-in",
    value: reference("perceel", "segment"),
    list: true,
    doc: {
      nl: "Het perceel waarin de pilot als optie is beschreven.",
      en: "The lot in which the pilot is described as an option.",
    },
    source: "Rivierenland 2021, bijlage 5",
  },
  "pilot.budget": {
    en: "budget",
    kind: "pilotbudget",
    value: money,
    list: true,
    qualifiers: ["per", "in", "voor"],
    doc: { nl: "Het geld voor de pilot.", en: "The money for the pilot." },
    source: "PPRC 2018",
  },
  "pilot.bekostiging": {
    en: "funding",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe de pilot wordt bekostigd.",
      en: "How the pilot is funded.",
    },
    source: "PPRC 2018",
  },
  "pilot.plan-van-aanpak": {
    en: "plan",
    kind: "pilotmoment",
    value: moment,
    doc: {
      nl: "Wanneer het plan van aanpak is vastgesteld.",
      en: "When the plan of action is adopted.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.selectie": {
    en: "provider-selection",
    kind: "pilotmoment",
    value: moment,
    doc: {
      nl: "Wanneer de pilotaanbieders zijn gekozen.",
      en: "When the pilot providers are chosen.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "pilot.eigen-nut": {
    en: "own-effect",
    value: prose,
    doc: {
      nl: "Waarom de pilot een opdracht op zichzelf is en niet een afgesplitst deel.",
      en: "Why the pilot is a contract of its own and not a split-off part.",
    },
    source: "Rivierenland 2021, bijlage 5",
  },
});
