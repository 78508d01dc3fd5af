import {
  count,
  entries,
  moment,
  oneOf,
  openList,
  words,
  yesNo,
} from "./define.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** Where a part of the specification stands in its own life. */
const statussen = words({
  voorlopig: {
    en: "provisional",
    doc: { nl: "Het besluit volgt nog.", en: "The decision is still to come." },
  },
  definitief: { en: "final", doc: { nl: "Besloten.", en: "Decided." } },
  overgang: {
    en: "transitional",
    aliases: ["overgangsregeling"],
    doc: {
      nl: "Alleen voor bestaande cliënten.",
      en: "For existing clients only.",
    },
  },
  vervallen: {
    en: "discontinued",
    doc: { nl: "Komt niet terug.", en: "Does not return." },
  },
  "buiten-scope": {
    en: "out-of-scope",
    doc: {
      nl: "Hoort niet bij deze inkoop.",
      en: "Is not part of this procurement.",
    },
  },
});

/** Segments and lots, and what each of them may be reserved for. */
export const perceelEntries = entries({
  "bestek.segment": {
    en: "segment",
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een hoofdindeling van wat wordt ingekocht. Een segment zonder percelen is zelf één perceel.",
      en: "A main division of what is procured. A segment without lots is one lot itself.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "bestek.perceel": {
    en: "lot",
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een deel van de opdracht dat apart wordt gegund.",
      en: "A part of the contract that is awarded separately.",
    },
    source: "Aw 2012, art. 1.5",
  },
  "segment.perceel": {
    en: "lot",
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een deel van het segment dat apart wordt gegund.",
      en: "A part of the segment that is awarded separately.",
    },
    source: "Aw 2012, art. 1.5",
  },
  "bestek.percelen": {
    en: "lots",
    value: count(),
    mode: "nooit",
    doc: {
      nl: "Het aantal percelen zolang ze nog niet zijn uitgeschreven, of `geen`.",
      en: "The number of lots while they are not yet written out, or `none`.",
    },
    source: "Aw 2012, art. 1.5",
  },
  "deel.status": {
    en: "status",
    kind: "perceelstatus",
    value: oneOf(statussen),
    doc: {
      nl: "Of dit deel vaststaat, nog voorlopig is, alleen doorloopt voor bestaande cliënten of vervalt.",
      en: "Whether this part is final, still provisional, only continues for existing clients, or lapses.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "perceelstatus.termijn": {
    en: "due",
    value: moment,
    doc: {
      nl: "Wanneer het besluit valt.",
      en: "When the decision will be taken.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "perceelstatus.einde": {
    en: "end",
    value: moment,
    doc: {
      nl: "Tot wanneer dit deel doorloopt.",
      en: "Until when this part continues.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "niveau.voorbehouden": {
    en: "reserved",
    value: oneOf({
      "art-2.82": {
        en: "section-2.82",
        doc: {
          nl: "Sociale werkplaatsen en ondernemers met hetzelfde doel.",
          en: "Sheltered workshops and the like.",
        },
      },
      "art-2.82a": {
        en: "section-2.82a",
        aliases: ["res-pub-ser"],
        doc: {
          nl: "Organisaties met een taak van openbare dienst, voor ten hoogste drie jaar.",
          en: "Organisations with a public service mission, for at most three years.",
        },
      },
    }),
    doc: {
      nl: "Of alleen bepaalde organisaties mogen inschrijven, en op grond van welk artikel.",
      en: "Whether only certain organisations may tender, and under which article.",
    },
    source: "Aw 2012, art. 2.82 en 2.82a",
  },
  "voorbehouden.voorbehouden-in-aankondiging": {
    en: "reserved-in-notice",
    value: yesNo,
    doc: {
      nl: "Of de aankondiging het voorbehoud noemt.",
      en: "Whether the notice states the reservation.",
    },
    source: "Aw 2012, art. 2.82a",
  },
  "niveau.uitvoering": {
    en: "execution",
    kind: "uitvoeringsdeel",
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Welk deel van het perceel door welke soort partij wordt uitgevoerd.",
      en: "Which part of the lot is carried out by which kind of party.",
    },
    source: "Jeugdwet, art. 3.2",
  },
  "uitvoeringsdeel.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "De zorgvormen in dit deel.",
      en: "The forms of care in this part.",
    },
    source: "Jeugdwet, art. 3.2",
  },
  "uitvoeringsdeel.partij": {
    en: "party",
    kind: "uitvoerder",
    value: openList({
      opdrachtnemer: { en: "contractor" },
      "gecertificeerde-instelling": {
        en: "certified-institution",
        aliases: ["gi"],
      },
      onderaannemer: { en: "subcontractor" },
      lid: { en: "member" },
    }),
    doc: { nl: "Wie dit deel uitvoert.", en: "Who carries out this part." },
    source: "Jeugdwet, art. 3.2",
  },
  "niveau.uitrol": {
    en: "roll-out",
    value: oneOf({ volledig: { en: "full" }, gedeeltelijk: { en: "partial" } }),
    doc: {
      nl: "Of de opdracht meteen overal geldt of eerst in een deel van het gebied.",
      en: "Whether the contract holds everywhere at once or first in part of the area.",
    },
    source: "AEF 2015",
  },
});
