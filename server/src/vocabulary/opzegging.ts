import {
  count,
  duration,
  entries,
  money,
  number,
  oneOf,
  percentage,
  prose,
} from "./define.ts";

/** Ending the contract before its term. */
export const opzeggingEntries = entries({
  "looptijd.opzegging": {
    en: "termination",
    repeat: true,
    doc: {
      nl: "Wie de overeenkomst tussentijds mag opzeggen, wanneer en met welke termijn.",
      en: "Who may end the contract early, when and with which notice.",
    },
    source: "Contractstandaard Wmo, art. 1.3 en 1.6",
  },
  "opzegging.door": {
    en: "party",
    value: oneOf({
      opdrachtgever: { en: "authority", aliases: ["gemeente", "municipality"] },
      opdrachtnemer: { en: "contractor", aliases: ["aanbieder", "provider"] },
      beide: { en: "both" },
    }),
    list: true,
    doc: { nl: "Wie mag opzeggen.", en: "Who may terminate." },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "opzegging.opzegtermijn": {
    en: "notice-period",
    aliases: ["termijn"],
    value: duration,
    doc: {
      nl: "Hoeveel tijd tussen de opzegging en het einde zit.",
      en: "How much time there is between notice and end.",
    },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "opzegging.voorwaarden": {
    en: "conditions",
    aliases: ["voorwaarde", "condition"],
    value: prose,
    list: true,
    doc: { nl: "Wanneer opzeggen mag.", en: "When termination is allowed." },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "opzegging.grond": {
    en: "ground",
    value: oneOf({
      vrij: {
        en: "free",
        doc: { nl: "Zonder reden.", en: "Without a reason." },
      },
      "onvoldoende-inzet": {
        en: "insufficient-use",
        doc: {
          nl: "De aanbieder heeft te weinig omzet of cliënten.",
          en: "The provider has too few clients or turnover.",
        },
      },
      tekortkoming: {
        en: "breach",
        aliases: ["wanprestatie"],
        doc: {
          nl: "De andere partij komt de afspraken niet na.",
          en: "The other party does not keep the agreements.",
        },
      },
      wetswijziging: { en: "change-of-law" },
      pilotresultaat: { en: "pilot-result" },
      evaluatie: { en: "evaluation" },
    }),
    list: true,
    doc: {
      nl: "Op welke grond wordt opgezegd.",
      en: "On which ground the contract is ended.",
    },
    source: "Contractstandaard Wmo, art. 1.6",
  },
  "opzegging.norm": {
    en: "norm",
    value: [money, percentage, count("client"), prose],
    doc: {
      nl: "Bij onvoldoende inzet: de omzet of het aantal cliënten waaronder mag worden opgezegd.",
      en: "For insufficient use: the turnover or number of clients below which termination is allowed.",
    },
    source: "Contractstandaard Wmo, art. 1.6",
  },
  "opzegging.periode": {
    en: "period",
    value: duration,
    doc: {
      nl: "Bij onvoldoende inzet: de tijd na de start waarover wordt gemeten.",
      en: "For insufficient use: the time after the start over which use is measured.",
    },
    source: "Contractstandaard Wmo, art. 1.6",
  },
  "opzegging.uitzonderingen": {
    en: "exceptions",
    value: oneOf({
      schaarste: { en: "scarcity" },
      "uniek-aanbod": { en: "unique-offer" },
      tevredenheid: {
        en: "satisfaction",
        doc: {
          nl: "Cliënttevredenheid van 8,5 of hoger.",
          en: "Client satisfaction of 8.5 or higher.",
        },
      },
    }),
    list: true,
    kind: "opzeguitzondering",
    doc: {
      nl: "Bij onvoldoende inzet: wanneer toch niet wordt opgezegd.",
      en: "For insufficient use: when the contract is not ended after all.",
    },
    source: "Contractstandaard Wmo, art. 1.6",
  },
  "opzeguitzondering.minimum": {
    en: "minimum",
    value: number(),
    doc: {
      nl: "De tevredenheid vanaf welk cijfer.",
      en: "The satisfaction mark from which it holds.",
    },
    source: "Contractstandaard Wmo, art. 1.6",
  },
});
