import { uitvoeringsvarianten } from "./bekostiging.ts";
import { wetten } from "./bestek.ts";
import {
  code,
  entries,
  moment,
  money,
  oneOf,
  openList,
  percentage,
  prose,
  words,
  yesNo,
} from "./define.ts";
import { instrumenten } from "./instrument.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** What a clause, an expected change or an amendment is about. */
const onderwerpen = words({
  bekostiging: { en: "funding" },
  uitvoeringsvariant: { en: "variant" },
  producten: { en: "products" },
  percelen: { en: "lots" },
  tarieven: { en: "tariffs" },
  bestedingsruimte: { en: "spending-room" },
  looptijd: { en: "term" },
  verlengingsoptie: {
    en: "extension-option",
    doc: {
      nl: "Gebruik van een verlenging die het contract noemt.",
      en: "Use of an extension that the contract names.",
    },
  },
  omvang: { en: "extent" },
  volume: { en: "volume" },
  zorgvormen: { en: "care-forms" },
  gemeenten: { en: "municipalities" },
  opdrachtnemer: { en: "contractor" },
  "economisch-evenwicht": {
    en: "economic-balance",
    doc: {
      nl: "In het voordeel van de opdrachtnemer.",
      en: "In favour of the contractor.",
    },
  },
  deelnamevoorwaarden: {
    en: "conditions-of-participation",
    doc: {
      nl: "Voorwaarden waarmee andere inschrijvers hadden kunnen meedoen.",
      en: "Conditions under which others could have taken part.",
    },
  },
  "voordeel-client": {
    en: "client-benefit",
    doc: {
      nl: "In het voordeel van de cliënt, zonder geld.",
      en: "In favour of the client, without money.",
    },
  },
  schrijffout: { en: "clerical-error" },
  pilot: { en: "pilot" },
  indexatie: { en: "indexation" },
  contractstandaard: {
    en: "contract-standard",
    doc: {
      nl: "Volgt wijzigingen van de landelijke contractstandaard.",
      en: "Follows the national contract standard.",
    },
  },
});

const algemeneAard = oneOf({
  ongewijzigd: { en: "unchanged" },
  wijzigbaar: { en: "changeable" },
  gewijzigd: { en: "changed" },
});

