import { figure } from "../../law/constants.ts";
import { standardNames } from "../../model/facts/messaging.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "berichtenverkeer/dagdeel",
  kind: "consistency",
  severity: "warning",
  scope: ["perceel", "product"],
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "codelijst WJ756, code 16",
      confidence: "V",
      quote: "Dagdeel (4 uur)",
    },
  ],
  message: {
    nl: "Een dagdeel is hier {uren} uur; in {standaard} is een dagdeel 4 uur.",
    en: "A half-day is {uren} hours here; in {standaard} it is 4 hours.",
  },
  check(given, { lots, report }) {
    const node = given as Node<"perceel">;
    if (!node.owns("dagdeel") && given.kind === "product") return;
    const minutes = node.duration("dagdeel")?.minutes;
    const hours = minutes
      ? { min: minutes.min / 60, max: minutes.max / 60 }
      : node.count("dagdeel");
    const standard = figure("is-dagdeel");
    if (!hours || (hours.min <= standard && hours.max >= standard)) return;
    const [lot] = lots;
    report({
      at: [node, "dagdeel"],
      data: {
        uren: counts(hours),
        standaard: (lot && standardNames(lot)) ?? {
          nl: "iWmo en iJw",
          en: "iWmo and iJw",
        },
      },
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Dagdeel is niet vier uur", en: "Half-day is not four hours" },
  explain: {
    nl: "In de landelijke standaard is een dagdeel vier uur. Met een andere lengte is een tarief per dagdeel niet te vergelijken en worden aantallen verkeerd gelezen. Neem vier uur; hoe lang een cliënt ten minste aanwezig moet zijn, kan apart (`minimale-aanwezigheid`).",
    en: "In the national standard a half-day is four hours. With another length a tariff per half-day cannot be compared and volumes are misread. Take four hours; how long a client must be present at least can be stated apart (`minimum-attendance`).",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  dagdeel: 3 uur }
`,
      good: `  wet: wmo-2015
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  dagdeel: 4 uur { minimale-aanwezigheid: 3 uur } }
`,
    },
  ],
};
