import { isTaskBased } from "../../model/facts/funding.ts";
import { dataRequestsOf } from "../../model/facts/measures.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taakgericht/rapportagefrequentie",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Een hogere frequentie blijkt in de praktijk onnodig belastend en niet veel toe te voegen.",
    },
  ],
  message: {
    nl: "{perceel} vraagt {aantal} keer per jaar een rapportage. Halfjaarlijks is in de praktijk genoeg.",
    en: "{perceel} asks for a report {aantal} times a year. Half-yearly is enough in practice.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const often = reportsOf(lot).find((item) => timesPerYear(item) > enough);
    if (often)
      report({
        at: [often, "frequentie"],
        data: { aantal: timesPerYear(often) },
      });
  },
});

/** Half-yearly, as in the example of the Verkenning (2020). */
const enough = 2;

const perYear: Readonly<Record<string, number>> = {
  halfjaarlijks: 2,
  driemaandelijks: 4,
  maandelijks: 12,
  tweewekelijks: 26,
  wekelijks: 52,
};

type Report = Node<"verantwoording">;

/** Reports on substance; signals about money may be as frequent as needed. */
function reportsOf(lot: Node<"perceel">): Report[] {
  const requests = dataRequestsOf(lot).filter(
    (request) =>
      request.is("soort", "rapportage") &&
      !/financi|uitgaven|budget|signa/i.test(request.title ?? ""),
  );
  const blocks = [lot.at("verantwoording"), lot.at("monitoring")].filter(
    (block) => block !== undefined,
  );
  // Each of these is followed with a frequency.
  return [...requests, ...blocks] as Report[];
}

function timesPerYear(item: Report): number {
  const word = item.word("frequentie");
  return item.count("frequentie")?.min ?? (word ? (perYear[word] ?? 0) : 0);
}

export const docs: RuleDocs = {
  title: {
    nl: "Vaak rapporteren bij een taak",
    en: "Frequent reports for a task",
  },
  explain: {
    nl: "Vaker rapporteren dan twee keer per jaar bleek een last zonder meer inzicht. Overleg mag zo vaak als nodig; het gaat om rapportages over de inhoud.",
    en: "Reporting more often than twice a year proved a burden without more insight. Meetings may be as frequent as needed; this is about reports on substance.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    uitvraag "Inhoudelijke voortgang" { soort: rapportage  frequentie: driemaandelijks }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    uitvraag "Inhoudelijke voortgang" { soort: rapportage  frequentie: halfjaarlijks }
  }
`,
    },
  ],
};
