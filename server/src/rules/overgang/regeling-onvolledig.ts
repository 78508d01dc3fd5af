import type { Localized } from "../../vocabulary/define.ts";
import type { KeyOf } from "../../vocabulary/types.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/regeling-onvolledig",
  kind: "completeness",
  severity: "warning",
  scope: "overgang",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "versie 1.3, art. 1.10 (implementatiebepaling, optioneel)",
      confidence: "V",
      quote: "als het gaat om de duur en bekostiging van lopende",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 2",
      confidence: "V",
      quote:
        "Richt een helpdesk in, samen met de nieuwe uitvoerder, om vragen van cliënten en inwoners over de regeling te kunnen beantwoorden.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "(dus waar mogelijk trajecten afmaken bij oude aanbieder)",
    },
  ],
  message: {
    nl: "De overgangsregeling zegt niets over {ontbreekt}.",
    en: "The transition arrangement says nothing about {ontbreekt}.",
  },
  check(transition, { report }) {
    if (transition.block.key?.keyword === "overdracht") return;
    const missing = (parts: readonly Part[]) =>
      parts.filter(({ keys }) => keys.every((key) => transition.isAbsent(key)));
    const needed = missing(essential);
    const lacking = needed.length > 0 ? needed : missing(useful);
    if (lacking.length === 0) return;
    report({
      at: transition,
      severity: needed.length > 0 ? "warning" : "hint",
      data: { ontbreekt: list(lacking.map(({ name }) => name)) },
      fixes: () => [
        insertInto(
          transition,
          lacking.map(({ keys }) => `${keys[0]}: PM`).join("\n"),
          { nl: "Vul aan met PM", en: "Complete with TBD" },
        ),
      ],
    });
  },
});

interface Part {
  /** One of these is enough. */
  readonly keys: readonly KeyOf<"overgang">[];
  readonly name: Localized;
}

const essential: readonly Part[] = [
  {
    keys: ["einde", "overdrachtsperiode"],
    name: { nl: "de duur", en: "the duration" },
  },
  {
    keys: ["bekostiging"],
    name: {
      nl: "het tarief voor lopende hulp",
      en: "the rate for running care",
    },
  },
];

const useful: readonly Part[] = [
  {
    keys: ["start", "werkwijze", "overdrachtsperiode"],
    name: {
      nl: "vanaf wanneer en hoe cliënten overgaan",
      en: "from when and how clients move",
    },
  },
  {
    keys: ["aanbieders-zonder-contract"],
    name: {
      nl: "aanbieders zonder nieuw contract",
      en: "providers without a new contract",
    },
  },
  {
    keys: ["warme-overdracht"],
    name: { nl: "warme overdracht", en: "warm handover" },
  },
  {
    keys: ["communicatie"],
    name: {
      nl: "communicatie met cliënten",
      en: "communication with clients",
    },
  },
];

export const docs: RuleDocs = {
  title: {
    nl: "Overgangsregeling is onvolledig",
    en: "Transition arrangement is incomplete",
  },
  explain: {
    nl: "Hoe lang de overgang duurt en tegen welk tarief lopende hulp wordt betaald, zijn de twee vragen van elke aanbieder. Regel daarna ook hoe cliënten overgaan, wat geldt voor aanbieders zonder nieuw contract, en hoe cliënten het horen. Cliënten kunnen voor de start of in de eerste maanden overgaan; beide mag.",
    en: "How long the transition takes and at which rate running care is paid are the two questions of every provider. Then arrange how clients move, what holds for providers without a new contract, and how clients are told. Clients may move before the start or in the first months; both are fine.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  overgang { start: 2026-01-01  warme-overdracht: ja }
`,
      good: `  stadium: publicatie
  overgang {
    start: 2026-01-01
    einde: 2026-06-30
    bekostiging: oud-tarief
    aanbieders-zonder-contract: "Zij maken lopende trajecten af tot uiterlijk het einde van de overgang."
    warme-overdracht: ja
    communicatie: helpdesk
  }
`,
    },
    {
      bad: `  stadium: publicatie
  overgang { start: 2026-01-01  einde: 2026-06-30  bekostiging: oud-tarief  warme-overdracht: ja }
`,
      good: `  stadium: publicatie
  overgang {
    overdrachtsperiode: 6 maanden
    bekostiging: oud-tarief
    aanbieders-zonder-contract: "Zij maken lopende trajecten af."
    warme-overdracht: ja
    communicatie: brief
  }
`,
      severity: "hint",
    },
  ],
};
