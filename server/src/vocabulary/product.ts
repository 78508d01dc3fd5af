import { wetten } from "./bestek.ts";
import {
  duration,
  entries,
  moment,
  oneOf,
  openList,
  prose,
  reference,
  text,
  words,
  yesNo,
} from "./define.ts";
import { zorgvormen } from "./zorgvorm.ts";

const functies = words({
  afrekening: {
    en: "settlement",
    doc: {
      nl: "Het product wordt zo betaald.",
      en: "The product is paid this way.",
    },
  },
  fictief: {
    en: "notional",
    aliases: ["rekenprijs"],
    doc: {
      nl: "De prijs dient alleen als rekenhulp, bijvoorbeeld voor het pgb of de eigen bijdrage.",
      en: "The price is a calculation aid only, for example for personal budgets or the client contribution.",
    },
  },
  incidenteel: {
    en: "incidental",
    doc: {
      nl: "Voor incidentele, specialistische hulp naast het vaste bedrag.",
      en: "For incidental, specialist help beside the fixed amount.",
    },
  },
  onderaanneming: {
    en: "subcontracting",
    doc: {
      nl: "De prijs die de opdrachtnemer zijn onderaannemers betaalt.",
      en: "The price that the contractor pays its subcontractors.",
    },
  },
  berichten: {
    en: "messages",
    doc: {
      nl: "Alleen een code voor start- en stopberichten.",
      en: "Only a code for start and stop messages.",
    },
  },
});

