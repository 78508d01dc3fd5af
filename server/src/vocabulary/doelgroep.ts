import {
  all,
  count,
  duration,
  entries,
  municipality,
  number,
  oneOf,
  openList,
  prose,
  text,
  yesNo,
} from "./define.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** For whom and where: the area and the target group of a part. */
export const doelgroepEntries = entries({
  "deel.gemeenten": {
    en: "municipalities",
    value: [municipality, all],
    list: true,
    doc: {
      nl: "De gemeenten die aan dit deel meedoen. Zonder opgave doen alle deelnemende gemeenten mee.",
      en: "The municipalities that take part here. All participating municipalities when absent.",
    },
    source: "Aw 2012, art. 2.11a",
  },
  "deel.aantal-gemeenten": {
    en: "number-of-municipalities",
    value: count("gemeente"),
    mode: "nooit",
    doc: {
      nl: "Hoeveel gemeenten aan dit deel meedoen.",
      en: "How many municipalities take part here.",
    },
    source: "Bestek",
  },
  "niveau.neemt-niet-deel": {
    en: "opts-out",
    value: municipality,
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "Gemeenten die voor dit deel of deze zorgvorm (`Tiel voor pleegzorg`) bewust niet meedoen.",
      en: "Municipalities that do not take part here, or not for a form of care (`Tiel for foster-care`).",
    },
    source: "Monitor 2020",
  },
  "niveau.gebied": {
    en: "area",
    name: true,
    title: true,
    value: text,
    list: true,
    repeat: true,
    doc: {
      nl: "Het gebied waarvoor dit deel geldt, bij naam (`gebied: Noord`) of beschreven in een blok.",
      en: "The area for which this part holds, by name (`area: North`) or described in a block.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "gebied.gemeenten": {
    en: "municipalities",
    value: municipality,
    list: true,
    doc: {
      nl: "De gemeenten in het gebied.",
      en: "The municipalities in the area.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "gebied.deelgebieden": {
    en: "districts",
    aliases: ["wijken"],
    value: text,
    list: true,
    doc: {
      nl: "De wijken, buurten, dorpen of stadsdelen in het gebied.",
      en: "The neighbourhoods, villages or districts in the area.",
    },
    source: "AEF 2015",
  },
  "gebied.aantal-deelgebieden": {
    en: "number-of-districts",
    value: count("wijk"),
    doc: {
      nl: "Hoeveel deelgebieden het gebied telt.",
      en: "How many districts the area has.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "gebied.inwoners": {
    en: "inhabitants",
    value: count("inwoner"),
    doc: { nl: "Hoeveel mensen er wonen.", en: "How many people live there." },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.doelgroep": {
    en: "target-group",
    value: openList({
      "alleen-inwoners": {
        en: "residents-only",
        doc: {
          nl: "Alleen inwoners van de deelnemende gemeenten.",
          en: "Only residents of the participating municipalities.",
        },
      },
      jeugdigen: { en: "youths" },
      volwassenen: { en: "adults" },
      ouderen: { en: "elderly" },
      gezinnen: { en: "families" },
      mantelzorgers: { en: "informal-carers" },
      dementie: { en: "dementia" },
      "wijk-ggz": { en: "neighbourhood-mental-health" },
      psychiatrie: { en: "psychiatry" },
      lvb: { en: "mild-intellectual-disability" },
      nah: { en: "acquired-brain-injury" },
      zmg: { en: "sensory-multiple-disability" },
      "complexe-problematiek": { en: "complex-needs" },
    }),
    list: true,
    doc: {
      nl: "Voor wie dit deel is bedoeld.",
      en: "For whom this part is meant.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "doelgroep.leeftijd": {
    en: "age",
    value: [duration, number("jaar")],
    doc: {
      nl: "De leeftijden waar het om gaat, bijvoorbeeld `0..17 jaar`.",
      en: "The ages concerned, for example `0..17 years`.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "doelgroep.hulp-eindigt-bij": {
    en: "help-ends-at",
    value: [duration, number("jaar")],
    doc: {
      nl: "De leeftijd waarop de hulp stopt.",
      en: "The age at which the help stops.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "doelgroep.uitzondering": {
    en: "exception",
    value: [
      openList({
        "pleegzorg-tot-21": { en: "foster-care-up-to-21" },
        "verlengde-jeugdhulp-tot-23": { en: "continued-care-up-to-23" },
        jeugdstrafrecht: { en: "juvenile-criminal-law" },
      }),
      prose,
    ],
    list: true,
    doc: {
      nl: "Wie er ondanks de leeftijdsgrens wel bij hoort, bijvoorbeeld pleegzorg tot 21 jaar.",
      en: "Who is included in spite of the age limit, for example foster care up to 21.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "doelgroep.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "Welke zorgvormen deze doelgroep krijgt.",
      en: "Which forms of care this target group receives.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "doelgroep.aantal": {
    en: "number",
    value: count("client", "inwoner", "bewoner"),
    doc: {
      nl: "Hoe groot de doelgroep is.",
      en: "How large the target group is.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.bijzondere-doelgroepen": {
    en: "special-groups",
    value: [
      openList({
        identiteit: {
          en: "identity",
          doc: {
            nl: "Godsdienst, levensovertuiging of culturele achtergrond.",
            en: "Religion, belief or cultural background.",
          },
        },
        nah: { en: "acquired-brain-injury" },
        zmg: { en: "sensory-multiple-disability" },
        lvb: { en: "mild-intellectual-disability" },
        psychiatrie: { en: "psychiatry" },
      }),
      yesNo,
    ],
    list: true,
    doc: {
      nl: "Voor welke kleine of identiteitsgebonden groepen iets is geregeld, en hoe.",
      en: "For which small or identity-bound groups something is arranged, and how.",
    },
    source: "AEF 2015",
  },
  "bijzondere-doelgroepen.invulling": {
    en: "means",
    value: openList({
      eis: { en: "requirement" },
      perceel: { en: "lot" },
      onderaanneming: { en: "subcontracting" },
      consortiumpartner: { en: "consortium-partner" },
      pgb: { en: "personal-budget" },
      offerte: {
        en: "quotation",
        doc: {
          nl: "Een offerte van een aanbieder zonder contract.",
          en: "A quotation of a provider without contract.",
        },
      },
    }),
    list: true,
    doc: { nl: "Hoe dat is geregeld.", en: "How this is arranged." },
    source: "AEF 2015",
  },
  "niveau.overgang-18": {
    en: "transition-at-18",
    value: [
      openList({
        contractstandaard: {
          en: "contract-standard",
          aliases: ["artikel-1.7", "art-1.7"],
          doc: {
            nl: "Artikel 1.7 van de contractstandaard.",
            en: "Article 1.7 of the contract standard.",
          },
        },
        doorlopen: {
          en: "continued",
          doc: {
            nl: "De aanbieder helpt na de achttiende verjaardag door.",
            en: "The provider continues after 18.",
          },
        },
        "warme-overdracht": { en: "warm-handover" },
      }),
      prose,
    ],
    list: true,
    doc: {
      nl: "Wat is afgesproken voor cliënten die achttien worden.",
      en: "What is agreed for clients who turn eighteen.",
    },
    source: "Contractstandaard Wmo, art. 1.7",
  },
});
