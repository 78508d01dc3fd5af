import {
  code,
  entries,
  moment,
  oneOf,
  openList,
  reference,
  text,
} from "./define.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** What is left out of the procurement, and how it is arranged instead. */
export const buitenScopeEntries = entries({
  "bestek.buiten-scope": {
    en: "out-of-scope",
    aliases: ["uitgesloten"],
    title: true,
    value: openList(zorgvormen),
    list: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Wat niet in deze inkoop zit, en langs welke weg het wel wordt geregeld.",
      en: "What is not part of this procurement, and by which route it is arranged instead.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "buiten-scope.behandeling": {
    en: "treatment",
    value: openList({
      "aparte-inkoop": { en: "separate-procurement" },
      landelijk: { en: "national" },
      "al-ingekocht": { en: "already-procured" },
      centrumgemeente: { en: "centre-municipality" },
      vervallen: { en: "discontinued" },
    }),
    doc: {
      nl: "Hoe dit onderdeel wel wordt geregeld.",
      en: "How this part is arranged instead.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "buiten-scope.ingang": {
    en: "start",
    value: moment,
    doc: {
      nl: "Vanaf of tot wanneer dat zo is.",
      en: "From or until when this holds.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "buiten-scope.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "De zorgvormen die buiten de inkoop vallen.",
      en: "The forms of care that are left out.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "buiten-scope.producten": {
    en: "products",
    value: [reference("product"), text],
    list: true,
    doc: {
      nl: "De producten die buiten de inkoop vallen.",
      en: "The products that are left out.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "buiten-scope.productcategorie": {
    en: "category",
    value: code("\\d{2}"),
    list: true,
    doc: {
      nl: "De productcategorieën die buiten de inkoop vallen.",
      en: "The product categories that are left out.",
    },
    source: "iWmo/iJw 3.2",
  },
  "buiten-scope.voorganger": {
    en: "predecessor",
    value: reference(
      "oud-perceel",
      "oud-product",
      "bestek",
      "segment",
      "perceel",
    ),
    list: true,
    kind: "voorgangerverwijzing",
    doc: {
      nl: "Het huidige perceel of product waar dit over gaat.",
      en: "The current lot or product concerned.",
    },
    source: "Rivierenland 2021, par. 3.3",
  },
});
