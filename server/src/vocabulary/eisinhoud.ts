import {
  all,
  count,
  duration,
  entries,
  moment,
  money,
  oneOf,
  openList,
  percentage,
  yesNo,
} from "./define.ts";
import { gunningsmethoden } from "./gunning.ts";

/** What a requirement may say about itself: amounts, periods, registers, and for whom it holds. */
export const eisinhoudEntries = entries({
  "eis.bron": {
    en: "origin",
    value: openList({
      wet: { en: "law" },
      verordening: { en: "ordinance" },
      contractstandaard: { en: "contract-standard" },
      gemeente: { en: "municipality" },
      vng: { en: "vng" },
      beroepsgroep: { en: "profession" },
      kwaliteitskader: { en: "quality-framework" },
    }),
    doc: {
      nl: "Waar de eis vandaan komt; een eis uit de wet hoeft niet apart te worden aangetoond.",
      en: "Where the requirement comes from; a statutory one needs no proof of its own.",
    },
    source: "AEF 2015",
  },
  "eis.geldt-voor": {
    en: "applies-to",
    value: [
      all,
      openList({
        zzp: { en: "self-employed" },
        "kleine-aanbieders": { en: "small-providers" },
        verblijfsaanbieders: { en: "residential-providers" },
        hoofdaannemer: { en: "main-contractor" },
        onderaannemers: { en: "subcontractors" },
      }),
    ],
    list: true,
    doc: {
      nl: "Voor welke aanbieders van het perceel de eis geldt; zonder dit voor alle.",
      en: "Which providers of the lot the requirement holds for; without it, all.",
    },
    source: "Contractstandaard Wmo",
  },
  "eis.alleen": {
    en: "only",
    value: oneOf({
      "huidige-aanbieders": {
        en: "current-providers",
        aliases: ["zittende-aanbieders"],
      },
      "voormalige-aanbieders": { en: "former-providers" },
      "lokale-aanbieders": { en: "local-providers" },
    }),
    doc: {
      nl: "De eis is zo gesteld dat alleen deze aanbieders eraan kunnen voldoen.",
      en: "The requirement is set so that only these providers can meet it.",
    },
    source: "HvJ EU C-410/14",
  },
  "eis.in-regio": {
    en: "in-region",
    value: yesNo,
    doc: {
      nl: "Omzet, cliënten of vestiging tellen alleen als ze in de eigen regio liggen.",
      en: "Turnover, clients or establishment count only within the own region.",
    },
    source: "HvJ EU C-410/14",
  },
  "eis.peilmoment": {
    en: "measured-moment",
    value: moment,
    doc: {
      nl: "De dag waarop al aan de eis voldaan moest zijn.",
      en: "The day on which the requirement already had to be met.",
    },
    source: "HvJ EU C-410/14",
  },
  "eis.methode": {
    en: "method",
    value: oneOf(gunningsmethoden),
    doc: {
      nl: "Een gunningsmethode bij een eis; dat hoort alleen bij gunningscriteria.",
      en: "An award method on a requirement; that belongs to award criteria only.",
    },
    source: "HvJ EU C-410/14",
  },
  "eis.gelijkwaardig": {
    en: "equivalent",
    value: yesNo,
    doc: {
      nl: "Een gelijkwaardig certificaat, register of bewijs wordt ook geaccepteerd.",
      en: "An equivalent certificate, register or proof is accepted too.",
    },
    source: "Aw 2012, art. 2.76 en 2.96",
  },
  "eis.keurmerk": {
    en: "quality-label",
    aliases: ["certificaat", "certificate"],
    value: openList({
      "iso-9001": { en: "iso-9001" },
      hkz: { en: "hkz" },
      "nen-7510": { en: "nen-7510" },
      "nen-en-15224": { en: "nen-en-15224" },
    }),
    list: true,
    doc: {
      nl: "Het certificaat, keurmerk of de norm die wordt gevraagd.",
      en: "The certificate, label or standard that is asked.",
    },
    source: "Aw 2012, art. 2.96",
  },
  "eis.register": {
    en: "register",
    value: openList({
      skj: {
        en: "skj",
        doc: {
          nl: "Stichting Kwaliteitsregister Jeugd.",
          en: "Quality register of youth professionals.",
        },
      },
      big: {
        en: "big",
        doc: {
          nl: "Register voor beroepen in de gezondheidszorg.",
          en: "Register of health professionals.",
        },
      },
      handelsregister: { en: "trade-register", aliases: ["kvk"] },
      "gecertificeerde-instellingen": { en: "certified-institutions" },
      agb: { en: "agb" },
    }),
    list: true,
    doc: {
      nl: "Het register waarin de aanbieder of professional moet staan; meer dan één betekent een keuze.",
      en: "The register in which the provider or professional must be listed; more than one means a choice.",
    },
    source: "Besluit Jeugdwet, art. 5.1.1",
  },
  "eis.bedrag": {
    en: "amount",
    value: money,
    list: true,
    qualifiers: ["per", "in", "voor"],
    doc: {
      nl: "Het bedrag dat ten minste wordt gevraagd, bijvoorbeeld omzet per jaar of verzekerd bedrag per gebeurtenis.",
      en: "The minimum amount asked, for example turnover per year or insured sum per event.",
    },
    source: "Aw 2012, art. 2.90; Contractstandaard Wmo, art. 3.28.2",
  },
  "eis.bedrag-micro": {
    en: "micro-amount",
    value: money,
    list: true,
    qualifiers: ["per"],
    doc: {
      nl: "Het lagere bedrag voor een micro-onderneming.",
      en: "The lower amount for a micro-enterprise.",
    },
    source: "Contractstandaard Wmo, art. 3.28.2",
  },
  "eis.aantal": {
    en: "count",
    value: count("stuk", "client", "keer", "fte"),
    doc: {
      nl: "Hoeveel er ten minste worden gevraagd.",
      en: "How many are asked at least.",
    },
    source: "Aw 2012, art. 2.93",
  },
  "eis.periode": {
    en: "period",
    value: duration,
    doc: {
      nl: "Hoe ver een referentie terug mag liggen.",
      en: "How far back a reference may lie.",
    },
    source: "Aw 2012, art. 2.93",
  },
  "eis.jaren": {
    en: "years",
    aliases: ["boekjaren"],
    value: count("jaar"),
    doc: {
      nl: "Over hoeveel boekjaren omzetcijfers worden gevraagd.",
      en: "Over how many financial years turnover figures are asked.",
    },
    source: "Aw 2012, art. 2.91",
  },
  "eis.minimale-waarde": {
    en: "min-value",
    aliases: ["minimale-omvang"],
    value: [percentage, money],
    qualifiers: ["van", "per"],
    doc: {
      nl: "De kleinste omvang van een referentie: een bedrag, of een deel van de geraamde waarde.",
      en: "The smallest size of a reference: an amount, or a part of the estimated value.",
    },
    source: "Gids Proportionaliteit",
  },
  "eis.waarde-gelijktijdig": {
    en: "concurrent-value",
    value: money,
    qualifiers: ["per"],
    doc: {
      nl: "De waarde van de opdrachten (of percelen) die tegelijk worden uitgevoerd en waaraan de omzeteis wordt gemeten.",
      en: "The value of the orders (or lots) executed at the same time, against which the turnover is measured.",
    },
    source: "Aw 2012, art. 2.90",
  },
  "eis.vergelijking": {
    en: "comparison",
    value: oneOf({
      vergelijkbaar: { en: "comparable" },
      gelijkwaardig: { en: "equivalent" },
      gelijksoortig: { en: "similar" },
      gelijk: { en: "equal" },
      identiek: { en: "identical" },
    }),
    doc: {
      nl: "Hoe sterk de gevraagde ervaring op de opdracht moet lijken.",
      en: "How closely the experience asked must resemble the contract.",
    },
    source: "Aw 2012, art. 2.93",
  },
  "eis.maximale-leeftijd-bij-aanvang": {
    en: "max-age-at-start",
    value: duration,
    doc: {
      nl: "Hoe oud een VOG mag zijn als de medewerker begint.",
      en: "How old a certificate of conduct may be when the worker starts.",
    },
    source: "Jeugdwet, art. 4.1.6",
  },
  "eis.maximale-leeftijd": {
    en: "max-age",
    value: duration,
    doc: {
      nl: "Hoe oud een VOG tijdens de overeenkomst mag worden.",
      en: "How old a certificate of conduct may become during the contract.",
    },
    source: "Contractstandaard Wmo, art. 3.9a",
  },
  "eis.vernieuwing-binnen": {
    en: "renewal-within",
    value: duration,
    doc: {
      nl: "Binnen welke tijd een nieuwe VOG er moet zijn als daar reden voor is.",
      en: "Within which time a new certificate of conduct must be there when there is reason to ask.",
    },
    source: "Contractstandaard Wmo, art. 3.9a",
  },
  "eis.solistisch": {
    en: "solo",
    value: yesNo,
    doc: {
      nl: "De eis geldt voor een aanbieder die alleen werkt.",
      en: "The requirement is for a provider who works alone.",
    },
    source: "Jeugdwet, art. 4.1.6",
  },
});
