import { code, count, entries, money, oneOf, words } from "./define.ts";

export const frequentiesToewijzing = words({
  dag: { en: "day", aliases: ["per-dag", "dagelijks"] },
  week: { en: "week", aliases: ["per-week", "wekelijks"] },
  maand: { en: "month", aliases: ["per-maand", "maandelijks"] },
  totaal: {
    en: "total",
    aliases: ["totaal-binnen-geldigheidsduur"],
    doc: {
      nl: "Het totaal binnen de geldigheidsduur van de toewijzing.",
      en: "The total within the validity of the assignment.",
    },
  },
  "4-weken": { en: "4-weeks" },
  kwartaal: { en: "quarter" },
  jaar: { en: "year" },
});

/** The national codes of a product and how it is assigned to a client. */
export const productcodeEntries = entries({
  "product.code": {
    en: "code",
    aliases: ["productcode"],
    value: code("[0-9A-Za-z]{2,8}"),
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "De productcode in het berichtenverkeer, desgewenst per gemeente.",
      en: "The product code in the messages, if wanted per municipality.",
    },
    source: "iWmo/iJw 3.2",
  },
  "product.productcategorie": {
    en: "category",
    value: code("[0-9]{1,3}"),
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "De landelijke categorie van twee cijfers; bij twee wetten één per wet.",
      en: "The national category of two digits; with two laws one for each.",
    },
    source: "iWmo/iJw, codelijsten WMO020 en JZ020",
  },
  "product.eenheidcode": {
    en: "unit-code",
    value: code("[0-9]{1,3}"),
    doc: {
      nl: "De landelijke code van de eenheid.",
      en: "The national code of the unit.",
    },
    source: "iWmo/iJw, codelijst WJ756",
  },
  "product.toewijzing": {
    en: "assignment",
    kind: "producttoewijzing",
    value: oneOf({
      specifiek: {
        en: "specific",
        doc: {
          nl: "Op productcode, met omvang.",
          en: "By product code, with an extent.",
        },
      },
      aspecifiek: {
        en: "by-category",
        aliases: ["niet-specifiek"],
        doc: {
          nl: "Alleen op productcategorie.",
          en: "By product category only.",
        },
      },
      "aspecifiek-met-budget": { en: "by-category-with-budget" },
      generiek: {
        en: "generic",
        aliases: ["alleen-budget"],
        doc: { nl: "Alleen met een budget.", en: "With a budget only." },
      },
    }),
    list: true,
    doc: {
      nl: "Hoe hulp in het berichtenverkeer aan een aanbieder wordt toegewezen.",
      en: "How help is assigned to a provider in the messages.",
    },
    source: "iWmo/iJw 3.2",
  },
  "producttoewijzing.budget": {
    en: "budget",
    value: money,
    qualifiers: ["per"],
    doc: {
      nl: "Het budget van de toewijzing.",
      en: "The budget of the assignment.",
    },
    source: "iWmo/iJw 3.2",
  },
  "producttoewijzing.maximum": {
    en: "maximum",
    value: count("minuut", "uur", "dagdeel", "etmaal", "stuk"),
    qualifiers: ["per"],
    doc: {
      nl: "De hoogste omvang die wordt toegewezen.",
      en: "The largest extent that is assigned.",
    },
    source: "iWmo/iJw 3.2",
  },
  "product.frequentie": {
    en: "frequency",
    value: oneOf(frequentiesToewijzing),
    doc: {
      nl: "De periode waarover de omvang in de toewijzing telt.",
      en: "The period over which the extent in the assignment counts.",
    },
    source: "iWmo/iJw 3.2",
  },
});
