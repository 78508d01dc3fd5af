import type { Localized } from "../vocabulary/define.ts";

/** The words of the reports for people, `markdown` and `html`. */
export const pageTexts = {
  title: {
    nl: "Controle van specificaties",
    en: "Check of specifications",
  },
  notRead: { nl: "Niet gecontroleerd", en: "Not checked" },
  motivated: { nl: "Gemotiveerde afwijkingen", en: "Motivated departures" },
  motivation: { nl: "Motivering", en: "Motivation" },
  sources: { nl: "Grondslag", en: "Basis" },
  concerns: { nl: "Betreft", en: "Concerns" },
  seeAlso: { nl: "Zie ook", en: "See also" },
  option: { nl: "Mogelijke wijziging", en: "Possible change" },
  rules: { nl: "Toelichting op de regels", en: "The rules explained" },
  tool: { nl: "Gemaakt met", en: "Made with" },
} satisfies Record<string, Localized>;
