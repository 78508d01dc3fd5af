import { words } from "./define.ts";

/** The forms of care that are procured; the thirteen of the national studies first, then what is bought beside them. */
export const zorgvormen = words({
  "huishoudelijke-hulp": {
    en: "domestic-help",
    accepted: [
      "hulp bij het huishouden",
      "hulp-bij-het-huishouden",
      "huishoudelijke ondersteuning",
      "huishoudelijke-ondersteuning",
    ],
    doc: {
      nl: "Hulp bij het huishouden (Wmo).",
      en: "Help with the household (Wmo).",
    },
    source: "PPRC 2018",
  },
  "individuele-begeleiding": {
    en: "individual-support",
    doc: {
      nl: "Begeleiding van één cliënt (Wmo).",
      en: "Support of one client (Wmo).",
    },
    source: "PPRC 2018",
  },
  "persoonlijke-verzorging": {
    en: "personal-care",
    doc: {
      nl: "Hulp bij de dagelijkse verzorging; meestal deel van begeleiding.",
      en: "Help with daily personal care; usually part of individual support.",
    },
    source: "PPRC 2018",
  },
  groepsbegeleiding: {
    en: "group-support",
    accepted: ["dagbesteding", "begeleiding groep", "begeleiding-groep"],
    doc: {
      nl: "Begeleiding in een groep, dagbesteding (Wmo).",
      en: "Support in a group during the day (Wmo).",
    },
    source: "PPRC 2018",
  },
  "kortdurend-verblijf": {
    en: "short-stay",
    accepted: ["respijtzorg"],
    aliases: ["respite-care"],
    doc: {
      nl: "Tijdelijk verblijf om de mantelzorger te ontlasten (Wmo).",
      en: "A temporary stay that relieves the informal carer (Wmo).",
    },
    source: "PPRC 2018",
  },
  "beschermd-wonen": {
    en: "sheltered-living",
    doc: {
      nl: "Wonen met toezicht en begeleiding (Wmo).",
      en: "Living with supervision and support (Wmo).",
    },
    source: "PPRC 2018",
  },
  dyslexie: {
    en: "dyslexia",
    doc: {
      nl: "Onderzoek en behandeling van ernstige dyslexie (Jeugdwet).",
      en: "Diagnosis and treatment of severe dyslexia (Youth Act).",
    },
    source: "PPRC 2018",
  },
  "jeugd-ggz": {
    en: "youth-mental-health",
    doc: {
      nl: "Geestelijke gezondheidszorg voor jeugdigen (Jeugdwet).",
      en: "Mental health care for youths (Youth Act).",
    },
    source: "PPRC 2018",
  },
  "ambulant-overig": {
    en: "other-outpatient",
    doc: {
      nl: "Andere jeugdhulp zonder verblijf (Jeugdwet).",
      en: "Other youth care without a stay (Youth Act).",
    },
    source: "PPRC 2018",
  },
  daghulp: {
    en: "day-care",
    doc: {
      nl: "Jeugdhulp overdag, vaak in een groep (Jeugdwet).",
      en: "Youth care by day, often in a group (Youth Act).",
    },
    source: "PPRC 2018",
  },
  pleegzorg: {
    en: "foster-care",
    doc: {
      nl: "Opvoeding in een pleeggezin (Jeugdwet).",
      en: "Upbringing in a foster family (Youth Act).",
    },
    source: "PPRC 2018",
  },
  residentieel: {
    en: "residential",
    aliases: ["residentiele-jeugdhulp"],
    doc: {
      nl: "Jeugdhulp met verblijf buiten een pleeggezin (Jeugdwet).",
      en: "Youth care with a stay outside a foster family (Youth Act).",
    },
    source: "PPRC 2018",
  },
  jeugdbescherming: {
    en: "youth-protection",
    doc: {
      nl: "Uitvoering van kinderbeschermingsmaatregelen door een gecertificeerde instelling.",
      en: "Child protection orders, carried out by a certified institution.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  jeugdreclassering: {
    en: "youth-probation",
    doc: {
      nl: "Begeleiding van jeugdigen die met het strafrecht in aanraking kwamen.",
      en: "Supervision of youths who came into contact with criminal law.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "gedwongen-kader": {
    en: "compulsory-care",
    aliases: ["jeugdbescherming en jeugdreclassering"],
    doc: {
      nl: "Jeugdbescherming en jeugdreclassering samen.",
      en: "Youth protection and youth probation together.",
    },
    source: "PPRC 2018",
  },
  verblijf: {
    en: "youth-care-stay",
    doc: {
      nl: "Jeugdhulp met verblijf, zonder de soort te noemen.",
      en: "Youth care with a stay, without saying of which kind.",
    },
    source: "Jeugdwet, art. 2.17",
  },
  "gesloten-jeugdhulp": {
    en: "secure-youth-care",
    aliases: ["jeugdzorg-plus", "jeugdzorgplus", "jeugdzorg plus"],
    doc: {
      nl: "Jeugdhulp in een gesloten accommodatie.",
      en: "Youth care in a secure facility.",
    },
    source: "Jeugdwet",
  },
  logeren: {
    en: "overnight-respite",
    doc: {
      nl: "Logeren om thuis te ontlasten; komt onder beide wetten voor.",
      en: "Overnight stays that relieve the home; occurs under both acts.",
    },
    source: "Rivierenland 2021",
  },
  crisis: {
    en: "crisis-care",
    aliases: ["crisisopvang", "crisiszorg"],
    doc: {
      nl: "Hulp of opvang bij crisis.",
      en: "Help or shelter in a crisis.",
    },
    source: "PPRC 2018",
  },
  "maatschappelijke-opvang": {
    en: "homeless-shelter",
    aliases: ["opvang"],
    doc: {
      nl: "Onderdak en begeleiding voor wie geen thuis heeft.",
      en: "Shelter and support for those without a home.",
    },
    source: "Wmo 2015, art. 1.1.1",
  },
  "inloop-ggz": {
    en: "mental-health-drop-in",
    doc: {
      nl: "Inloop voor mensen met psychische problemen.",
      en: "Drop-in centres for people with mental problems.",
    },
    source: "AEF 2015",
  },
  "wijk-ggz": {
    en: "neighbourhood-mental-health",
    doc: {
      nl: "Geestelijke gezondheidszorg in de wijk, vaak deels betaald door de zorgverzekeraar.",
      en: "Mental health care in the neighbourhood, often partly paid by the health insurer.",
    },
    source: "Rivierenland 2021",
  },
  hulpmiddelen: {
    en: "assistive-devices",
    doc: {
      nl: "Rolstoelen, scootmobielen en andere hulpmiddelen.",
      en: "Wheelchairs, mobility scooters and other aids.",
    },
    source: "Wmo 2015, art. 1.1.1",
  },
  woningaanpassing: {
    en: "home-adaptation",
    aliases: ["woonvoorzieningen"],
    doc: {
      nl: "Aanpassing van de woning aan een beperking.",
      en: "Adaptation of a home to a disability.",
    },
    source: "Wmo 2015, art. 1.1.1",
  },
  vervoer: {
    en: "transport",
    doc: { nl: "Vervoer van cliënten.", en: "Transport of clients." },
    source: "PPRC 2018",
  },
  "veilig-thuis": {
    en: "domestic-violence-centre",
    doc: {
      nl: "Advies- en meldpunt huiselijk geweld en kindermishandeling.",
      en: "Centre for advice on and reporting of domestic violence and child abuse.",
    },
    source: "Wmo 2015, art. 4.1.1",
  },
  "landelijk-ingekocht": {
    en: "nationally-procured",
    aliases: ["landelijk ingekochte zorg", "landelijk-ingekochte-zorg", "lta"],
    doc: {
      nl: "Zeer specialistische jeugdhulp die de VNG landelijk inkoopt.",
      en: "Highly specialised youth care, procured nationally.",
    },
    source: "Rivierenland 2021",
  },
  "algemene-voorziening": {
    en: "general-provision",
    doc: {
      nl: "Een voorziening die zonder beschikking open staat.",
      en: "A provision that is open without an individual decision.",
    },
    source: "Wmo 2015, art. 1.1.1",
  },
  "lokaal-team": {
    en: "local-team",
    doc: {
      nl: "Een wijkteam of jeugdteam.",
      en: "A neighbourhood team or youth team.",
    },
    source: "PPRC 2018",
  },
  clientondersteuning: {
    en: "client-advocacy",
    doc: {
      nl: "Onafhankelijke ondersteuning van cliënten met informatie en advies.",
      en: "Independent information and advice for clients.",
    },
    source: "Wmo 2015, art. 1.1.1",
  },
  jeugdgezondheidszorg: {
    en: "youth-health-care",
    doc: {
      nl: "Publieke gezondheidszorg voor jeugdigen.",
      en: "Public health care for youths.",
    },
    source: "PPRC 2018",
  },
  preventie: {
    en: "prevention",
    doc: {
      nl: "Hulp die zwaardere hulp voorkomt.",
      en: "Help that prevents heavier help.",
    },
    source: "Jeugdwet, art. 1.1",
  },
});
