import { formOf } from "../../model/facts/funding.ts";
import { lotsWhere } from "../../model/facts/remembered.ts";
import { textsIn } from "../../model/facts/texts.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { kindTable } from "../../vocabulary/lookup.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, insertIntoBlock, insertUnder } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";
import { sharing } from "../shared/sharing.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "taal/meerduidige-term",
  kind: "definition",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  yieldsTo: [
    "bekostiging/lumpsum-verrekening",
    "bekostiging/vast-budget-onvolledig",
    "taakgericht/keuzevrijheid",
    "procedure/zeeuws-of-dialooggericht",
  ],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "inleiding",
      confidence: "V",
      quote:
        "Bij lumpsumbekostiging vindt daarentegen verrekening plaats op basis van het aantal geholpen cliënten.",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "Dit vaste budget wordt door gemeenten betaald, ongeacht de hoeveelheid geleverde ondersteuning.",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
  ],
  message: {
    nl: "'{woord}' betekent in het veld verschillende dingen ({betekenissen}). Vul '{sleutel}' in zodat duidelijk is wat hier geldt.",
    en: "'{woord}' means different things in the field ({betekenissen}). Fill in '{sleutel}' to make clear which applies.",
  },
  check({ block, specification }, { lots, report }) {
    for (const { word, slot: path, key, meanings, isUsed } of values) {
      const open = lotsWhere(specification, `ambiguous-${word}`, isUsed);
      for (const { lots: subjects, slot } of sharing(open, (lot) =>
        lot.slot(path),
      ))
        report({
          at: slot,
          subjects,
          data: { woord: word, sleutel: key, betekenissen: list(meanings) },
          discriminator: word,
          fixes: () => [
            path === "procedure"
              ? insertUnder(slot.owner, path, `${key}: PM`, settle(key))
              : insertInto(slot.owner, `${key}: PM`, settle(key)),
          ],
        });
    }
    for (const { text, node, block: place, keyword } of textsIn(
      block,
      "ambiguous",
      (written) => titles.some(({ pattern }) => pattern.test(written)),
    )) {
      if (keyword !== undefined || place.kind === "bijlage") continue;
      for (const { pattern, key, meanings, lines, isSettled } of titles) {
        const word = pattern.exec(text)?.[0];
        if (
          word &&
          !lots.some(isSettled) &&
          !specification.root.isAbsent("wet")
        )
          report({
            at: node,
            data: { woord: word, sleutel: key, betekenissen: list(meanings) },
            discriminator: word,
            fixes: () =>
              lines.map((line) =>
                kindTable(place.kind).match(key)
                  ? insertIntoBlock(place, specification, line, settle(key))
                  : settleFor(lots, line),
              ),
          });
      }
    }
  },
});

type Lot = Node<"perceel">;

function settle(key: string): Localized {
  return { nl: `Voeg \`${key}\` toe`, en: `Add \`${key}\`` };
}

/** Settles the meaning for all lots at once. */
function settleFor(lots: readonly Lot[], line: string): Fix | undefined {
  const level = levelOf(lots);
  return (
    level && insertInto(level, line, settle(/^[\w-]+/.exec(line)?.[0] ?? ""))
  );
}

/** Words that are a value of the language, with the key that settles what is meant. */
const values: readonly {
  readonly word: string;
  readonly slot: "bekostiging.vorm" | "procedure";
  readonly key: string;
  readonly meanings: readonly Localized[];
  isUsed(lot: Lot): boolean;
}[] = [
  {
    word: "lumpsum",
    slot: "bekostiging.vorm",
    key: "verrekening",
    meanings: [
      {
        nl: "een vast bedrag ongeacht het volume",
        en: "a fixed amount whatever the volume",
      },
      {
        nl: "verrekening op het aantal cliënten per jaar",
        en: "settlement by the number of clients a year",
      },
      { nl: "populatiebekostiging", en: "population-based funding" },
    ],
    isUsed: (lot) =>
      formOf(lot) === "lumpsum" && lot.isAbsent("bekostiging.verrekening"),
  },
  {
    word: "dialooggericht",
    slot: "procedure",
    key: "selectief",
    meanings: [
      {
        nl: "bestuurlijk aanbesteden zonder selectie",
        en: "consensus procurement without selection",
      },
      {
        nl: "een dialoog binnen een echte gunningsprocedure",
        en: "a dialogue within a real award procedure",
      },
    ],
    isUsed: (lot) =>
      (lot.is("procedure", "dialooggericht") ||
        lot.is("procedure.invulling", "dialooggericht")) &&
      lot.isAbsent("procedure.selectief"),
  },
];

