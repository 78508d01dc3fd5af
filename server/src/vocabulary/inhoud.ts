import { entries, oneOf, openList, yesNo } from "./define.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** What a part contains: its forms of care, how heavy they are and how far they are combined. */
export const inhoudEntries = entries({
  "niveau.zorgvormen": {
    en: "care-forms",
    aliases: ["zorgvorm", "care-form"],
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "De vormen van zorg of ondersteuning waar het om gaat; zij bepalen onder welke wet een perceel valt.",
      en: "The forms of care or support concerned; they decide under which act a lot falls.",
    },
    source: "PPRC 2018",
  },
  "niveau.indeling": {
    en: "setting",
    aliases: ["scope"],
    value: oneOf({
      extramuraal: {
        en: "non-residential",
        doc: {
          nl: "Zonder verblijf in een instelling.",
          en: "Without a stay in an institution.",
        },
      },
      intramuraal: {
        en: "residential",
        doc: {
          nl: "Met verblijf in een instelling.",
          en: "With a stay in an institution.",
        },
      },
      overig: {
        en: "other",
        doc: { nl: "Geen van beide.", en: "Neither of both." },
      },
    }),
    doc: {
      nl: "Of het om hulp met of zonder verblijf gaat.",
      en: "Whether the care comes with or without a stay.",
    },
    source: "Rivierenland 2021, fig. 9",
  },
  "niveau.aard": {
    en: "nature",
    value: oneOf({
      diensten: { en: "services" },
      leveringen: { en: "supplies" },
      werken: { en: "works" },
    }),
    doc: {
      nl: "De aard van de opdracht. Zonder opgave gaat het om diensten.",
      en: "The nature of the contract. Services are assumed when it is absent.",
    },
    source: "Aw 2012, art. 1.1",
  },
  "aanbod.complexiteit": {
    en: "complexity",
    value: openList({
      licht: { en: "light" },
      middel: { en: "medium" },
      zwaar: { en: "heavy" },
      complex: { en: "complex" },
      "hoog-complex": {
        en: "highly-complex",
        aliases: ["hoogcomplex", "hoog complex"],
      },
    }),
    list: true,
    doc: {
      nl: "Hoe zwaar of ingewikkeld de hulpvraag is waar het om gaat.",
      en: "How heavy or complicated the need for care is.",
    },
    source: "Besluit Jeugdwet, art. 2.3",
  },
  "niveau.intensiteit": {
    en: "intensity",
    value: openList({
      laag: { en: "low" },
      gemiddeld: { en: "average" },
      hoog: { en: "high" },
    }),
    list: true,
    doc: { nl: "Hoe intensief de hulp is.", en: "How intensive the care is." },
    source: "Bestek",
  },
  "niveau.integraal": {
    en: "integral",
    value: yesNo,
    doc: {
      nl: "Of dit deel als één integrale opdracht is bedoeld.",
      en: "Whether this part is meant as one integral assignment.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "bestek.integraliteit": {
    en: "integration",
    value: oneOf({
      gescheiden: {
        en: "separate",
        doc: { nl: "Wmo en Jeugdwet apart.", en: "Wmo and Youth Act apart." },
      },
      "een-uitbesteding": {
        en: "one-procurement",
        doc: {
          nl: "Wmo en Jeugdwet in één uitbesteding, in aparte percelen.",
          en: "Wmo and Youth Act in one procurement, in separate lots.",
        },
      },
      integraal: {
        en: "integrated",
        doc: {
          nl: "Wmo en Jeugdwet samen.",
          en: "Wmo and Youth Act together.",
        },
      },
      "geheel-integraal": {
        en: "fully-integrated",
        doc: {
          nl: "Alle zorgvormen van beide wetten in één opdracht.",
          en: "All forms of care of both acts in one contract.",
        },
      },
    }),
    doc: {
      nl: "Hoe ver de inkoop voor Wmo en Jeugdwet is samengevoegd.",
      en: "How far procurement for the Wmo and the Youth Act is combined.",
    },
    source: "PPRC 2018; Monitor 2020",
  },
  "niveau.clustering": {
    en: "clustering",
    value: yesNo,
    doc: {
      nl: "Of hier opdrachten zijn samengevoegd; samenvoegen vraagt een motivering.",
      en: "Whether contracts are combined here; combining needs a motivation.",
    },
    source: "Aw 2012, art. 1.5",
  },
  "niveau.domeinoverstijgend": {
    en: "cross-domain",
    value: yesNo,
    doc: {
      nl: "Of dit deel bewust over de grens van één wet heen gaat.",
      en: "Whether this part crosses the border of one act on purpose.",
    },
    source: "Monitor 2020",
  },
  "niveau.niet-inbegrepen": {
    en: "not-included",
    value: openList(zorgvormen),
    list: true,
    doc: {
      nl: "Wat uitdrukkelijk niet onder de opdracht valt.",
      en: "What is expressly not part of the contract.",
    },
    source: "Contractstandaard Wmo",
  },
  "niveau.arrangement": {
    en: "arrangement",
    name: true,
    title: true,
    repeat: true,
    doc: {
      nl: "Een samengesteld aanbod of profiel waarmee het perceel is beschreven.",
      en: "A combined offer or profile by which the lot is described.",
    },
    source: "Rivierenland 2021",
  },
  "arrangement.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "De zorgvormen waaruit het arrangement bestaat.",
      en: "The forms of care in the arrangement.",
    },
    source: "Rivierenland 2021",
  },
  "arrangement.arrangement-soort": {
    en: "arrangement-type",
    value: oneOf({
      combinatie: {
        en: "combination",
        doc: {
          nl: "Meer soorten hulp bij een complexe vraag.",
          en: "Several kinds of care for a complex need.",
        },
      },
      output: {
        en: "output",
        doc: { nl: "Bekostiging per traject.", en: "Funding per trajectory." },
      },
    }),
    doc: {
      nl: "Of het woord een combinatie van hulp of bekostiging per traject betekent.",
      en: "Whether the word means a combination of care or funding per trajectory.",
    },
    source: "Rivierenland 2021",
  },
});
