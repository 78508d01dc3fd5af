import { wetten } from "./bestek.ts";
import { contractvormen } from "./contractvorm.ts";
import {
  code,
  count,
  entries,
  moment,
  money,
  oneOf,
  percentage,
  reference,
} from "./define.ts";
import { instrumenten } from "./instrument.ts";
import { procedures } from "./procedures.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** The contracts that this procurement replaces, and their key figures. */
export const voorgangerEntries = entries({
  "niveau.voorganger": {
    en: "predecessor",
    name: true,
    title: true,
    value: reference(
      "voorganger",
      "oud-perceel",
      "bestek",
      "segment",
      "perceel",
    ),
    list: true,
    repeat: true,
    doc: {
      nl: "De lopende contracten die dit vervangt: een naam van een eerder perceel of bestek, of een beschrijving ter plaatse.",
      en: "The current contracts that this replaces: the name of an earlier lot or specification, or a description on the spot.",
    },
    source: "Rivierenland 2021, par. 3.2",
  },
  "voorganger.instrument": {
    en: "instrument",
    kind: "oud-instrument",
    value: oneOf(instrumenten),
    doc: {
      nl: "Het instrument van de lopende contracten.",
      en: "The instrument of the current contracts.",
    },
    source: "Rivierenland 2021, par. 3.2",
  },
  "voorganger.procedure": {
    en: "procedure",
    kind: "oude-procedure",
    value: oneOf(procedures),
    doc: {
      nl: "De procedure van de vorige ronde.",
      en: "The procedure of the previous round.",
    },
    source: "Monitor 2020",
  },
  "voorganger.contractvorm": {
    en: "contract-form",
    value: oneOf(contractvormen),
    list: true,
    doc: {
      nl: "De vorm van de lopende contracten.",
      en: "The form of the current contracts.",
    },
    source: "Rivierenland 2021, par. 3.2",
  },
  "voorganger.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "De zorgvormen van de lopende contracten.",
      en: "The forms of care of the current contracts.",
    },
    source: "Bestek",
  },
  "voorganger.looptijd": {
    en: "term",
    mode: "samenvoegen",
    doc: {
      nl: "De looptijd van de lopende contracten.",
      en: "The term of the current contracts.",
    },
    source: "Rivierenland 2021, par. 3.2",
  },
  "voorganger.einde": {
    en: "end",
    value: moment,
    doc: {
      nl: "De laatste dag van de lopende contracten, met de verlengingen die zijn gebruikt.",
      en: "The last day of the current contracts, with the extensions that were used.",
    },
    source: "Bestek",
  },
  "voorganger.bekostiging": {
    en: "funding",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe de lopende contracten zijn bekostigd.",
      en: "How the current contracts are funded.",
    },
    source: "Rivierenland 2021, par. 3.2",
  },
  "voorganger.waarde": {
    en: "value",
    value: money,
    list: true,
    qualifiers: ["per", "in", "voor"],
    doc: {
      nl: "Wat onder de lopende contracten is uitgegeven, bij voorkeur over de laatste twaalf maanden.",
      en: "What was spent under the current contracts, preferably in the last twelve months.",
    },
    source: "Aw 2012, art. 2.21",
  },
  "voorganger.gemeenten": {
    en: "municipalities",
    value: { type: "municipality" },
    list: true,
    doc: {
      nl: "De gemeenten van de lopende contracten.",
      en: "The municipalities of the current contracts.",
    },
    source: "Bestek",
  },
  "voorganger.totaal": {
    en: "total",
    title: true,
    value: money,
    qualifiers: ["per", "in"],
    repeat: true,
    doc: {
      nl: "Een totaal dat de bron noemt, bijvoorbeeld per wet.",
      en: "A total that the source states, for example by act.",
    },
    source: "Rivierenland 2021, par. 3.2",
  },
  "voorganger.oud-perceel": {
    en: "old-lot",
    name: true,
    title: true,
    repeat: true,
    doc: {
      nl: "Een perceel van de lopende contracten, met zijn kengetallen.",
      en: "A lot of the current contracts, with its key figures.",
    },
    source: "Rivierenland 2021, tabel 1",
  },
  "oud-perceel.wet": {
    en: "law",
    kind: "oude-wet",
    value: oneOf(wetten),
    list: true,
    doc: {
      nl: "De wet waaronder het perceel viel.",
      en: "The act under which the lot fell.",
    },
    source: "Rivierenland 2021, tabel 1",
  },
  "oud-perceel.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "De zorgvormen van het perceel.",
      en: "The forms of care of the lot.",
    },
    source: "Rivierenland 2021, tabel 1",
  },
  "oud-perceel.goedgekeurd": {
    en: "approved",
    value: money,
    doc: {
      nl: "Het goedgekeurde bedrag in het peiljaar.",
      en: "The amount approved in the year measured.",
    },
    source: "Rivierenland 2021, tabel 1",
  },
  "oud-perceel.aanbieders": {
    en: "providers",
    value: count("aanbieder"),
    doc: {
      nl: "Het aantal ingeschreven aanbieders.",
      en: "The number of registered providers.",
    },
    source: "Rivierenland 2021, tabel 1",
  },
  "oud-perceel.clienten": {
    en: "clients",
    value: count("client"),
    doc: { nl: "Het aantal cliënten.", en: "The number of clients." },
    source: "Rivierenland 2021, tabel 1",
  },
  "oud-perceel.top-3": {
    en: "top-3",
    value: percentage,
    doc: {
      nl: "Het aandeel van de drie grootste aanbieders.",
      en: "The share of the three largest providers.",
    },
    source: "Rivierenland 2021, tabel 1",
  },
  "oud-perceel.top-10": {
    en: "top-10",
    value: percentage,
    doc: {
      nl: "Het aandeel van de tien grootste aanbieders.",
      en: "The share of the ten largest providers.",
    },
    source: "Rivierenland 2021, tabel 1",
  },
  "voorganger.oud-product": {
    en: "old-product",
    name: true,
    title: true,
    repeat: true,
    doc: {
      nl: "Een product van de lopende contracten en het nieuwe product dat ervoor in de plaats komt.",
      en: "A product of the current contracts and the new product that takes its place.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "oud-product.code": {
    en: "code",
    value: code("[0-9A-Za-z]{1,10}"),
    list: true,
    doc: { nl: "De oude productcode.", en: "The old product code." },
    source: "iWmo/iJw 3.2",
  },
  "oud-product.opvolger": {
    en: "successor",
    value: reference("product", "perceel", "segment"),
    list: true,
    doc: {
      nl: "Het nieuwe product of perceel waarin het oude opgaat.",
      en: "The new product or lot into which the old one goes.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
});
