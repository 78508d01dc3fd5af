import {
  code,
  entries,
  moment,
  oneOf,
  openList,
  prose,
  text,
  words,
  yesNo,
} from "./define.ts";

/** Where a notice may appear. */
export const kanalen = words({
  tenderned: { en: "tenderned" },
  ted: { en: "ted" },
  platform: {
    en: "platform",
    aliases: ["mercell", "negometrix", "ctm", "ctm-solution", "s2c"],
    doc: {
      nl: "Een aanbestedingsplatform dat aan TenderNed is gekoppeld.",
      en: "A procurement platform that is linked to TenderNed.",
    },
  },
  kopersprofiel: { en: "buyer-profile" },
  website: { en: "website" },
  gemeenteblad: { en: "municipal-gazette" },
  krant: { en: "newspaper" },
  "e-mail": { en: "email" },
  "sociale-media": { en: "social-media" },
});

/** What a notice states, as far as the Act asks for it. */
const vermeldingen = words({
  "soort-diensten": { en: "kind-of-services" },
  "zonder-verdere-bekendmaking": { en: "without-further-publication" },
  "belangstelling-schriftelijk": { en: "interest-in-writing" },
  "voortdurend-bekendgemaakt": { en: "continuously-published" },
  das: { en: "dps" },
  looptijd: { en: "term" },
  "gunning-in-combinatie": { en: "combined-award" },
});

/** The notices: what makes the purchase known, before and after. */
export const kennisgevingEntries = entries({
  "planning.vooraankondiging": {
    en: "prior-notice",
    value: [moment, yesNo],
    qualifiers: ["op"],
    doc: {
      nl: "De vooraankondiging: ter informatie, of als oproep tot mededinging.",
      en: "The prior notice: for information, or as the call for competition.",
    },
    source: "Aw 2012, art. 2.58 en 2.58a",
  },
  "vooraankondiging.soort": {
    en: "type",
    aliases: ["kind"],
    value: oneOf({
      oproep: {
        en: "call",
        doc: {
          nl: "De vooraankondiging is de enige oproep.",
          en: "The prior notice is the only call.",
        },
      },
      informatief: {
        en: "informative",
        doc: {
          nl: "Er volgt nog een aankondiging.",
          en: "A contract notice will follow.",
        },
      },
    }),
    doc: {
      nl: "Waartoe de vooraankondiging dient.",
      en: "What the prior notice serves for.",
    },
    source: "Aw 2012, art. 2.58a",
  },
  "vooraankondiging.volledig": {
    en: "complete",
    value: yesNo,
    doc: {
      nl: "Of alles erin staat wat voor een kortere termijn nodig is.",
      en: "Whether it holds everything that a shorter time limit requires.",
    },
    source: "Aw 2012, art. 2.71",
  },
  "planning.aankondiging": {
    en: "notice",
    aliases: ["contract-notice"],
    value: [moment, yesNo],
    qualifiers: ["op"],
    doc: {
      nl: "De aankondiging van de opdracht: `2022-05-01 op tenderned`.",
      en: "The contract notice: `2022-05-01 on tenderned`.",
    },
    source: "Aw 2012, art. 2.62",
  },
  "planning.bekendmaking": {
    en: "publication",
    value: [moment, yesNo],
    qualifiers: ["op"],
    doc: {
      nl: "De bekendmaking van een toelatingsprocedure of een subsidieregeling.",
      en: "The publication of an admission procedure or a grant scheme.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  "planning.aankondiging-gegund": {
    en: "award-notice",
    value: [moment, yesNo],
    qualifiers: ["op"],
    doc: {
      nl: "De aankondiging van de gegunde opdracht.",
      en: "The notice of the contract that was awarded.",
    },
    source: "Aw 2012, art. 2.134",
  },
  "aankondiging-gegund.bundeling": {
    en: "bundling",
    value: oneOf({ kwartaal: { en: "quarter" } }),
    doc: {
      nl: "Of aankondigingen van gegunde opdrachten per kwartaal worden gebundeld.",
      en: "Whether award notices are bundled per quarter.",
    },
    source: "Aw 2012, art. 2.134",
  },
  "planning.aankondiging-vooraf": {
    en: "voluntary-notice",
    aliases: ["veat"],
    value: [moment, yesNo],
    qualifiers: ["op"],
    doc: {
      nl: "De vrijwillige aankondiging van het voornemen om een overeenkomst te sluiten.",
      en: "The voluntary notice of the intention to conclude a contract.",
    },
    source: "Aw 2012, art. 4.16",
  },
  "aankondiging-vooraf.rechtvaardiging": {
    en: "justification",
    value: prose,
    doc: {
      nl: "Waarom er zonder aankondiging mag worden gegund.",
      en: "Why the award may be made without a notice.",
    },
    source: "Aw 2012, art. 4.16",
  },
  "aankondiging-vooraf.voorwerp": {
    en: "object",
    value: prose,
    doc: {
      nl: "Waar de overeenkomst over gaat.",
      en: "What the contract is about.",
    },
    source: "Aw 2012, art. 4.16",
  },
  "aankondiging-vooraf.opdrachtnemer": {
    en: "contractor",
    value: text,
    list: true,
    doc: {
      nl: "Met wie de overeenkomst wordt gesloten.",
      en: "With whom the contract is concluded.",
    },
    source: "Aw 2012, art. 4.16",
  },

  // What every notice has.
  "kennisgeving.kanaal": {
    en: "channel",
    value: openList(kanalen),
    list: true,
    doc: {
      nl: "Waar de aankondiging verschijnt; hetzelfde als `op tenderned` achter de datum.",
      en: "Where the notice appears; the same as `on tenderned` after the date.",
    },
    source: "Aw 2012, art. 1.18",
  },
  "kennisgeving.verzenddatum": {
    en: "dispatch-date",
    value: moment,
    doc: {
      nl: "De dag van verzending, als die een andere is dan die van de bekendmaking.",
      en: "The day of dispatch, where it is not the day of publication.",
    },
    source: "eForms, BT-05",
  },
  "kennisgeving.formulier": {
    en: "form-type",
    aliases: ["subtype"],
    value: code("[EeXx]\\d|\\d{1,2}"),
    doc: {
      nl: "Het eForms-formulier: `20`, `12`, `33`, `E3`.",
      en: "The eForms notice subtype: `20`, `12`, `33`, `E3`.",
    },
    source: "eForms, OPP-070",
  },
  "kennisgeving.vermeldt": {
    en: "states",
    value: openList(vermeldingen),
    list: true,
    doc: {
      nl: "Wat de aankondiging uitdrukkelijk zegt.",
      en: "What the notice expressly says.",
    },
    source: "Aw 2012, art. 2.58a en 2.145",
  },
  "kennisgeving.bekendmaking-elders": {
    en: "published-elsewhere",
    value: moment,
    qualifiers: ["op"],
    list: true,
    kind: "bekendmaking-elders",
    doc: {
      nl: "Wanneer dezelfde inhoud ergens anders verschijnt: `2022-05-03 op website`.",
      en: "When the same content appears somewhere else: `2022-05-03 on website`.",
    },
    source: "Aw 2012, art. 2.60",
  },
});
