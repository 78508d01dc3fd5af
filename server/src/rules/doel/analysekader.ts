import { stageOf } from "../../model/facts/dates.ts";
import { firstWritten } from "../../model/facts/lots.ts";
import { isJoint } from "../../model/facts/municipalities.ts";
import { hasStep } from "../../model/facts/steps.ts";
import type { Specification } from "../../model/specification.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "doel/analysekader",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "analysekader en vragenlijst",
      confidence: "S",
    },
  ],
  message: {
    nl: "{n} van {totaal} toetsbare thema's uit het analysekader van de Monitor 2020 komen terug; nog niet: {ontbreekt}.",
    en: "{n} of {totaal} checkable themes of the Monitor 2020 framework are addressed; not yet: {ontbreekt}.",
  },
  check(root, { report }) {
    const { specification } = root;
    if (stageOf(specification) !== "strategie") return;
    const missing = themes.filter(
      ({ keys, also }) =>
        !firstWritten(specification, keys) && !also?.(specification),
    );
    if (missing.length === 0) return;
    report({
      at: root,
      data: {
        n: themes.length - missing.length,
        totaal: themes.length,
        ontbreekt: list(missing.map(({ name }) => name)),
      },
    });
  },
});

interface Theme {
  readonly name: Localized;
  /** One of these keys on any level addresses the theme. */
  readonly keys: readonly string[];
  /** What else addresses it. */
  readonly also?: (specification: Specification) => boolean;
}

/** The themes of the framework (Monitor 2020) that can be seen in a specification. */
const themes: readonly Theme[] = [
  {
    name: {
      nl: "bewuste inzet van inkoopinstrumenten",
      en: "deliberate use of instruments",
    },
    keys: ["motivering", "sturingsvisie", "leveranciersmanagement"],
  },
  {
    name: { nl: "gedeelde visie", en: "shared vision" },
    keys: ["visie", "regiovisie", "gemeentelijk-plan", "uitgangspunt", "doel"],
  },
  { name: { nl: "dialoog", en: "dialogue" }, keys: [], also: hasDialogue },
  {
    name: { nl: "kwaliteit", en: "quality" },
    keys: [
      "kwaliteitseis",
      "kwaliteitseisen",
      "kwaliteitskader",
      "uitvoeringseis",
      "eisen",
    ],
  },
  {
    name: { nl: "toezicht en handhaving", en: "supervision and enforcement" },
    keys: ["toezicht", "controle", "tekortkoming"],
  },
  {
    name: { nl: "regionale samenwerking", en: "regional cooperation" },
    keys: ["samenwerking"],
    also: isJoint,
  },
  {
    name: {
      nl: "hoofd- en onderaannemerschap",
      en: "main contracting and subcontracting",
    },
    keys: ["onderaanneming", "opdrachtnemer-vorm", "inschrijfvorm"],
  },
  {
    name: { nl: "administratieve lasten", en: "administrative burden" },
    keys: ["berichtenverkeer", "administratieprotocol", "verantwoording"],
  },
  {
    name: { nl: "transformatie", en: "transformation" },
    keys: ["transformatieplan", "innovatie", "innovatiebudget", "pilot"],
  },
  {
    name: { nl: "meerjarencontracten", en: "multi-year contracts" },
    keys: ["looptijd"],
  },
  {
    name: { nl: "nieuwe toetreders", en: "new entrants" },
    keys: ["toetreding", "definitie-nieuwe-aanbieder"],
  },
  {
    name: {
      nl: "keuze van de juiste aanbieders",
      en: "choice of the right providers",
    },
    keys: [
      "gunningscriteria",
      "selectiecriteria",
      "geschiktheidseis",
      "toelating",
    ],
  },
];

/** A market consultation, or talks in the procedure. */
function hasDialogue({ root, lots }: Specification): boolean {
  return (
    root.at("planning")?.has("marktconsultatie") === true ||
    lots.some((lot) =>
      (["overlegtafel", "dialoogronde", "afstemmingsgesprekken"] as const).some(
        (step) => hasStep(lot, step),
      ),
    )
  );
}

export const docs: RuleDocs = {
  title: { nl: "Thema's uit het analysekader", en: "Themes of the framework" },
  explain: {
    nl: "Een overzicht voor wie de inkoopstrategie langs het analysekader van de Monitor 2020 wil leggen: welke thema's die in een bestek te zien zijn nog niet voorkomen. Thema's over kennis en leren van de organisatie staan er niet bij; ontbreken is geen fout.",
    en: "An overview for who wants to hold the procurement strategy against the framework of the Monitor 2020: which themes that can be seen in a specification do not occur yet. Themes about knowledge and learning of the organisation are left out; a missing theme is no fault.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  wet: jeugdwet
  doel "Hulp dicht bij huis" { soort: lokale-zorg }
`,
      good: `  stadium: concept
  wet: jeugdwet
  doel "Hulp dicht bij huis" { soort: lokale-zorg }
`,
    },
  ],
};
