import { isOpenHouse } from "../../model/facts/instrument.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "geschiktheid/vestigingseis",
  kind: "guidance",
  severity: "warning",
  scope: [
    "geschiktheidseis",
    "selectiecriteria.selectiecriterium",
    "gunningscriteria.kwaliteit",
  ],
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.8",
      confidence: "V",
      quote: "behandelt ondernemers op gelijke en niet-discriminerende wijze",
    },
    { ref: "aw2012", at: "art. 1.10a lid 1", confidence: "I" },
  ],
  message: {
    nl: '"{eis}" verlangt dat de aanbieder al in de regio is gevestigd. Vraag beschikbaarheid bij de start, of motiveer de eis.',
    en: '"{eis}" requires the provider to be established in the region already. Ask for availability at the start, or motivate it.',
  },
  check(given, { report, lots }) {
    const item = given as Node<"geschiktheidseis">;
    const subjects = lots.filter((lot) => !isOpenHouse(lot));
    if (subjects.length === 0) return;
    if (!item.is("soort", "vestiging", "regionale-aanwezigheid")) return;
    if (item.is("moment", "start-uitvoering", "tijdens-uitvoering")) return;
    const title = {
      nl: "Eis het pas bij de start",
      en: "Require it at the start only",
    };
    report({
      at: item,
      subjects,
      data: { eis: nameOf(item) },
      fixes: () => [
        item.isAbsent("moment")
          ? insertInto(item, "moment: start-uitvoering", title)
          : replaceValue(item.slot("moment"), "start-uitvoering", title),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Al gevestigd zijn bij de inschrijving",
    en: "Established before the tender",
  },
  explain: {
    nl: "Een vestiging eisen of belonen op het moment van inschrijven behandelt nieuwkomers ongelijk. Dezelfde behoefte is te dekken met een voorwaarde bij de start: zet het moment op `start-uitvoering`, of leg in `motivering` uit waarom de vestiging er al moet zijn.",
    en: "Requiring or rewarding an establishment at tender time treats newcomers unequally. The same need can be met with a condition at the start: set the moment to `start-of-execution`, or explain in `motivation` why the establishment must exist already.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Locatie in de regio" {
      soort: vestiging
      moment: inschrijving
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Locatie in de regio" {
      soort: vestiging
      moment: start-uitvoering
    }
  }
`,
    },
  ],
};