/** What is bought: the product and what marks it. Prices stand in `tarief.ts`, codes in `productcode.ts`. */
export const productEntries = entries({
  "niveau.product": {
    en: "product",
    aliases: ["producten", "products"],
    name: true,
    title: true,
    value: reference("product"),
    list: true,
    repeat: true,
    mode: "set",
    family: "product",
    doc: {
      nl: "Een vorm van hulp die wordt ingekocht, of de naam van een product dat elders is omschreven.",
      en: "A form of help that is bought, or the name of a product that is described elsewhere.",
    },
    source: "PPRC 2018",
  },
  "vindplaats.productlijst": {
    en: "product-list",
    aliases: ["productenlijst"],
    name: true,
    title: true,
    value: reference("productlijst", "bijlage"),
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een lijst van producten waar percelen naar verwijzen, of de bijlage die haar bevat.",
      en: "A list of products that lots refer to, or the annex that holds it.",
    },
    source: "Bestek",
  },
  "productlijst.product": {
    en: "product",
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: { nl: "Een product uit de lijst.", en: "A product of the list." },
    source: "Bestek",
  },

  "product.omschrijving": {
    en: "description",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Wat het product inhoudt.",
      en: "What the product consists of.",
    },
    source: "PPRC 2018",
  },
  "product.wet": {
    en: "law",
    value: oneOf(wetten),
    list: true,
    doc: {
      nl: "De wet waaronder het product valt.",
      en: "The law that the product falls under.",
    },
    source: "Bestek",
  },
  "product.zorgvorm": {
    en: "care-form",
    aliases: ["zorgvormen", "care-forms"],
    value: openList(zorgvormen),
    list: true,
    doc: {
      nl: "De zorgvorm waartoe het product hoort.",
      en: "The form of care that the product belongs to.",
    },
    source: "PPRC 2018",
  },
  "product.aard": {
    en: "nature",
    value: openList({
      dienst: { en: "service", aliases: ["diensten", "services"] },
      levering: {
        en: "supply",
        aliases: ["leveringen", "supplies", "hulpmiddel"],
      },
      werk: { en: "work", aliases: ["werken", "works"] },
    }),
    doc: {
      nl: "Of het product een dienst is of een levering, zoals een hulpmiddel.",
      en: "Whether the product is a service or a supply, such as an assistive device.",
    },
    source: "Aw 2012, art. 1.1",
  },
  "product.zwaarte": {
    en: "intensity",
    aliases: ["intensiteit"],
    value: openList({
      licht: { en: "light" },
      middel: { en: "medium", aliases: ["middelzwaar"] },
      zwaar: { en: "heavy" },
      complex: { en: "complex" },
      "hoog-complex": { en: "highly-complex", aliases: ["hoogcomplex"] },
    }),
    doc: { nl: "Hoe zwaar de hulp is.", en: "How heavy the help is." },
    source: "Besluit Jeugdwet, art. 2.3",
  },
  "product.trajectduur": {
    en: "trajectory-duration",
    value: duration,
    doc: {
      nl: "Hoe lang een traject van een cliënt duurt.",
      en: "How long a client's trajectory lasts.",
    },
    source: "PPRC 2018",
  },
  "product.arrangement-soort": {
    en: "arrangement-type",
    value: openList({
      combinatie: {
        en: "combination",
        doc: {
          nl: "Een combinatie van hulp bij een complexe vraag.",
          en: "A combination of help for a complex need.",
        },
      },
      output: {
        en: "output",
        aliases: ["outputbekostiging"],
        doc: {
          nl: "Een prijs per traject of resultaat.",
          en: "A price per trajectory or result.",
        },
      },
    }),
    doc: {
      nl: "Wat met arrangement is bedoeld.",
      en: "What is meant by arrangement.",
    },
    source: "AEF 2015",
  },
  "product.functie": {
    en: "use",
    value: oneOf(functies),
    list: true,
    doc: {
      nl: "Waarvoor het product of zijn prijs dient; zonder deze sleutel wordt ermee afgerekend.",
      en: "What the product or its price is for; without this key it is used for settlement.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "product.voorgeschreven": {
    en: "prescribed",
    value: yesNo,
    doc: {
      nl: "Of de aanbieder het product zo moet leveren als omschreven.",
      en: "Whether the provider must deliver the product as described.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "product.status": {
    en: "status",
    kind: "productstatus",
    value: openList({
      nieuw: { en: "new" },
      lopend: { en: "current" },
      overgang: {
        en: "transitional",
        aliases: ["overgangsproduct", "transition"],
        doc: {
          nl: "Alleen nog voor wie de hulp al krijgt.",
          en: "Only for those who already get the help.",
        },
      },
      vervallen: { en: "discontinued" },
      "buiten-scope": { en: "out-of-scope" },
      "landelijk-ingekocht": {
        en: "nationally-procured",
        aliases: ["landelijk"],
      },
      voorlopig: { en: "provisional" },
    }),
    doc: {
      nl: "Of het product nieuw is, afloopt of buiten de opdracht valt.",
      en: "Whether the product is new, ends or falls outside the assignment.",
    },
    source: "Rivierenland 2021",
  },
  "productstatus.einde": {
    en: "end",
    value: [
      moment,
      oneOf({
        "einde-beschikking": {
          en: "end-of-decision",
          aliases: ["beschikking"],
          doc: {
            nl: "Het recht eindigt met de laatste beschikking van de cliënt.",
            en: "The right ends with the client's last decision.",
          },
        },
      }),
    ],
    doc: { nl: "Wanneer het product stopt.", en: "When the product stops." },
    source: "Rivierenland 2021",
  },
  "productstatus.nieuwe-clienten": {
    en: "new-clients",
    value: yesNo,
    doc: {
      nl: "Of nieuwe cliënten het nog kunnen krijgen.",
      en: "Whether new clients can still get it.",
    },
    source: "Rivierenland 2021",
  },
  "productstatus.termijn": {
    en: "due",
    value: moment,
    doc: {
      nl: "Wanneer hierover wordt besloten.",
      en: "When this is decided.",
    },
    source: "Rivierenland 2021",
  },
  "product.voorganger": {
    en: "predecessor",
    aliases: ["oude-code", "oud-product"],
    value: text,
    kind: "oude-productcode",
    list: true,
    doc: {
      nl: "De oude producten of productcodes die in dit product opgaan.",
      en: "The old products or product codes that merge into this product.",
    },
    source: "Rivierenland 2021",
  },
  "product.huidige-aanbieder": {
    en: "current-provider",
    value: text,
    list: true,
    doc: {
      nl: "Wie het product nu levert.",
      en: "Who delivers the product now.",
    },
    source: "Rivierenland 2021",
  },
  "product.huidige-basis": {
    en: "current-basis",
    value: openList({
      addendum: { en: "addendum" },
      overeenkomst: { en: "contract" },
      subsidie: { en: "grant" },
    }),
    doc: {
      nl: "Waarop de huidige levering berust.",
      en: "What the current delivery rests on.",
    },
    source: "Rivierenland 2021",
  },
  "aanbod.niveau": {
    en: "level",
    kind: "inkoopniveau",
    value: openList({
      lokaal: { en: "local" },
      regionaal: { en: "regional" },
      bovenregionaal: { en: "supraregional" },
      landelijk: {
        en: "national",
        doc: {
          nl: "De zorg wordt landelijk gecontracteerd.",
          en: "The care is contracted nationally.",
        },
      },
    }),
    doc: {
      nl: "Op welk niveau wordt ingekocht.",
      en: "At which level procurement takes place.",
    },
    source: "Rivierenland 2021",
  },
});
