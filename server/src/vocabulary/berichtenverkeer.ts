import { duration, entries, openList, words } from "./define.ts";

const berichten = words({
  toewijzing: { en: "assignment", aliases: ["301", "toewijzingsbericht"] },
  "verzoek-om-toewijzing": {
    en: "assignment-request",
    aliases: ["315", "vot"],
  },
  "verzoek-om-wijziging": { en: "change-request", aliases: ["317", "vow"] },
  startbericht: { en: "start-message", aliases: ["305", "start"] },
  stopbericht: { en: "stop-message", aliases: ["307", "stop"] },
  retourbericht: { en: "return-message" },
  declaratie: { en: "claim", aliases: ["303", "323", "declaratiebericht"] },
  "declaratie-antwoord": { en: "claim-reply", aliases: ["325"] },
  "factuur-per-client": { en: "invoice-per-client" },
});

const extraEisen = words({
  "eigen-factuur": { en: "own-invoice", aliases: ["eigen-declaratieformaat"] },
  "eigen-portaal": { en: "own-portal" },
  "eigen-codes": {
    en: "own-codes",
    aliases: ["eigen-eenheden", "eigen-codestelsel"],
    doc: {
      nl: "Codes buiten de landelijke codelijsten; eigen productcodes binnen een categorie zijn gewoon.",
      en: "Codes outside the national lists; own product codes within a category are normal.",
    },
  },
  "eigen-toewijzingsformulier": { en: "own-assignment-form" },
  "eigen-afkeurgrond": { en: "own-rejection-ground" },
  "extra-registratie": { en: "extra-registration" },
  "eigen-proces": { en: "own-process" },
});

/** The message traffic between municipality and provider. */
export const berichtenverkeerEntries = entries({
  "niveau.berichtenverkeer": {
    en: "messaging",
    value: openList({
      iwmo: { en: "iwmo" },
      ijw: { en: "ijw", aliases: ["ijeugd"] },
      "start-stop": {
        en: "start-stop",
        aliases: ["start-en-stop"],
        doc: {
          nl: "Alleen start- en stopberichten.",
          en: "Only start and stop messages.",
        },
      },
      "zonder-declaratie": {
        en: "without-claims",
        aliases: ["volledig-zonder-declaratie"],
        doc: {
          nl: "Alle berichten behalve declaraties.",
          en: "All messages except claims.",
        },
      },
      volledig: { en: "full" },
      beperkt: { en: "limited" },
      eigen: {
        en: "own",
        aliases: ["eigen-formaat", "portaal"],
        doc: {
          nl: "Een eigen formaat of portaal in plaats van iWmo of iJw.",
          en: "An own format or portal instead of iWmo or iJw.",
        },
      },
    }),
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "De landelijke standaard en de berichten die worden gebruikt; `geen` als er geen zijn.",
      en: "The national standard and the messages that are used; `none` when there are none.",
    },
    source: "iWmo/iJw 3.2",
  },
  "berichtenverkeer.berichten": {
    en: "messages",
    value: openList(berichten),
    list: true,
    doc: {
      nl: "Welke berichten worden verstuurd.",
      en: "Which messages are sent.",
    },
    source: "iWmo/iJw 3.2",
  },
  "berichtenverkeer.doel": {
    en: "purpose",
    kind: "berichtendoel",
    value: openList({
      regie: { en: "direction" },
      betaling: { en: "payment" },
      cak: { en: "cak" },
      cbs: { en: "cbs" },
      woonplaatsbeginsel: { en: "residence-check" },
      "incidenteel-specialist": { en: "incidental-specialist" },
    }),
    list: true,
    doc: {
      nl: "Waarvoor de berichten worden gebruikt.",
      en: "What the messages are used for.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "berichtenverkeer.uitzondering": {
    en: "exception",
    value: openList({ "veiligheid-client": { en: "client-safety" } }),
    list: true,
    doc: {
      nl: "Voor wie geen berichten worden verstuurd.",
      en: "For whom no messages are sent.",
    },
    source: "iJw 3.2, OP003",
  },
  "berichtenverkeer.startbericht": {
    en: "start-message",
    value: duration,
    doc: {
      nl: "De termijn voor een startbericht.",
      en: "The time limit for a start message.",
    },
    source: "iJw 3.2, OP271",
  },
  "berichtenverkeer.stopbericht": {
    en: "stop-message",
    value: duration,
    doc: {
      nl: "De termijn voor een stopbericht.",
      en: "The time limit for a stop message.",
    },
    source: "iWmo/iJw 3.2",
  },
  "berichtenverkeer.retourbericht": {
    en: "return-message",
    value: duration,
    doc: {
      nl: "De termijn voor een retourbericht.",
      en: "The time limit for a return message.",
    },
    source: "iWmo/iJw 3.2",
  },
  "berichtenverkeer.declaratie-antwoord": {
    en: "claim-reply",
    value: duration,
    doc: {
      nl: "De termijn voor het antwoord op een declaratie.",
      en: "The time limit for the reply to a claim.",
    },
    source: "iJw 3.2, OP090",
  },
  "berichtenverkeer.verzoek-om-toewijzing": {
    en: "assignment-request",
    value: duration,
    doc: {
      nl: "De termijn voor de reactie op een verzoek om toewijzing.",
      en: "The time limit for the reaction to an assignment request.",
    },
    source: "iWmo/iJw 3.2",
  },
  "berichtenverkeer.extra-eis": {
    en: "extra-demand",
    aliases: ["afwijkende-eis"],
    title: true,
    value: openList(extraEisen),
    valueKey: "soort",
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een eis aan administratie of betaling naast de landelijke regels.",
      en: "A demand on administration or payment beside the national rules.",
    },
    source: "Jeugdwet, art. 2.15; Wmo 2015, art. 2.6.7a",
  },
  "extra-eis.soort": {
    en: "type",
    value: openList(extraEisen),
    list: true,
    doc: { nl: "Wat voor eis het is.", en: "What sort of demand it is." },
    source: "Jeugdwet, art. 2.15; Wmo 2015, art. 2.6.7a",
  },
  "extra-eis.voorwaarde-voor": {
    en: "condition-for",
    value: openList({
      betaling: { en: "payment" },
      toewijzing: { en: "assignment" },
      beleid: {
        en: "policy",
        doc: {
          nl: "Alleen informatie over beleid of kwaliteit, los van betaling.",
          en: "Only information on policy or quality, apart from payment.",
        },
      },
    }),
    list: true,
    doc: {
      nl: "Waaraan de eis is verbonden.",
      en: "What the demand is tied to.",
    },
    source: "Jeugdwet, art. 2.15; Wmo 2015, art. 2.6.7a",
  },
  "niveau.administratieprotocol": {
    en: "administration-protocol",
    aliases: ["standaard-administratieprotocol", "sap"],
    value: openList({
      inspanningsgericht: { en: "effort-based", aliases: ["sap-inspanning"] },
      outputgericht: { en: "output-based", aliases: ["sap-output"] },
      taakgericht: { en: "task-based", aliases: ["sap-taak"] },
      gi: {
        en: "certified-institutions",
        aliases: ["sap-gi"],
        doc: {
          nl: "Voor gecertificeerde instellingen.",
          en: "For certified institutions.",
        },
      },
    }),
    list: true,
    doc: {
      nl: "Het landelijke Standaard Administratieprotocol dat geldt.",
      en: "The national standard administration protocol that applies.",
    },
    source: "Contractstandaard Wmo, art. 3.13.1",
  },
});
