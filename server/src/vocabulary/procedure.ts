import {
  all,
  count,
  duration,
  entries,
  money,
  oneOf,
  openList,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";
import { invullingen, procedureGronden, procedures } from "./procedures.ts";

/** The procedure and how it runs; the steps with a date are in `verloop.ts`. */
export const procedureEntries = entries({
  "niveau.procedure": {
    en: "procedure",
    value: oneOf(procedures),
    list: true,
    doc: {
      nl: "De procedure waarmee aanbieders worden gekozen of toegelaten.",
      en: "The procedure by which providers are chosen or admitted.",
    },
    source: "PPRC 2018",
  },
  "procedure.invulling": {
    en: "form",
    value: oneOf(invullingen),
    list: true,
    doc: {
      nl: "Hoe de vormvrije SAS-procedure verloopt.",
      en: "How the form-free SAS procedure runs.",
    },
    source: "PPRC 2018",
  },
  "procedure.genoemd": {
    en: "called",
    value: text,
    doc: {
      nl: "Hoe het document de procedure zelf noemt.",
      en: "What the document itself calls the procedure.",
    },
    source: "PPRC 2018",
  },
  "procedure.omschrijving": {
    en: "description",
    value: prose,
    doc: {
      nl: "De stappen van de procedure in gewone woorden.",
      en: "The steps of the procedure in plain words.",
    },
    source: "eForms, BT-88",
  },
  "procedure.grondslag": {
    en: "legal-basis",
    value: text,
    list: true,
    kind: "wetsartikel",
    doc: {
      nl: "De bepaling waarop de procedure berust.",
      en: "The provision that the procedure rests on.",
    },
    source: "Aw 2012, art. 2.38",
  },
  "procedure.artikel": {
    en: "article",
    value: text,
    list: true,
    repeat: true,
    kind: "wetsartikel",
    doc: {
      nl: "Een andere wetsbepaling waaraan het document zich bindt.",
      en: "Another provision that the document binds itself to.",
    },
    source: "Aw 2012, art. 2.39",
  },
  "wetsartikel.van-toepassing-verklaard": {
    en: "declared-applicable",
    value: yesNo,
    doc: {
      nl: "Of de bepaling uit eigen keuze geldt, hoewel de wet haar hier niet voorschrijft.",
      en: "Whether the provision applies by choice, although the Act does not prescribe it here.",
    },
    source: "Aw 2012, art. 2.39",
  },
  "procedure.grond": {
    en: "ground",
    value: openList(procedureGronden),
    list: true,
    doc: {
      nl: "Het geval uit de wet dat deze procedure toelaat.",
      en: "The case in the Act that allows this procedure.",
    },
    source: "Aw 2012, art. 2.28 en 2.32-2.36",
  },
  "procedure.zonder-aankondiging": {
    en: "without-notice",
    value: yesNo,
    doc: {
      nl: "Of er zonder aankondiging wordt gegund.",
      en: "Whether the award is made without a notice.",
    },
    source: "Aw 2012, art. 2.32",
  },
  "procedure.herstart": {
    en: "restart",
    value: yesNo,
    doc: {
      nl: "Of een mislukte procedure opnieuw begint met alle eerdere inschrijvers.",
      en: "Whether a failed procedure starts again with all earlier tenderers.",
    },
    source: "Aw 2012, art. 2.28",
  },
  "procedure.selectief": {
    en: "selective",
    value: yesNo,
    doc: {
      nl: "Of de gemeente op criteria een beperkt aantal aanbieders kiest.",
      en: "Whether the municipality chooses a limited number of providers on criteria.",
    },
    source: "Monitor 2020",
  },
  "procedure.uitgenodigden": {
    en: "invited",
    value: [
      all,
      count("aanbieder"),
      openList({ "alle-in-categorie": { en: "all-in-category" } }),
    ],
    list: true,
    doc: {
      nl: "Wie worden uitgenodigd: een aantal, namen of `alle`. Binnen een DAS: wie voor een opdracht worden uitgenodigd.",
      en: "Who are invited: a number, names or `all`. Within a DPS: who are invited for an order.",
    },
    source: "Aw 2012, art. 1.14 en 2.148",
  },
  "procedure.urgentie": {
    en: "urgency",
    value: yesNo,
    doc: {
      nl: "Of termijnen worden verkort omdat de zaak geen uitstel lijdt.",
      en: "Whether time limits are shortened because the matter cannot wait.",
    },
    source: "Aw 2012, art. 2.74",
  },
  "urgentie.motivering": {
    en: "motivation",
    value: prose,
    doc: {
      nl: "Waarom de gewone termijn niet kan worden gehaald.",
      en: "Why the usual time limit cannot be met.",
    },
    source: "Aw 2012, art. 2.74",
  },
  "procedure.versneld": {
    en: "accelerated",
    value: yesNo,
    doc: {
      nl: "Of de aankondiging de procedure versneld noemt.",
      en: "Whether the notice calls the procedure accelerated.",
    },
    source: "eForms, BT-106",
  },
  "procedure.gpa": {
    en: "gpa",
    value: yesNo,
    doc: {
      nl: "Of de aankondiging zegt dat de wereldwijde overeenkomst over overheidsopdrachten geldt.",
      en: "Whether the notice says that the Government Procurement Agreement applies.",
    },
    source: "eForms, BT-115",
  },
  "procedure.onderhandelbaar": {
    en: "negotiable",
    value: [
      yesNo,
      oneOf({
        tarieven: { en: "tariffs" },
        criteria: { en: "criteria" },
        eisen: { en: "requirements" },
        voorwaarden: { en: "terms" },
      }),
    ],
    list: true,
    doc: {
      nl: "Waarover bij de start nog te praten is; `nee` als alles vaststaat.",
      en: "What can still be discussed at the start; `no` if everything is fixed.",
    },
    source: "PPRC 2018",
  },
  "procedure.onderhandelingsrondes": {
    en: "negotiation-rounds",
    value: count("keer"),
    doc: {
      nl: "Hoeveel onderhandelingsrondes er zijn.",
      en: "How many negotiation rounds there are.",
    },
    source: "Monitor 2020",
  },
  "procedure.dialoogrondes": {
    en: "dialogue-rounds",
    value: count("keer"),
    doc: {
      nl: "Hoeveel dialoogrondes er zijn.",
      en: "How many dialogue rounds there are.",
    },
    source: "PPRC 2018",
  },
  "procedure.spelregels": {
    en: "ground-rules",
    value: prose,
    doc: {
      nl: "De regels waarnaar de dialoog verloopt.",
      en: "The rules by which the dialogue runs.",
    },
    source: "PPRC 2018",
  },
  "procedure.spelregelovereenkomst": {
    en: "ground-rules-agreement",
    aliases: ["cob"],
    value: [yesNo, reference("bijlage")],
    doc: {
      nl: "De aparte overeenkomst over communicatie, overleg en besluitvorming.",
      en: "The separate agreement on communication, consultation and decision-making.",
    },
    source: "PPRC 2018",
  },
  "procedure.digitale-reactie": {
    en: "digital-response",
    value: yesNo,
    doc: {
      nl: "Of wie niet aan tafel zit digitaal kan reageren.",
      en: "Whether those who are not at the table can respond digitally.",
    },
    source: "PPRC 2018",
  },
  "procedure.rava": {
    en: "risk-and-opportunity-document",
    aliases: ["rava-document"],
    value: [yesNo, reference("bijlage")],
    doc: {
      nl: "Het document waarin de aanbieder bij prestatie-inkoop risico's en kansen beschrijft.",
      en: "The document in which the provider describes risks and opportunities in best value procurement.",
    },
    source: "PPRC 2018",
  },
  "procedure.functionele-specificatie": {
    en: "functional-specification",
    value: [yesNo, reference("bijlage")],
    doc: {
      nl: "De vraag beschreven als doel, niet als product.",
      en: "The demand described as a purpose, not as a product.",
    },
    source: "PPRC 2018",
  },
  "procedure.terugval-nummer-twee": {
    en: "fallback-to-second",
    value: yesNo,
    doc: {
      nl: "Of de concretisering met de nummer twee verdergaat als zij met de beste partij mislukt.",
      en: "Whether the concretisation goes on with the second party if it fails with the best.",
    },
    source: "PPRC 2018",
  },
  "procedure.elektronisch": {
    en: "electronic",
    value: yesNo,
    doc: {
      nl: "Of de procedure volledig elektronisch verloopt.",
      en: "Whether the procedure is fully electronic.",
    },
    source: "Aw 2012, art. 2.145",
  },
  "procedure.kosten-deelname": {
    en: "participation-fee",
    value: money,
    doc: {
      nl: "Wat een deelnemer betaalt om mee te doen.",
      en: "What a participant pays to take part.",
    },
    source: "Aw 2012, art. 2.149",
  },
  "procedure.basisprocedure": {
    en: "base-procedure",
    value: oneOf(procedures),
    doc: {
      nl: "De procedure waarmee het DAS wordt ingesteld.",
      en: "The procedure by which the DPS is set up.",
    },
    source: "Aw 2012, art. 2.144",
  },
  "procedure.categorieen": {
    en: "categories",
    value: text,
    list: true,
    doc: {
      nl: "De categorieën waarin een DAS is verdeeld.",
      en: "The categories into which a DPS is divided.",
    },
    source: "Aw 2012, art. 2.148",
  },
  "procedure.anoniem": {
    en: "anonymised",
    value: yesNo,
    doc: {
      nl: "Of de vraag van de cliënt anoniem wordt uitgezet.",
      en: "Whether the need of the client is published anonymously.",
    },
    source: "AEF 2015",
  },
  "procedure.herbieden": {
    en: "rebidding",
    value: yesNo,
    doc: {
      nl: "Of aanbieders op het platform hun bod mogen bijstellen.",
      en: "Whether providers may adjust their bid on the platform.",
    },
    source: "AEF 2015",
  },
  "procedure.biedperiode": {
    en: "bid-period",
    value: duration,
    doc: {
      nl: "Hoelang er op een vraag kan worden geboden.",
      en: "How long bids can be made.",
    },
    source: "AEF 2015",
  },
});
