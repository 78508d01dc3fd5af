import { env } from "vscode";

/** Every sentence of the extension, in the language of the editor. */
const texts = {
  ok: { nl: "Geen bevindingen", en: "No findings" },
  findings: { nl: "bevindingen", en: "findings" },
  stopped: {
    nl: "De taalserver draait niet",
    en: "The language server is not running",
  },
  checked: { nl: "Gecontroleerd:", en: "Checked:" },
  documents: { nl: "specificaties", en: "specifications" },
  chooseRule: { nl: "Welke regel?", en: "Which rule?" },
  chooseSeverity: {
    nl: "Hoe zwaar telt deze regel?",
    en: "How heavily does this rule count?",
  },
  noFolder: {
    nl: "Open eerst een map; daar komt bestek.config.json te staan.",
    en: "Open a folder first; bestek.config.json is put there.",
  },
  badConfiguration: {
    nl: "bestek.config.json is geen geldige JSON. Herstel het bestand eerst.",
    en: "bestek.config.json is not valid JSON. Mend the file first.",
  },
  task: { nl: "controleer de werkmap", en: "check the workspace" },
  lots: { nl: "fouten", en: "errors" },
  warnings: { nl: "waarschuwingen", en: "warnings" },
  preview: { nl: "Leesbaar:", en: "Preview:" },
  saved: {
    nl: "Opgeslagen. In de browser drukt u het af.",
    en: "Saved. Print it from the browser.",
  },
  openInBrowser: { nl: "Open in de browser", en: "Open in the Browser" },
} as const;

/** A sentence in the language of the editor. */
export function say(key: keyof typeof texts): string {
  return texts[key][language()];
}

/** Dutch when the editor is, else English. */
export function language(): "nl" | "en" {
  return env.language.startsWith("nl") ? "nl" : "en";
}
