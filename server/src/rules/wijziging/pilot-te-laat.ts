import { isAtLeast } from "../../../../grammar/src/exact.ts";
import { dayOf, dispatchDay } from "../../model/facts/milestones.ts";
import { pilotName, pilotsIn } from "../../model/facts/pilots.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { date, period } from "../shared/wording.ts";

export default defineRule({
  id: "wijziging/pilot-te-laat",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "verwerkt worden in de contractering voor 2023",
    },
    { ref: "rekenkundig", at: "pilot.einde < publicatie", confidence: "V" },
  ],
  message: {
    "te-laat": {
      nl: "Pilot {pilot} eindigt op {einde}, maar de aanbesteding die de uitkomst moet gebruiken start op {start}.",
      en: "Pilot {pilot} ends on {einde}, but the tender that should use its outcome starts on {start}.",
    },
    "geen-einde": {
      nl: "Pilot {pilot} heeft geen einde, maar de aanbesteding die de uitkomst moet gebruiken start op {start}.",
      en: "Pilot {pilot} has no end, but the tender that should use its outcome starts on {start}.",
    },
  },
  check(root, { report }) {
    const planning = root.at("planning");
    const start =
      planning && (dispatchDay(planning) ?? dayOf(planning, "bekendmaking"));
    if (!start || !Number.isFinite(start.max)) return;
    for (const { pilot } of pilotsIn(root.specification)) {
      if (!pilot.includes("resultaat-voor", "aanbesteding")) continue;
      if (pilot.includes("resultaat-voor", "herzieningsclausule")) continue;
      const data = { pilot: pilotName(pilot), start: date(start.max) };
      const end = dayOf(pilot, "einde");
      if (end && isAtLeast(end, start) === "yes")
        report({
          at: [pilot, "einde"],
          message: "te-laat",
          data: { ...data, einde: period(end) },
        });
      else if (pilot.isAbsent("einde"))
        report({ at: pilot, message: "geen-einde", data });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Pilot eindigt na de start van de aanbesteding",
    en: "Pilot ends after the tender starts",
  },
  explain: {
    nl: "Een uitkomst die na de publicatie komt, kan de aanbesteding niet meer vormgeven. Vervroeg het einde van de pilot, of gebruik de uitkomst via een herzieningsclausule (`resultaat-voor: herzieningsclausule`).",
    en: "An outcome that comes after publication can no longer shape the tender. Let the pilot end earlier, or use the outcome through a review clause (`result-for: review-clause`).",
  },
  examples: [
    {
      bad: `  planning { aankondiging: 2027-02-01 op tenderned }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    pilot Traject "Betalen per traject" { start: 2026-01-01  einde: 2027-06-30  resultaat-voor: aanbesteding }
  }
`,
      good: `  planning { aankondiging: 2027-02-01 op tenderned }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    pilot Traject "Betalen per traject" { start: 2026-01-01  einde: 2026-12-31  resultaat-voor: aanbesteding }
  }
`,
    },
  ],
};
