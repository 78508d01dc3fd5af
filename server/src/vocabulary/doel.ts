import {
  entries,
  money,
  openList,
  percentage,
  prose,
  reference,
  text,
  words,
  yesNo,
} from "./define.ts";

/** What a goal is about; rules compare these with the choices made. */
export const doelsoorten = words({
  kwaliteit: { en: "quality" },
  zelfredzaamheid: { en: "self-reliance" },
  normaliseren: { en: "normalising" },
  preventie: { en: "prevention" },
  continuiteit: { en: "continuity" },
  "lokale-zorg": { en: "local-care" },
  ketensamenwerking: { en: "chain-cooperation" },
  "integrale-dienstverlening": {
    en: "integrated-services",
    aliases: ["integraliteit"],
  },
  "gecombineerd-aanbod": { en: "combined-supply" },
  transformatie: { en: "transformation" },
  innovatie: { en: "innovation" },
  afschalen: { en: "scaling-down" },
  "kortere-trajecten": { en: "shorter-care" },
  "afbouw-verblijf": {
    en: "less-residential-care",
    aliases: ["van-verblijf-naar-ambulant"],
  },
  "gebruik-stimuleren": { en: "stimulating-use" },
  kostenbeheersing: {
    en: "cost-control",
    aliases: ["kosten-beheersen", "grip-op-kosten"],
  },
  "laagste-kosten": { en: "lowest-cost" },
  "concurreren-op-kwaliteit": {
    en: "competing-on-quality",
    aliases: ["concurrentie-op-kwaliteit"],
    doc: {
      nl: "Aanbieders concurreren op kwaliteit en niet op prijs.",
      en: "Providers compete on quality, not on price.",
    },
  },
  "alleen-betalen-voor-geleverde-zorg": { en: "pay-only-for-delivered-care" },
  "administratieve-lasten-verlagen": { en: "less-administration" },
  sturen: { en: "steering" },
  selecteren: { en: "selecting" },
  "niet-selecteren": { en: "not-selecting" },
  "grip-op-aanbieders": { en: "grip-on-providers" },
  "minder-aanbieders": {
    en: "fewer-providers",
    aliases: ["beperkt-aantal-aanbieders"],
  },
  "versnippering-tegengaan": { en: "against-fragmentation" },
  "veel-aanbieders": { en: "many-providers" },
  "divers-aanbod": { en: "diverse-supply" },
  "nieuwe-aanbieders": { en: "new-providers" },
  "kleine-aanbieders": { en: "small-providers" },
  "lokale-aanbieders": { en: "local-providers" },
  keuzevrijheid: { en: "freedom-of-choice" },
  partnerschap: { en: "partnership" },
  "meerjarig-partnerschap": { en: "multi-year-partnership" },
  zekerheid: { en: "certainty", aliases: ["meerjarige-zekerheid"] },
  "jaarlijks-bijstellen": { en: "yearly-adjustment" },
  investeren: { en: "investing" },
});

