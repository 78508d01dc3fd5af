import { statesAmount, statesPeriod } from "../../model/facts/amounts.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/opdracht-onvolledig",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "inleiding, bijlage I",
      confidence: "V",
      quote: "voor een (deel)populatie in een geografisch gebied",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "voor een bepaald type zorg of een bepaalde taak, voor een bepaalde populatie",
    },
    {
      ref: "aef-2015",
      at: "bijlage 1",
      confidence: "V",
      quote:
        "een vast budget afgesproken om voor een afgebakende groep burgers een maatschappelijke taak of opdracht te realiseren",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 5", confidence: "S" },
  ],
  message: {
    nl: "De taakgerichte opdracht {perceel} mist {ontbreekt}. Nodig zijn: populatie, taak, vast bedrag en periode.",
    en: "The task-based assignment {perceel} lacks {ontbreekt}. Needed: population, task, fixed amount and period.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const gaps = gapsIn(lot);
    if (gaps.length === 0) return;
    const lines = gaps.flatMap(({ line }) => (line ? [line] : [])).join("\n");
    report({
      at: lot,
      data: { ontbreekt: list(gaps.map(({ name }) => name)) },
      fixes: () => [
        lines
          ? insertInto(lot, lines, {
              nl: "Voeg de ontbrekende sleutels toe",
              en: "Add the missing keys",
            })
          : undefined,
      ],
    });
  },
});

type Lot = Node<"perceel">;

interface Gap {
  readonly name: Localized;
  /** What an editor may add. */
  readonly line?: string;
}

function gapsIn(lot: Lot): Gap[] {
  const offered = lot.is(
    "bekostiging.prijsmethode",
    "inschrijver",
    "onderhandeling",
  );
  return [
    ...((["populatie", "doelgroep", "gebied"] as const).every((key) =>
      lot.isMissing(key),
    )
      ? [
          {
            name: { nl: "de populatie", en: "the population" },
            line: "populatie: PM",
          },
        ]
      : []),
    ...(lot.isMissing("taak") && lot.isMissing("omvang")
      ? [{ name: { nl: "de taak", en: "the task" }, line: "taak: PM" }]
      : []),
    // What is PM is said by compleetheid/pm.
    ...(offered || isAmountOpen(lot) || statesAmount(lot)
      ? []
      : [{ name: { nl: "het bedrag", en: "the amount" } }]),
    ...(isPeriodOpen(lot) || statesPeriod(lot)
      ? []
      : [{ name: { nl: "de periode", en: "the period" } }]),
  ];
}

function isAmountOpen(lot: Lot): boolean {
  return (["bedrag", "vast-budget", "budget", "totaal"] as const).some(
    (key) => lot.state(`bekostiging.${key}`) === "open",
  );
}

function isPeriodOpen(lot: Lot): boolean {
  return (
    ["bekostiging.periode", "looptijd.duur", "looptijd.einde"] as const
  ).some((path) => lot.state(path) === "open");
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgerichte opdracht is niet compleet",
    en: "Task-based assignment is not complete",
  },
  explain: {
    nl: "Taakgericht werken is één populatie, één taak en één bedrag voor een periode. Ontbreekt er een, dan kan niemand de opdracht beprijzen of zien wie erbij hoort. Vul aan wat ontbreekt, of zeg dat de inschrijver het bedrag biedt.",
    en: "Task-based work is one population, one task and one amount for a period. If one is missing nobody can price the assignment or see who belongs to it. Add what is missing, or say that the tenderer offers the amount.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    populatie: "jeugdigen tot 18 jaar in Bosdijk"
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    populatie: "jeugdigen tot 18 jaar in Bosdijk"
    taak: "Alle ambulante jeugdhulp voor de populatie, en minder zware hulp over vier jaar."
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
  }
`,
    },
  ],
};
