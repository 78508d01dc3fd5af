import { monthsBetween } from "../../../../grammar/src/calendar.ts";
import { dayOf, spanOf } from "../../model/facts/milestones.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "planning/voorbereidingstijd",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 2",
      confidence: "V",
      quote:
        "De ervaring van gemeenten die het proces doorlopen hebben is dat dit minimaal een jaar is.",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "hoge tijdsdruk ervaren werd om tijdig de juiste zorg gecontracteerd te hebben",
    },
  ],
  message: {
    nl: "Van start tot ingang zijn {maanden} maanden gepland. Gemeenten die het deden, noemen minimaal een jaar.",
    en: "From start to commencement {maanden} months are planned. Municipalities that did it name at least a year.",
  },
  check(lot, { report }) {
    const planning = lot.at("planning");
    const term = lot.at("looptijd");
    if (!planning || lot.specification.root.has("vorige-ronde")) return;
    const starts = ["voorbereiding", "vaststelling"].flatMap((key) => {
      const span = spanOf(planning, key);
      return span ? [span.first.min] : [];
    });
    const begin = Math.min(...starts);
    const start = dayOf(planning, "ingang") ?? (term && dayOf(term, "ingang"));
    if (!start || !Number.isFinite(begin) || !Number.isFinite(start.max))
      return;
    const months = monthsBetween(begin, start.max - 1);
    if (start.max <= begin || months >= year) return;
    report({
      at: planning.has("voorbereiding")
        ? planning.slot("voorbereiding")
        : planning.slot("vaststelling"),
      data: { maanden: months },
    });
  },
});

/** What municipalities name as the least (Geerlof e.a. 2020). */
const year = 12;

export const docs: RuleDocs = {
  title: { nl: "Korte voorbereidingstijd", en: "Short preparation time" },
  explain: {
    nl: "Tijdsdruk wordt betaald bij de overgang van cliënten. Begin eerder, of schuif de ingang op. De ervaring komt uit taakgerichte inkoop.",
    en: "Time pressure is paid for in the transition of clients. Start earlier, or move the commencement. The experience comes from task-based procurement.",
  },
  examples: [
    {
      bad: `  planning { voorbereiding: 2026-12-01  gunning: 2027-05-01 }
  looptijd { ingang: 2027-07-01  duur: 4 jaar }
`,
      good: `  planning { voorbereiding: 2026-12-01  gunning: 2027-09-01 }
  looptijd { ingang: 2028-01-01  duur: 4 jaar }
`,
    },
  ],
};