/** Changes during the term: clauses that foresee them, announcements, and amendments that were made. */
export const wijzigingEntries = entries({
  "niveau.herzieningsclausule": {
    en: "review-clause",
    aliases: [
      "wijzigingsclausule",
      "wijzigingsbeding",
      "herzieningsbeding",
      "modification-clause",
    ],
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een bepaling die een wijziging tijdens de looptijd vooraf regelt.",
      en: "A clause that provides in advance for a change during the term.",
    },
    source: "Aw 2012, art. 2.163c",
  },
  "niveau.tussentijdse-wijziging": {
    en: "interim-change",
    kind: "herzieningsclausule",
    value: yesNo,
    doc: {
      nl: "Of het contract tussentijds kan worden gewijzigd.",
      en: "Whether the contract can be changed during its term.",
    },
    source: "Aw 2012, art. 2.163c",
  },
  "herzieningsclausule.onderwerp": {
    en: "subject",
    kind: "wijzigingsonderwerp",
    value: openList(onderwerpen),
    list: true,
    doc: { nl: "Wat er kan wijzigen.", en: "What may change." },
    source: "Aw 2012, art. 2.163c",
  },
  "herzieningsclausule.initiatief": {
    en: "initiative",
    value: oneOf({
      gemeente: { en: "municipality" },
      aanbieder: { en: "provider" },
      beide: { en: "both" },
    }),
    doc: { nl: "Op wiens initiatief.", en: "At whose initiative." },
    source: "Rivierenland 2021, bijlage 5",
  },
  "herzieningsclausule.omvang": {
    en: "extent",
    kind: "wijzigingsomvang",
    value: [percentage, money, prose],
    doc: {
      nl: "Hoe ver de wijziging kan gaan.",
      en: "How far the change may go.",
    },
    source: "Aw 2012, art. 2.163c",
  },
  "herzieningsclausule.aard": {
    en: "nature",
    kind: "wijzigingsaard",
    value: prose,
    doc: { nl: "Wat voor wijziging het is.", en: "What kind of change it is." },
    source: "Aw 2012, art. 2.163c",
  },
  "herzieningsclausule.voorwaarden": {
    en: "conditions",
    aliases: ["voorwaarde", "condition"],
    value: prose,
    list: true,
    doc: {
      nl: "Wanneer de clausule mag worden gebruikt.",
      en: "When the clause may be used.",
    },
    source: "Aw 2012, art. 2.163c",
  },
  "herzieningsclausule.algemene-aard": {
    en: "general-nature",
    value: algemeneAard,
    doc: {
      nl: "Of de algemene aard van de opdracht gelijk blijft.",
      en: "Whether the general nature of the contract stays the same.",
    },
    source: "Aw 2012, art. 2.163c lid 2",
  },
  "herzieningsclausule.instrument": {
    en: "instrument",
    kind: "nieuw-instrument",
    value: oneOf(instrumenten),
    doc: {
      nl: "Het instrument na de wijziging.",
      en: "The instrument after the change.",
    },
    source: "Aw 2012, art. 2.163c lid 2",
  },
  "herzieningsclausule.wet": {
    en: "law",
    kind: "nieuwe-wet",
    value: oneOf(wetten),
    list: true,
    doc: { nl: "De wet na de wijziging.", en: "The act after the change." },
    source: "Aw 2012, art. 2.163c lid 2",
  },
  "herzieningsclausule.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "Zorgvormen die erbij kunnen komen.",
      en: "Forms of care that may be added.",
    },
    source: "Aw 2012, art. 2.163c lid 2",
  },
  "herzieningsclausule.uitvoeringsvariant": {
    en: "variant",
    value: oneOf(uitvoeringsvarianten),
    doc: {
      nl: "De uitvoeringsvariant na de wijziging.",
      en: "The variant after the change.",
    },
    source: "Contractstandaard Wmo",
  },
  "niveau.verwachte-wijziging": {
    en: "expected-change",
    title: true,
    value: openList(onderwerpen),
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Wat volgens het bestek tijdens de looptijd zal of kan wijzigen.",
      en: "What will or may change during the term, according to the specification.",
    },
    source: "Rivierenland 2021, bijlage 5",
  },
  "verwachte-wijziging.oorzaak": {
    en: "cause",
    value: openList({
      wetgeving: { en: "legislation" },
      pilot: { en: "pilot" },
      evaluatie: { en: "evaluation" },
      beleid: { en: "policy" },
    }),
    list: true,
    doc: { nl: "Waardoor de wijziging komt.", en: "What causes the change." },
    source: "Bestek",
  },
  "verwachte-wijziging.grondslag": {
    en: "legal-basis",
    kind: "wijzigingsgrondslag",
    value: code("2\\.\\d+[a-z]?"),
    doc: {
      nl: "Het artikel waarop de wijziging zal rusten, bijvoorbeeld `2.163b` voor een kleine wijziging.",
      en: "The article on which the change will rest, for example `2.163b` for a minor one.",
    },
    source: "Aw 2012, art. 2.163b",
  },
  "niveau.wijziging": {
    en: "amendment",
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een wijziging van een gesloten contract.",
      en: "An amendment of a concluded contract.",
    },
    source: "Aw 2012, art. 2.163a",
  },
  "wijziging.grondslag": {
    en: "legal-basis",
    kind: "wijzigingsgrondslag",
    value: code("2\\.\\d+[a-z]?"),
    doc: {
      nl: "Het artikel dat de wijziging toelaat, van `2.163b` tot en met `2.163g`.",
      en: "The article that allows the amendment, from `2.163b` to `2.163g`.",
    },
    source: "Aw 2012, art. 2.163b-2.163g",
  },
  "wijziging.onderwerp": {
    en: "subject",
    kind: "wijzigingsonderwerp",
    value: openList(onderwerpen),
    list: true,
    doc: { nl: "Wat er wijzigt.", en: "What changes." },
    source: "Aw 2012, art. 2.163g lid 3",
  },
  "wijziging.datum": {
    en: "date",
    value: moment,
    doc: {
      nl: "Wanneer de wijziging ingaat.",
      en: "When the amendment takes effect.",
    },
    source: "Bestek",
  },
  "wijziging.bedrag": {
    en: "amount",
    kind: "wijzigingsbedrag",
    value: money,
    qualifiers: ["per", "excl. btw", "incl. btw"],
    doc: {
      nl: "De verandering van de prijs; een verlaging is negatief.",
      en: "The change of the price; a decrease is negative.",
    },
    source: "Aw 2012, art. 2.163b",
  },
  "wijziging.percentage": {
    en: "percentage",
    value: percentage,
    doc: {
      nl: "De verandering van de prijs als deel van de oorspronkelijke waarde.",
      en: "The change of the price as part of the original value.",
    },
    source: "Aw 2012, art. 2.163d",
  },
  "wijziging.algemene-aard": {
    en: "general-nature",
    value: algemeneAard,
    doc: {
      nl: "Of de algemene aard van de opdracht verandert.",
      en: "Whether the general nature of the contract changes.",
    },
    source: "Aw 2012, art. 2.163b",
  },
  "wijziging.aankondiging": {
    en: "notice",
    kind: "wijzigingsaankondiging",
    value: [moment, yesNo],
    qualifiers: ["op"],
    doc: {
      nl: "Wanneer de wijziging is of wordt bekendgemaakt.",
      en: "When the amendment is published.",
    },
    source: "Aw 2012, art. 2.163d lid 5",
  },
  "wijziging.zorgvormen": {
    en: "care-forms",
    value: oneOf(zorgvormen),
    list: true,
    doc: {
      nl: "Zorgvormen die erbij komen.",
      en: "Forms of care that are added.",
    },
    source: "Aw 2012, art. 2.163g lid 3",
  },
});
