import {
  count,
  duration,
  entries,
  extension,
  moment,
  oneOf,
  prose,
  reference,
  unlimited,
  yesNo,
} from "./define.ts";

/** Who may act on the contract. */
const partijen = {
  opdrachtgever: { en: "authority", aliases: ["gemeente", "municipality"] },
  opdrachtnemer: { en: "contractor", aliases: ["aanbieder", "provider"] },
  beide: {
    en: "both",
    doc: {
      nl: "Alleen met wederzijds goedvinden.",
      en: "Only by mutual consent.",
    },
  },
} as const;

/** The term of the contract and its extensions. */
export const looptijdEntries = entries({
  "niveau.looptijd": {
    en: "term",
    value: reference("bijlage"),
    mode: "samenvoegen",
    doc: {
      nl: "De periode waarvoor de overeenkomst geldt: begin, duur, verlengingen en uiterste duur. Of de bijlage waarin die staat.",
      en: "The period for which the contract holds: start, duration, extensions and maximum. Or the annex that states it.",
    },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "looptijd.ingang": {
    en: "start",
    value: moment,
    doc: {
      nl: "De eerste dag waarop de overeenkomst geldt.",
      en: "The first day on which the contract holds.",
    },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "looptijd.duur": {
    en: "duration",
    value: [duration, unlimited],
    alternatives: "duur",
    doc: {
      nl: "De eerste looptijd, zonder verlengingen.",
      en: "The initial term, without extensions.",
    },
    source: "Monitor 2020",
  },
  "looptijd.einde": {
    en: "end",
    value: moment,
    alternatives: "duur",
    doc: {
      nl: "De laatste dag van de eerste looptijd (`t/m`), of de eerste dag erna (`tot`).",
      en: "The last day of the initial term (`through`), or the first day after it (`until`).",
    },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "looptijd.verlenging": {
    en: "extension",
    value: [
      extension,
      count("keer"),
      oneOf({
        stilzwijgend: {
          en: "tacit",
          doc: {
            nl: "De overeenkomst loopt door als niemand iets doet.",
            en: "The contract runs on if nobody acts.",
          },
        },
      }),
      unlimited,
    ],
    list: true,
    doc: {
      nl: "Hoe vaak en met hoeveel tijd de overeenkomst kan worden verlengd, bijvoorbeeld `2 x 3 jaar`.",
      en: "How often and by how much the contract can be extended, for example `2 x 3 years`.",
    },
    source: "Monitor 2020",
  },
  "verlenging.door": {
    en: "party",
    value: oneOf(partijen),
    doc: {
      nl: "Wie over de verlenging beslist.",
      en: "Who decides on the extension.",
    },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "looptijd.aankondiging": {
    en: "extension-notice",
    kind: "verlengingsmelding",
    value: duration,
    doc: {
      nl: "Hoe lang voor het einde de verlenging uiterlijk wordt gemeld.",
      en: "How long before the end an extension is announced at the latest.",
    },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "looptijd.maximum": {
    en: "maximum",
    value: [duration, unlimited],
    doc: {
      nl: "De langste looptijd, met alle verlengingen.",
      en: "The longest term, with every extension.",
    },
    source: "Monitor 2020",
  },
  "looptijd.maximum-beleid": {
    en: "policy-maximum",
    value: duration,
    doc: {
      nl: "De bovengrens die het beleid stelt; hoeft niet gelijk te zijn aan duur plus verlengingen.",
      en: "The upper limit that policy sets; need not equal duration plus extensions.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "looptijd.maximum-einde": {
    en: "maximum-end",
    value: moment,
    doc: {
      nl: "De laatste dag van de langste looptijd.",
      en: "The last day of the longest term.",
    },
    source: "Rivierenland 2021, par. 6.3",
  },
  "looptijd.terugwerkend": {
    en: "retroactive",
    value: [yesNo, prose],
    doc: {
      nl: "Of de overeenkomst met terugwerkende kracht ingaat, en waarom.",
      en: "Whether the contract starts retroactively, and why.",
    },
    source: "Bestek",
  },
  "looptijd.overbrugging": {
    en: "bridging",
    value: yesNo,
    doc: {
      nl: "Of dit een overbrugging is tot de volgende inkoop.",
      en: "Whether this bridges the time until the next procurement.",
    },
    source: "Bestek",
  },
  "looptijd.jaarlijkse-bevestiging": {
    en: "annual-confirmation",
    value: yesNo,
    doc: {
      nl: "Of de overeenkomst elk jaar opnieuw moet worden bevestigd.",
      en: "Whether the contract must be confirmed again every year.",
    },
    source: "Monitor 2020",
  },
  "looptijd.contracteerronde": {
    en: "contracting-round",
    value: oneOf({
      eenmalig: { en: "once" },
      jaarlijks: { en: "annual" },
      doorlopend: { en: "continuous" },
    }),
    doc: {
      nl: "Hoe vaak aanbieders opnieuw worden gecontracteerd.",
      en: "How often providers are contracted anew.",
    },
    source: "Monitor 2020",
  },
  "looptijd.jaarlijkse-wijziging": {
    en: "annual-revision",
    value: oneOf({
      tarieven: { en: "tariffs" },
      producten: { en: "products" },
      voorwaarden: { en: "conditions" },
      indexatie: { en: "indexation" },
      bestedingsruimte: { en: "spending-room" },
    }),
    list: true,
    doc: {
      nl: "Wat de gemeente elk jaar mag aanpassen.",
      en: "What the municipality may change every year.",
    },
    source: "Monitor 2020",
  },
  "looptijd.terugverdientijd": {
    en: "payback-period",
    value: duration,
    doc: {
      nl: "Hoe lang het duurt voordat gevraagde investeringen zijn terugverdiend.",
      en: "How long it takes to earn back the investments asked for.",
    },
    source: "PPRC 2018",
  },
  "looptijd.investeringsperiode": {
    en: "investment-period",
    value: duration,
    doc: {
      nl: "De periode waarin de aanbieder moet investeren.",
      en: "The period in which the provider has to invest.",
    },
    source: "PPRC 2018",
  },
  "looptijd.garantieperiode": {
    en: "guarantee-period",
    value: duration,
    doc: {
      nl: "De periode waarover iets is gegarandeerd.",
      en: "The period for which something is guaranteed.",
    },
    source: "PPRC 2018",
  },
  "looptijd.overname-activa": {
    en: "asset-takeover",
    value: [yesNo, prose],
    doc: {
      nl: "Of investeringen aan het einde worden overgenomen of vergoed.",
      en: "Whether investments are taken over or compensated at the end.",
    },
    source: "Bestek",
  },
  "looptijd.motivering": {
    en: "motivation",
    value: prose,
    answers: [
      "looptijd/kort",
      "raamovereenkomst/vier-jaar",
      "raamovereenkomst/vier-jaar-sas",
    ],
    doc: {
      nl: "Waarom deze looptijd passend is.",
      en: "Why this term is appropriate.",
    },
    source: "Aw 2012, art. 2.140 lid 3",
  },
});
