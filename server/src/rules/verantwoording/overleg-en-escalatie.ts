import type { AnyNode } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/overleg-en-escalatie",
  kind: "completeness",
  severity: "hint",
  scope: "contractmanagement",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["verantwoording/contractmanagement-te-licht"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage III",
      confidence: "V",
      quote: "dient er ambtelijk en bestuurlijk te kunnen worden geëscaleerd",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 2",
      confidence: "V",
      quote:
        "In het contract is al overeengekomen op welke wijze er met knelpunten, tekorten, klachten en andere risico's wordt omgegaan.",
    },
  ],
  message: {
    nl: "Bij contractmanagement ontbreekt: {ontbreekt}.",
    en: "Contract management lacks: {ontbreekt}.",
  },
  check(management, { report }) {
    const missing: Localized[] = [];
    const additions: [AnyNode, string][] = [];
    const meetings = management.all("overleg");
    const rhythm = meetings.some((meeting) => !meeting.isAbsent("frequentie"));
    if (meetings.length === 0 && management.isAbsent("overleg")) {
      missing.push({ nl: "het overleg", en: "the meeting" });
      additions.push([management, "overleg: PM"]);
    } else if (meetings.length > 0 && !rhythm) {
      missing.push({
        nl: "de frequentie van het overleg",
        en: "the meeting rhythm",
      });
      const [meeting] = meetings;
      if (meeting) additions.push([meeting, "frequentie: PM"]);
    }
    if (management.isAbsent("escalatie")) {
      missing.push({ nl: "het escalatiepad", en: "the escalation path" });
      additions.push([management, "escalatie: PM"]);
    }
    if (missing.length === 0) return;
    report({
      at: management,
      data: { ontbreekt: list(missing) },
      fixes: () => [
        insertAll(additions, {
          nl: "Voeg overleg en escalatie toe",
          en: "Add meetings and escalation",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Overlegritme of escalatiepad ontbreekt",
    en: "Meeting rhythm or escalation path missing",
  },
  explain: {
    nl: "Er komen problemen, tekorten en klachten; vooraf afspreken wie met wie praat houdt ze klein. Leg het overleg vast met een frequentie en het escalatiepad op ambtelijk en bestuurlijk niveau.",
    en: "Problems, shortages and complaints will come; agreeing beforehand who talks to whom keeps them small. Lay down the meeting with its frequency and the escalation path at official and political level.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  contractmanagement { overleg: driemaandelijks }
`,
      good: `  stadium: publicatie
  contractmanagement {
    overleg: driemaandelijks
    escalatie: ja
  }
`,
    },
  ],
};
