import type { Localized } from "../vocabulary/define.ts";

/** What each setting of `bestek.config.json` is for: the schema and completion tell it. */
export const settings = {
  $schema: {
    nl: "Het adres van dit schema, voor editors.",
    en: "The address of this schema, for editors.",
  },
  extends: {
    nl: "Bestanden waar deze instellingen op voortbouwen: een pad vanaf dit bestand (./ of ../, binnen de werkmap) of een bestand in een pakket (@gemeente/bestek/instellingen.json). Wat hier staat gaat voor; severities worden samengevoegd.",
    en: "Files that these settings build on: a path from this file (./ or ../, inside the workspace) or a file in a package (@gemeente/bestek/settings.json). What stands here comes first; severities are merged.",
  },
  language: {
    nl: "De taal van de meldingen. Standaard nl.",
    en: "The language of the messages. Default nl.",
  },
  failOn: {
    nl: "Vanaf welke ernst een controle mislukt (afsluitcode 1). Standaard error.",
    en: "The severity from which a check fails (exit code 1). Default error.",
  },
  profile: {
    nl: "kern laat tips weg, volledig toont alles. Standaard kern.",
    en: "kern leaves hints out, volledig shows everything. Default kern.",
  },
  include: {
    nl: "Welke bestanden bij een controle van een map meedoen: patronen vanaf de map van dit bestand.",
    en: "Which files take part when a folder is checked: patterns from the folder of this file.",
  },
  exclude: {
    nl: "Welke bestanden niet meedoen, ook al staan ze in include. Een bestand dat bij naam wordt genoemd doet altijd mee.",
    en: "Which files do not take part, even if include names them. A file that is named itself always does.",
  },
  organisation: {
    nl: "De organisatie die inkoopt, voor in rapporten.",
    en: "The organisation that procures, for reports.",
  },
  statistics: {
    nl: "false laat de regels weg die alleen zeggen hoe gebruikelijk een keuze is. Standaard true.",
    en: "false leaves out the rules that only say how common a choice is. Default true.",
  },
  severities: {
    nl: "Ernst per regel (perceel/clustering) of per familie (perceel). Een regel waarvan niet kan worden afgeweken, kan niet lichter worden; een familie slaat zulke regels over.",
    en: "Severity by rule (perceel/clustering) or by family (perceel). A rule that cannot be departed from cannot be made lighter; a family skips such rules.",
  },
} satisfies Record<string, Localized>;

/** The words that a setting takes, where they are words. */
export const choices = {
  language: ["nl", "en"],
  failOn: ["error", "warning", "info", "hint", "never"],
  profile: ["kern", "volledig"],
} as const;

/** How loud a rule can be made. */
export const levels = ["error", "warning", "info", "hint", "off"] as const;