/** Words in titles. */
const titles: readonly {
  readonly pattern: RegExp;
  readonly key: string;
  readonly meanings: readonly Localized[];
  /** What settles the meaning, each still to be filled in. */
  readonly lines: readonly string[];
  isSettled(lot: Lot): boolean;
}[] = [
  {
    pattern: /\bzorgarrangement(?:en)?\b/i,
    key: "arrangement-soort",
    lines: ["arrangement-soort: PM"],
    meanings: [
      {
        nl: "een combinatie van hulp voor een complexe vraag",
        en: "a combination of help for a complex need",
      },
      {
        nl: "outputbekostiging per traject",
        en: "output funding per trajectory",
      },
    ],
    isSettled: (lot) =>
      lot.all("arrangement").some((one) => one.has("arrangement-soort")) ||
      lot.all("product").some((one) => one.has("arrangement-soort")),
  },
  {
    pattern: /\buitsluitingscriteri(?:a|um)\b/i,
    key: "uitsluitingsgrond",
    lines: ['uitsluitingsgrond "PM"', "weigergrond: PM"],
    meanings: [
      {
        nl: "uitsluitingsgronden in de aanbesteding",
        en: "exclusion grounds in the tender",
      },
      {
        nl: "redenen waarom een aanbieder een cliënt weigert",
        en: "reasons for a provider to refuse a client",
      },
    ],
    isSettled: (lot) =>
      !lot.isAbsent("uitsluitingsgrond") || !lot.isAbsent("weigergrond"),
  },
  {
    pattern: /\bnieuwe aanbieders?\b/i,
    key: "definitie-nieuwe-aanbieder",
    lines: ["definitie-nieuwe-aanbieder: PM"],
    meanings: [
      {
        nl: "bood deze zorg niet eerder aan",
        en: "did not offer this care before",
      },
      {
        nl: "had geen contract in een peiljaar",
        en: "had no contract in a reference year",
      },
    ],
    isSettled: (lot) => !lot.isAbsent("definitie-nieuwe-aanbieder"),
  },
  {
    pattern: /\bkeuzevrijheid\b/i,
    key: "clientkeuze.keuze-van",
    lines: ["clientkeuze { keuze-van: PM }"],
    meanings: [
      { nl: "keuze van aanbieder", en: "choice of provider" },
      {
        nl: "keuze van professional of hulpvorm",
        en: "choice of professional or form of help",
      },
    ],
    isSettled: (lot) => !lot.isAbsent("clientkeuze.keuze-van"),
  },
  {
    pattern: /\bdoorlooptijd\b/i,
    key: "looptijd",
    lines: ["looptijd { duur: PM }"],
    meanings: [
      { nl: "de duur van het contract", en: "the duration of the contract" },
      {
        nl: "de duur van het inkooptraject",
        en: "the duration of the procurement",
      },
      {
        nl: "de duur van een cliënttraject",
        en: "the duration of a client's trajectory",
      },
    ],
    isSettled: (lot) =>
      !lot.isAbsent("looptijd.duur") || !lot.isAbsent("looptijd.einde"),
  },
];

export const docs: RuleDocs = {
  title: {
    nl: "Woord met meer dan één betekenis",
    en: "Word with more than one meaning",
  },
  explain: {
    nl: "De bronnen spreken elkaar over dit woord tegen; een lezer kan er iets anders onder verstaan dan u. Vul de genoemde sleutel in: die beslist, en de controle hoeft dan niet te raden.",
    en: "The sources contradict each other on this word; a reader may understand something else by it than you do. Fill in the key that is named: it decides, and the checker need not guess.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    doel "Keuzevrijheid voor de cliënt"
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    doel "Keuzevrijheid voor de cliënt"
    clientkeuze { keuze-van: aanbieder }
  }
`,
    },
  ],
};
