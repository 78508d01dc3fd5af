import {
  duration,
  entries,
  oneOf,
  openList,
  prose,
  reference,
  words,
  yesNo,
} from "./define.ts";

const toegangsvormen = words({
  gemeente: { en: "municipality", aliases: ["college"] },
  wijkteam: {
    en: "neighbourhood-team",
    aliases: ["sociaal-wijkteam", "jeugdteam"],
    doc: {
      nl: "Een team van de gemeente zelf.",
      en: "A team of the municipality itself.",
    },
  },
  "stichting-wijkteam": {
    en: "independent-neighbourhood-team",
    aliases: ["buurtteam", "buurtteams", "stichting"],
    doc: {
      nl: "Een team met een eigen rechtspersoon.",
      en: "A team that is a legal entity of its own.",
    },
  },
  aanbieder: {
    en: "provider",
    aliases: ["opdrachtnemer"],
    doc: {
      nl: "De toegang hoort bij de opdracht.",
      en: "Access is part of the assignment.",
    },
  },
  regio: { en: "region", aliases: ["regionaal"] },
  lokaal: {
    en: "local",
    doc: {
      nl: "Iedere gemeente regelt de toegang zelf, in eigen vorm.",
      en: "Every municipality organises access itself, in its own form.",
    },
  },
  rechter: { en: "court", aliases: ["justitie"] },
  "gecertificeerde-instelling": {
    en: "certified-institution",
    aliases: ["gi"],
  },
  verwijzer: { en: "referrer", aliases: ["wettelijke-verwijzer"] },
  vrij: { en: "open", aliases: ["vrij-toegankelijk"] },
  "andere-opdracht": { en: "other-assignment", aliases: ["ander-perceel"] },
  "alleen-inwoners": {
    en: "residents-only",
    doc: {
      nl: "Alleen inwoners van de deelnemende gemeenten krijgen toegang.",
      en: "Only residents of the participating municipalities get access.",
    },
  },
});

/** How clients reach a provider: who decides and who refers. */
export const toegangEntries = entries({
  "niveau.toegang": {
    en: "access",
    aliases: ["toeleiding"],
    value: openList(toegangsvormen),
    valueKey: "inrichting",
    list: true,
    mode: "samenvoegen",
    doc: {
      nl: "Hoe cliënten bij de aanbieder komen: wie beslist over de hulp en langs welke weg.",
      en: "How clients reach the provider: who decides on the help and along which route.",
    },
    source: "Contractstandaard Wmo, inkoopdocument",
  },
  "toegang.inrichting": {
    en: "organised-by",
    value: openList(toegangsvormen),
    list: true,
    doc: { nl: "Waar de toegang ligt.", en: "Where access lies." },
    source: "Verkenning taakgericht 2020",
  },
  "toegang.rol": {
    en: "role",
    value: oneOf({
      beslist: { en: "decides" },
      adviseert: { en: "advises" },
      onderzoekt: { en: "investigates" },
    }),
    list: true,
    doc: {
      nl: "Of die partij over de voorziening beslist, of alleen onderzoekt of adviseert.",
      en: "Whether that party decides on the provision, or only investigates or advises.",
    },
    source: "Wmo 2015, art. 2.6.3",
  },
  "toegang.mandaat": {
    en: "mandate",
    value: [yesNo, reference("bijlage"), prose],
    kind: "toegangsmandaat",
    doc: {
      nl: "Het mandaat van het college om over voorzieningen te beslissen.",
      en: "The mandate of the municipal executive to decide on provisions.",
    },
    source: "Wmo 2015, art. 2.6.3",
  },
  "toegang.per-gemeente": {
    en: "per-municipality",
    value: yesNo,
    doc: {
      nl: "Of iedere gemeente de toegang zelf inricht.",
      en: "Whether each municipality organises access itself.",
    },
    source: "Rivierenland 2021",
  },
  "toegang.exclusief": {
    en: "exclusive",
    value: yesNo,
    doc: {
      nl: "Of dit de enige weg naar de hulp is.",
      en: "Whether this is the only route to the help.",
    },
    source: "Jeugdwet, art. 2.6",
  },
  "toegang.route": {
    en: "route",
    value: prose,
    doc: {
      nl: "De weg die een cliënt aflegt, van vraag tot start.",
      en: "The way that a client goes, from request to start.",
    },
    source: "Contractstandaard Wmo, inkoopdocument",
  },
  "toegang.afspraken": {
    en: "agreements",
    value: prose,
    doc: {
      nl: "Afspraken tussen toegang en aanbieder.",
      en: "Agreements between access and provider.",
    },
    source: "Rivierenland 2021",
  },
  "toegang.afstemming": {
    en: "coordination",
    aliases: ["rolverdeling", "role-division"],
    value: prose,
    doc: {
      nl: "Wie verwijst, wie beslist en wie op- of afschaalt als de toegang elders ligt.",
      en: "Who refers, who decides and who scales up or down when access lies elsewhere.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "toegang.herbeoordeling": {
    en: "reassessment",
    aliases: ["herindicatie"],
    value: [yesNo, duration, openList({ periodiek: { en: "periodic" } })],
    doc: {
      nl: "Of en hoe vaak opnieuw wordt bekeken welke hulp nodig is.",
      en: "Whether and how often the need for help is looked at again.",
    },
    source: "Rivierenland 2021",
  },
  "toegang.ondersteuningsplan": {
    en: "support-plan",
    value: [yesNo, prose],
    doc: {
      nl: "Of er met de cliënt een plan wordt gemaakt, en door wie.",
      en: "Whether a plan is made with the client, and by whom.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "toegang.bezwaar": {
    en: "objection",
    aliases: ["bezwaar-en-beroep"],
    value: [yesNo, prose],
    doc: {
      nl: "Hoe bezwaar en beroep zijn geregeld.",
      en: "How objection and appeal are arranged.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "toegang.termijn-onderzoek": {
    en: "investigation-time-limit",
    value: duration,
    doc: {
      nl: "Hoe lang het onderzoek na de melding mag duren.",
      en: "How long the investigation after the report may take.",
    },
    source: "Wmo 2015, art. 2.3.2",
  },
  "toegang.termijn-beschikking": {
    en: "decision-time-limit",
    value: duration,
    doc: {
      nl: "Hoe lang na de aanvraag wordt beslist.",
      en: "How long after the application a decision is taken.",
    },
    source: "Wmo 2015, art. 2.3.5",
  },
  "toegang.termijn-persoonlijk-plan": {
    en: "personal-plan-time-limit",
    value: duration,
    doc: {
      nl: "Hoe lang de cliënt een persoonlijk plan kan inleveren.",
      en: "How long the client can hand in a personal plan.",
    },
    source: "Wmo 2015, art. 2.3.2",
  },
  "toegang.opschorting": {
    en: "suspension",
    value: openList({
      "met-instemming": { en: "by-consent", aliases: ["in-overleg"] },
    }),
    doc: {
      nl: "Of de termijnen in overleg met de cliënt kunnen worden opgeschort.",
      en: "Whether the time limits can be suspended in agreement with the client.",
    },
    source: "Bestek",
  },
  "toegang.spoed": {
    en: "urgent",
    value: prose,
    doc: {
      nl: "Hoe spoedhulp start voordat er is onderzocht of beslist.",
      en: "How urgent help starts before investigation or decision.",
    },
    source: "Wmo 2015, art. 2.3.3",
  },
});
