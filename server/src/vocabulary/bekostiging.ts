import {
  entries,
  moment,
  money,
  oneOf,
  openList,
  reference,
  words,
  yesNo,
} from "./define.ts";

/** The three ways of execution that iWmo and iJw know. */
export const uitvoeringsvarianten = words({
  inspanningsgericht: {
    en: "effort-based",
    aliases: [
      "inspanning",
      "inspanningsgerichte uitvoering",
      "input",
      "productie",
      "productiebekostiging",
      "pxq",
      "p*q",
    ],
    doc: {
      nl: "De aanbieder wordt betaald voor geleverde tijd of handelingen tegen een tarief.",
      en: "The provider is paid for delivered time or acts at a tariff.",
    },
  },
  outputgericht: {
    en: "output-based",
    aliases: [
      "output",
      "outputgerichte uitvoering",
      "resultaatgericht",
      "resultaat",
      "resultaatbekostiging",
    ],
    doc: {
      nl: "De aanbieder wordt betaald voor een afgesproken resultaat of traject tegen een tarief.",
      en: "The provider is paid for an agreed result or trajectory at a tariff.",
    },
  },
  taakgericht: {
    en: "task-based",
    aliases: [
      "taak",
      "taakgerichte uitvoering",
      "populatie",
      "populatiebekostiging",
      "lumpsum",
    ],
    doc: {
      nl: "De aanbieder krijgt één taak voor een hele populatie, met één afgesproken bedrag.",
      en: "The provider gets one task for a whole population, with one agreed amount.",
    },
  },
});

/** What the provider is actually paid for. */
export const vormen = words({
  productie: {
    en: "production",
    aliases: [
      "pxq",
      "p*q",
      "p x q",
      "p maal q",
      "productiebekostiging",
      "inspanningsbekostiging",
      "inspanningsgericht",
    ],
    doc: {
      nl: "Prijs maal hoeveelheid: betaling per geleverde eenheid.",
      en: "Price times quantity: payment per delivered unit.",
    },
  },
  resultaat: {
    en: "result",
    aliases: [
      "resultaatbekostiging",
      "outputbekostiging",
      "trajectbekostiging",
      "resultaatfinanciering",
      "outputgericht",
    ],
    doc: {
      nl: "Betaling per afgesproken resultaat of traject van een cliënt.",
      en: "Payment per agreed result or trajectory of a client.",
    },
  },
  populatie: {
    en: "population",
    aliases: [
      "populatiebekostiging",
      "populatiebesteding",
      "populatiegebonden bekostiging",
      "taakgericht",
      "taakgerichte bekostiging",
    ],
    doc: {
      nl: "Een vooraf afgesproken bedrag voor een afgebakende groep, los van het aantal geholpen cliënten.",
      en: "An amount agreed beforehand for a delimited group, apart from the number of clients helped.",
    },
  },
  lumpsum: {
    en: "lump-sum",
    aliases: ["lump sum", "lumpsumbekostiging"],
    doc: {
      nl: "Een totaalbedrag, zonder verrekening of met jaarlijkse verrekening per cliënt; `verrekening` zegt welke.",
      en: "A total amount, without settlement or settled yearly per client; `settlement` says which.",
    },
    source: "Verkenning taakgericht 2020",
  },
  gemengd: {
    en: "mixed",
    doc: {
      nl: "Elk product heeft zijn eigen vorm; er zijn minstens twee vormen.",
      en: "Every product has its own form; there are at least two forms.",
    },
    source: "Bestek",
  },
});

const verrekeningen = words({
  "werkelijke-levering": {
    en: "actual-delivery",
    aliases: ["geleverde-eenheden", "nacalculatie", "werkelijke-inzet"],
    doc: {
      nl: "Naar wat werkelijk is geleverd.",
      en: "By what was actually delivered.",
    },
  },
  "aantal-clienten": {
    en: "client-count",
    aliases: ["clienten", "geholpen-clienten"],
  },
  trajecten: { en: "trajectories", aliases: ["aantal-trajecten"] },
  producten: { en: "products", aliases: ["geleverde-producten"] },
  bevolkingsomvang: {
    en: "population-size",
    aliases: ["aantal-inwoners", "populatieomvang"],
    doc: {
      nl: "Naar de groei of krimp van de populatie, niet naar geholpen cliënten.",
      en: "By growth or decline of the population, not by clients helped.",
    },
  },
  uitkomsten: { en: "outcomes", aliases: ["resultaten", "bonus-malus"] },
  volume: { en: "volume" },
});

const prijsmethoden = words({
  gemeente: {
    en: "authority",
    aliases: ["opdrachtgever", "gemeente-bepaald"],
    doc: {
      nl: "De opdrachtgever stelt de prijs vast.",
      en: "The contracting authority sets the price.",
    },
  },
  inschrijver: {
    en: "tenderer",
    aliases: ["bieder", "aanbieder-voorstel", "bidder"],
    doc: {
      nl: "De inschrijver biedt de prijs.",
      en: "The tenderer offers the price.",
    },
  },
  onderhandeling: { en: "negotiation", aliases: ["onderhandeld"] },
  onderzoek: {
    en: "study",
    aliases: ["kostprijsonderzoek"],
    doc: {
      nl: "De prijs volgt uit een onderzoek.",
      en: "The price follows from a study.",
    },
  },
  gemengd: { en: "mixed", aliases: ["gecombineerd"] },
});

