import {
  entries,
  openList,
  prose,
  reference,
  text,
  words,
  yesNo,
} from "./define.ts";

/** Who may coordinate the help for one household. */
const regisseurs = words({
  gemeente: { en: "municipality" },
  wijkteam: { en: "community-team" },
  regisseur: { en: "care-coordinator" },
  toegang: { en: "access" },
  aanbieder: { en: "provider" },
  hoofdaannemer: { en: "main-contractor" },
  "gecertificeerde-instelling": {
    en: "certified-institution",
    aliases: ["gi"],
  },
  gezin: {
    en: "family",
    doc: {
      nl: "Het gezin of de cliënt zelf.",
      en: "The family or the client.",
    },
  },
});

/** How this assignment fits with others: cooperation, handover, borders and coordination. */
export const samenwerkingEntries = entries({
  "niveau.samenwerking-met": {
    en: "cooperation-with",
    kind: "relatie",
    value: [reference("bestek", "segment", "perceel"), text],
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Andere opdrachten of partijen waarmee wordt samengewerkt. Een naam verwijst naar een opdracht; een partij van buiten staat tussen aanhalingstekens.",
      en: "Other assignments or parties to cooperate with. A name refers to an assignment; an outside party stands between quotes.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.op-afschaling-naar": {
    en: "step-to",
    kind: "relatie",
    value: [reference("bestek", "segment", "perceel"), text],
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "De opdracht waarheen zwaardere of juist lichtere hulp overgaat.",
      en: "The assignment to which heavier or lighter help passes.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.overdracht-aan": {
    en: "handover-to",
    kind: "relatie",
    value: [reference("bestek", "segment", "perceel"), text],
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "De opdracht of partij die cliënten overneemt.",
      en: "The assignment or party that takes over clients.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.afbakening": {
    en: "delimitation",
    kind: "relatie",
    value: [reference("bestek", "segment", "perceel", "pilot"), prose],
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Waar de grens met een andere opdracht ligt en welke voorgaat.",
      en: "Where the border with another assignment lies and which comes first.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "relatie.afspraken": {
    en: "agreements",
    kind: "relatieafspraak",
    aliases: ["afspraak", "agreement"],
    value: prose,
    list: true,
    doc: { nl: "Wat is afgesproken.", en: "What is agreed." },
    source: "Verkenning taakgericht werken 2020",
  },
  "relatie.gaat-voor": {
    en: "precedence",
    value: [reference("bestek", "segment", "perceel"), prose],
    doc: {
      nl: "Welke opdracht eerst komt.",
      en: "Which assignment comes first.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.op-afschaling": {
    en: "stepping-up-and-down",
    value: [yesNo, prose],
    list: true,
    doc: {
      nl: "Hoe cliënten overgaan naar lichtere of zwaardere hulp.",
      en: "How clients move to lighter or heavier help.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.aanpalend-veld": {
    en: "adjacent-field",
    value: openList({
      zorg: { en: "health-care" },
      welzijn: { en: "welfare" },
      participatie: { en: "participation" },
      veiligheid: { en: "safety" },
      onderwijs: { en: "education" },
      toegang: { en: "access" },
      "gedwongen-kader": { en: "compulsory-care" },
      huisartsen: { en: "general-practitioners" },
      "sociale-basis": { en: "social-base" },
      zvw: { en: "health-insurance-act" },
      wlz: { en: "long-term-care-act" },
      zorgverzekeraar: { en: "health-insurer" },
      zorgkantoor: { en: "care-office" },
    }),
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een veld buiten deze opdracht waarmee de aanbieder te maken heeft, met contact en afspraken.",
      en: "A field outside this assignment that the provider deals with, with contact and agreements.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "aanpalend-veld.contact": {
    en: "contact",
    kind: "veldcontact",
    value: text,
    doc: { nl: "Met wie contact is.", en: "Who is the contact." },
    source: "Verkenning taakgericht werken 2020",
  },
  "aanpalend-veld.afspraken": {
    en: "agreements",
    kind: "relatieafspraak",
    aliases: ["afspraak", "agreement"],
    value: prose,
    list: true,
    doc: { nl: "Wat is afgesproken.", en: "What is agreed." },
    source: "Verkenning taakgericht werken 2020",
  },
  "aanpalend-veld.betaalgrens": {
    en: "payment-boundary",
    value: prose,
    doc: {
      nl: "Wie vanaf welk punt betaalt.",
      en: "Who pays from which point.",
    },
    source: "Wmo 2015, art. 5.4.1",
  },
  "niveau.regie": {
    en: "coordination",
    value: openList(regisseurs),
    list: true,
    doc: {
      nl: "Wie de regie voert als meer aanbieders in één gezin werken.",
      en: "Who coordinates when several providers work in one household.",
    },
    source: "Contractstandaard Wmo, art. 3.1",
  },
  "niveau.casusregie": {
    en: "case-coordination",
    value: openList(regisseurs),
    list: true,
    doc: {
      nl: "Wie de regie voert in een enkel geval.",
      en: "Who coordinates in a single case.",
    },
    source: "Rivierenland 2021",
  },
  "niveau.mededingingstoets": {
    en: "competition-check",
    value: [yesNo, prose],
    doc: {
      nl: "Of de gevraagde samenwerking tussen concurrenten aan het mededingingsrecht is getoetst.",
      en: "Whether the cooperation asked of competitors was checked against competition law.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
});
