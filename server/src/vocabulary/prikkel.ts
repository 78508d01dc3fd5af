import {
  entries,
  money,
  openList,
  percentage,
  prose,
  reference,
  words,
} from "./define.ts";

const prikkels = words({
  bonus: { en: "bonus" },
  malus: { en: "malus" },
  "bonus-malus": { en: "bonus-malus" },
  "no-cure-no-pay": { en: "no-cure-no-pay" },
  tariefpunten: {
    en: "tariff-points",
    doc: {
      nl: "Punten voor kwaliteit die het tarief verhogen.",
      en: "Points for quality that raise the tariff.",
    },
  },
});

/** Results that are agreed, and money that depends on them. */
export const prikkelEntries = entries({
  "aanbod.resultaat": {
    en: "result",
    aliases: ["outputdefinitie"],
    value: reference("bijlage"),
    mode: "samenvoegen",
    doc: {
      nl: "Het resultaat dat de aanbieder voor een cliënt moet bereiken, of de bijlage die het beschrijft.",
      en: "The result that the provider must reach for a client, or the annex that describes it.",
    },
    source: "Uitvoeringsregeling Wmo 2015",
  },
  "resultaat.omschrijving": {
    en: "description",
    value: prose,
    doc: {
      nl: "Wat er bereikt moet zijn.",
      en: "What must have been reached.",
    },
    source: "PPRC 2018",
  },
  "resultaat.vaststelling": {
    en: "verification",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Hoe wordt vastgesteld dat het resultaat is behaald.",
      en: "How it is established that the result was reached.",
    },
    source: "PPRC 2018",
  },
  "aanbod.declaratiemoment": {
    en: "claim-moment",
    value: openList({
      afronding: {
        en: "completion",
        aliases: ["bij-afronding", "einde-traject"],
      },
      mijlpaal: { en: "milestone", aliases: ["per-mijlpaal"] },
      periodiek: { en: "periodic" },
    }),
    list: true,
    doc: {
      nl: "Wanneer een outputgericht product mag worden gedeclareerd.",
      en: "When an output-based product may be claimed.",
    },
    source: "iWmo/iJw 3.2",
  },
  "niveau.resultaatafspraak": {
    en: "result-agreement",
    name: true,
    title: true,
    value: prose,
    mode: "optellen",
    repeat: true,
    doc: {
      nl: "Een afspraak over een resultaat, met of zonder geld eraan verbonden.",
      en: "An agreement about a result, with or without money attached.",
    },
    source: "AEF 2015",
  },
  "resultaatafspraak.indicator": {
    en: "indicator",
    value: prose,
    doc: {
      nl: "Waaraan het resultaat wordt afgelezen.",
      en: "What the result is read from.",
    },
    source: "AEF 2015",
  },
  "resultaatafspraak.instrument": {
    kind: "meetinstrument",
    en: "instrument",
    value: openList({
      zelfredzaamheidsmatrix: {
        en: "self-sufficiency-matrix",
        aliases: ["zrm"],
      },
      clienttevredenheidsonderzoek: {
        en: "client-satisfaction-survey",
        aliases: ["cto", "kto"],
      },
      doelrealisatie: { en: "goal-attainment" },
    }),
    list: true,
    doc: { nl: "Waarmee wordt gemeten.", en: "What it is measured with." },
    source: "AEF 2015",
  },
  "niveau.innovatieafspraak": {
    en: "innovation-agreement",
    name: true,
    title: true,
    value: prose,
    mode: "optellen",
    repeat: true,
    doc: {
      nl: "Een afspraak met de aanbieder over vernieuwing.",
      en: "An agreement with the provider about renewal.",
    },
    source: "AEF 2015",
  },
  "niveau.prestatieafspraak": {
    en: "performance-agreement",
    name: true,
    title: true,
    value: prose,
    mode: "optellen",
    repeat: true,
    doc: {
      nl: "Een afspraak over wat de opdrachtnemer voor de populatie bereikt.",
      en: "An agreement about what the contractor achieves for the population.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "aanbod.financiele-prikkel": {
    en: "financial-incentive",
    aliases: ["prikkel"],
    name: true,
    title: true,
    value: openList(prikkels),
    valueKey: "soort",
    list: true,
    mode: "optellen",
    repeat: true,
    doc: {
      nl: "Geld dat afhangt van een resultaat of van vernieuwing.",
      en: "Money that depends on a result or on renewal.",
    },
    source: "AEF 2015",
  },
  "financiele-prikkel.soort": {
    en: "type",
    value: openList(prikkels),
    list: true,
    doc: { nl: "De vorm van de prikkel.", en: "The form of the incentive." },
    source: "AEF 2015",
  },
  "financiele-prikkel.niveau": {
    en: "level",
    kind: "prikkelniveau",
    value: openList({
      client: { en: "client" },
      opdrachtnemer: { en: "contractor", aliases: ["aanbieder"] },
      contract: { en: "contract", aliases: ["overeenkomst"] },
      budget: { en: "budget" },
    }),
    doc: {
      nl: "Waarover de prikkel wordt berekend: per cliënt, per opdrachtnemer of over het hele budget.",
      en: "What the incentive is computed over: per client, per contractor or over the whole budget.",
    },
    source: "PPRC 2018",
  },
  "financiele-prikkel.beloont": {
    en: "rewards",
    value: reference(
      "resultaatafspraak",
      "prestatieafspraak",
      "innovatieafspraak",
      "kpi",
      "doel",
    ),
    list: true,
    doc: {
      nl: "De afspraak die de prikkel beloont.",
      en: "The agreement that the incentive rewards.",
    },
    source: "AEF 2015",
  },
  "financiele-prikkel.bedrag": {
    en: "amount",
    value: [money, percentage],
    qualifiers: ["per", "van"],
    doc: { nl: "De hoogte van de prikkel.", en: "The size of the incentive." },
    source: "AEF 2015",
  },
  "financiele-prikkel.voorwaarde": {
    en: "condition",
    value: prose,
    doc: { nl: "Wanneer de prikkel geldt.", en: "When the incentive applies." },
    source: "AEF 2015",
  },
});