/** How a contract is paid for. */
export const bekostigingEntries = entries({
  "aanbod.bekostiging": {
    en: "funding",
    value: oneOf(vormen),
    valueKey: "vorm",
    mode: "samenvoegen",
    doc: {
      nl: "Waarvoor en hoe de aanbieder wordt betaald: variant, vorm, prijs, indexering en budget.",
      en: "What the provider is paid for and how: variant, form, price, indexation and budget.",
    },
    source: "PPRC 2018",
  },
  "bekostiging.uitvoeringsvariant": {
    en: "variant",
    value: oneOf(uitvoeringsvarianten),
    doc: {
      nl: "De manier van uitvoeren volgens iWmo en iJw; eenheden, contractvorm en berichtenverkeer volgen daaruit.",
      en: "The way of execution according to iWmo and iJw; units, contract form and messaging follow from it.",
    },
    source: "Regeling Jeugdwet, art. 6c.1",
  },
  "bekostiging.vorm": {
    en: "form",
    aliases: ["bekostigingsvorm"],
    value: oneOf(vormen),
    doc: {
      nl: "De grondslag van de betaling: productie, resultaat, populatie of lumpsum.",
      en: "What payment is based on: production, result, population or lump sum.",
    },
    source: "PPRC 2018",
  },
  "bekostiging.verrekening": {
    en: "settlement",
    value: openList(verrekeningen),
    list: true,
    qualifiers: ["per"],
    doc: {
      nl: "Waarop achteraf wordt afgerekend; `geen` als het bedrag vaststaat.",
      en: "What is settled afterwards; `none` when the amount is final.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "bekostiging.prijsmethode": {
    en: "price-method",
    value: oneOf(prijsmethoden),
    doc: {
      nl: "Wie de prijs bepaalt, en waarop die is gebaseerd.",
      en: "Who sets the price, and what it is based on.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "prijsmethode.basis": {
    en: "basis",
    value: openList({
      "huidige-uitgaven": { en: "current-expenditure" },
      "beschikbaar-budget": { en: "available-budget" },
      rijksbijdrage: { en: "state-grant" },
      onderzoek: { en: "study" },
      interventies: { en: "interventions" },
    }),
    list: true,
    doc: {
      nl: "De cijfers waaruit het bedrag volgt.",
      en: "The figures that the amount follows from.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "prijsmethode.onderbouwing": {
    en: "substantiation",
    value: openList({
      kostprijselementen: {
        en: "cost-elements",
        doc: {
          nl: "De inschrijver moet de geboden prijs uit de kostprijselementen opbouwen.",
          en: "The tenderer must build the offered price from the cost elements.",
        },
      },
      inschrijver: { en: "tenderer" },
    }),
    doc: {
      nl: "Hoe een geboden prijs moet worden onderbouwd.",
      en: "How an offered price must be substantiated.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "prijsmethode.rapport": {
    en: "report",
    value: reference("bijlage"),
    doc: {
      nl: "De bijlage met de berekening.",
      en: "The annex with the calculation.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "bekostiging.prijsprofiel": {
    en: "price-profile",
    value: openList({
      vast: { en: "constant", aliases: ["gelijkblijvend"] },
      aflopend: { en: "decreasing", aliases: ["degressief"] },
      oplopend: { en: "increasing" },
      wisselend: { en: "varying" },
      prestatieafhankelijk: { en: "performance-based" },
    }),
    list: true,
    doc: {
      nl: "Hoe het bedrag zich over de jaren ontwikkelt.",
      en: "How the amount develops over the years.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "bekostiging.prijspeil": {
    en: "price-level",
    value: moment,
    doc: {
      nl: "Het jaar waarin de bedragen zijn uitgedrukt.",
      en: "The year in which amounts are expressed.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "bekostiging.inclusief-indexatie": {
    en: "including-indexation",
    value: yesNo,
    doc: {
      nl: "Of de genoemde jaarbedragen al zijn geïndexeerd.",
      en: "Whether the yearly amounts stated are already indexed.",
    },
    source: "Bestek",
  },
  "bekostiging.reele-prijs": {
    en: "real-price",
    value: [yesNo, money],
    qualifiers: ["per", "in", "excl. btw", "incl. btw"],
    doc: {
      nl: "De reële prijs als ondergrens: het bedrag, of dat die prijs is toegepast.",
      en: "The real price as lower bound: the amount, or that such a price was applied.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "bekostiging.tarievenbijlage": {
    en: "tariff-annex",
    aliases: ["tarievenlijst"],
    value: reference("bijlage"),
    list: true,
    doc: {
      nl: "De bijlage met de tarieven.",
      en: "The annex with the tariffs.",
    },
    source: "Contractstandaard Wmo, art. 3.2",
  },
  "bekostiging.onderhandelbaar": {
    en: "negotiable",
    value: [yesNo, moment],
    doc: {
      nl: "Of over tarieven nog wordt gesproken, of de dag vanaf wanneer zij vaststaan.",
      en: "Whether tariffs are still open for talks, or the day from which they are final.",
    },
    source: "PPRC 2018",
  },
  "bekostiging.vervoer": {
    en: "transport",
    value: openList({
      inbegrepen: { en: "included" },
      apart: { en: "separate", aliases: ["niet-inbegrepen"] },
    }),
    doc: {
      nl: "Of vervoer in de prijs zit of apart wordt betaald.",
      en: "Whether transport is part of the price or paid separately.",
    },
    source: "Rivierenland 2021",
  },
});