/** What the procurement wants to reach, and the view of government behind it. */
export const doelEntries = entries({
  "niveau.uitgangspunt": {
    en: "principle",
    aliases: ["beleidsuitgangspunt"],
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een uitgangspunt van beleid waarop de inkoop rust.",
      en: "A policy principle on which the procurement rests.",
    },
    source: "VNG-inkooppiramide",
  },
  "uitgangspunt.omschrijving": {
    en: "description",
    value: prose,
    doc: {
      nl: "Wat het uitgangspunt betekent.",
      en: "What the principle means.",
    },
    source: "VNG-inkooppiramide",
  },
  "vindplaats.doel": {
    en: "goal",
    aliases: ["inkoopdoel", "doelstelling"],
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Wat de gemeente met de inkoop wil bereiken.",
      en: "What the municipality wants to reach with the procurement.",
    },
    source: "VNG-inkooppiramide; Monitor 2020",
  },
  "doel.soort": {
    en: "type",
    aliases: ["kind"],
    value: openList(doelsoorten),
    list: true,
    doc: {
      nl: "Waar het doel op gericht is.",
      en: "What the goal is aimed at.",
    },
    source: "PPRC 2018; Monitor 2020",
  },
  "doel.omschrijving": {
    en: "description",
    value: prose,
    doc: { nl: "Wat het doel inhoudt.", en: "What the goal means." },
    source: "Monitor 2020",
  },
  "doel.middel": {
    en: "means",
    value: openList({
      "nieuwe-aanbieders": { en: "new-providers" },
      "kleine-aanbieders": { en: "small-providers" },
      minimumeisen: { en: "minimum-requirements" },
      contractmanagement: { en: "contract-management" },
      pilot: { en: "pilot" },
      innovatiebudget: { en: "innovation-budget" },
      onderaanneming: { en: "subcontracting" },
      toegang: { en: "access" },
      perceelindeling: { en: "division-into-lots" },
      bekostiging: { en: "funding" },
    }),
    list: true,
    doc: {
      nl: "Waarmee het doel bereikt moet worden.",
      en: "How the goal is to be reached.",
    },
    source: "Monitor 2020",
  },
  "doel.buiten-inkoop": {
    en: "outside-procurement",
    value: [yesNo, prose],
    doc: {
      nl: "Het doel wordt op een andere manier bereikt dan met deze inkoop.",
      en: "The goal is reached in another way than by this procurement.",
    },
    source: "Monitor 2020",
  },
  "doel.afweging": {
    en: "trade-off",
    value: prose,
    doc: {
      nl: "Hoe dit doel is afgewogen tegen doelen die een andere kant op wijzen.",
      en: "How this goal was weighed against goals that point another way.",
    },
    source: "Monitor 2020",
  },
  "doel.motivering": {
    en: "motivation",
    value: prose,
    answers: [
      "doel/sturing-zonder-selectie",
      "doel/keuzevrijheid-bij-beperkt-aanbod",
      "doel/innovatie-zonder-ruimte",
      "doel/innovatie-zonder-toetreding",
      "doel/termijn-te-kort",
      "doel/lasten-verlagen",
      "doel/integraal-maar-gescheiden",
    ],
    doc: {
      nl: "Hoe het doel samengaat met de keuzes die zijn gemaakt.",
      en: "How the goal goes together with the choices made.",
    },
    source: "PPRC 2018",
  },
  "niveau.afweging": {
    en: "trade-off",
    value: prose,
    doc: {
      nl: "Hoe doelen die verschillende kanten op wijzen tegen elkaar zijn afgewogen.",
      en: "How goals that point different ways were weighed against each other.",
    },
    source: "Monitor 2020",
  },
  "bijdrage.draagt-bij-aan": {
    en: "contributes-to",
    value: reference("doel"),
    list: true,
    doc: {
      nl: "Aan welke doelen dit bijdraagt.",
      en: "The goals this contributes to.",
    },
    source: "Monitor 2020",
  },
  "niveau.sturingsvisie": {
    en: "steering-vision",
    value: [
      openList({
        rechtmatig: { en: "lawful", aliases: ["rechtmatige-overheid"] },
        presterend: { en: "performing", aliases: ["presterende-overheid"] },
        netwerkend: { en: "networking", aliases: ["netwerkende-overheid"] },
        participerend: {
          en: "participating",
          aliases: ["participerende-overheid"],
        },
      }),
      prose,
    ],
    list: true,
    doc: {
      nl: "Hoe de overheid wil sturen: op regels, op prestaties, in een netwerk of met de samenleving.",
      en: "How government wants to steer: by rules, by performance, in a network or with society.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "sturingsvisie.motivering": {
    en: "motivation",
    value: prose,
    answers: ["doel/sturingsvisie-ontbreekt", "doel/gedifferentieerd"],
    doc: {
      nl: "Waarom dezelfde zorg verschillend, of verschillende zorg hetzelfde wordt ingekocht.",
      en: "Why the same care is bought differently, or different care the same way.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.gemeentelijk-plan": {
    en: "policy-plan",
    aliases: ["beleidsplan"],
    value: [reference("bijlage"), text],
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een vastgesteld plan van de gemeente waarnaar wordt verwezen, met titel en datum.",
      en: "An adopted plan of the municipality that is referred to, with title and date.",
    },
    source: "Wmo 2015, art. 2.1.2; Jeugdwet, art. 2.2",
  },
  "gemeentelijk-plan.vastgesteld": {
    en: "adopted",
    value: { type: "moment" },
    doc: {
      nl: "Wanneer het plan is vastgesteld.",
      en: "When the plan was adopted.",
    },
    source: "Wmo 2015, art. 2.1.2; Jeugdwet, art. 2.2",
  },
  "gemeentelijk-plan.uitkomstcriteria": {
    en: "outcome-criteria",
    aliases: ["prestatie-indicatoren"],
    value: [yesNo, text],
    doc: {
      nl: "Of het plan de uitkomstcriteria of prestatie-indicatoren voor aanbieders bevat, en waar.",
      en: "Whether the plan holds the outcome criteria or performance indicators for providers, and where.",
    },
    source: "Wmo 2015, art. 2.1.2; Jeugdwet, art. 2.2",
  },

  "niveau.innovatie": {
    en: "innovation",
    value: openList({
      "tussentijdse-toetreding": { en: "interim-accession" },
      innovatiebudget: { en: "innovation-budget" },
      pilots: { en: "pilots" },
      ontschotting: { en: "integration-of-budgets" },
      "vrije-uitvoering": { en: "free-execution" },
      "financiele-prikkels": { en: "financial-incentives" },
      "inhoudelijke-afspraken": { en: "substantive-agreements" },
      "nieuwe-arrangementen": { en: "new-arrangements" },
      overlegafspraken: { en: "consultation-agreements" },
    }),
    list: true,
    doc: {
      nl: "Hoe de inkoop ruimte geeft aan vernieuwing.",
      en: "How the procurement makes room for renewal.",
    },
    source: "PPRC 2018; AEF 2015",
  },
  "innovatie.afspraak": {
    en: "agreement",
    value: prose,
    doc: {
      nl: "Wat er over vernieuwing is afgesproken en wat een prikkel beloont.",
      en: "What is agreed on renewal and what an incentive rewards.",
    },
    source: "AEF 2015",
  },
  "niveau.social-return": {
    en: "social-return",
    value: [percentage, money, yesNo],
    qualifiers: ["van", "per"],
    doc: {
      nl: "Wat de opdrachtnemer doet voor mensen met een afstand tot de arbeidsmarkt.",
      en: "What the contractor does for people at a distance from the labour market.",
    },
    source: "eForms BT-775",
  },
  "social-return.omschrijving": {
    en: "description",
    value: prose,
    doc: {
      nl: "Hoe de opdrachtnemer dat mag invullen.",
      en: "How the contractor may fulfil it.",
    },
    source: "eForms BT-775",
  },
  "niveau.mkb-geschikt": {
    en: "sme-suitable",
    value: yesNo,
    doc: {
      nl: "Of het perceel geschikt is voor kleine en middelgrote aanbieders.",
      en: "Whether the lot is suitable for small and medium-sized providers.",
    },
    source: "eForms BT-726",
  },
});
