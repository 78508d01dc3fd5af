import { variantOf } from "../../model/facts/funding.ts";
import { dayOf } from "../../model/facts/milestones.ts";
import { type Pilot, pilotName, pilotsOf } from "../../model/facts/pilots.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "wijziging/pilot-variant",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote: "andere bekostigingsvormen dan inspanningsgericht",
    },
    { ref: "rivierenland-2021", at: "bijlage 3", confidence: "I" },
  ],
  message: {
    nl: "Pilot {pilot} bij {perceel}: {gebrek}.",
    en: "Pilot {pilot} at {perceel}: {gebrek}.",
  },
  check(lot, { report }) {
    const base = variantOf(lot);
    const pilots = pilotsOf(lot).filter((pilot) =>
      pilot.has("uitvoeringsvariant"),
    );
    for (const [index, pilot] of pilots.entries()) {
      const variant = pilot.word("uitvoeringsvariant");
      const slot = pilot.slot("uitvoeringsvariant");
      const data = { pilot: pilotName(pilot) };
      if (variant && variant === base) {
        const { nl, en } = term(slot, variant);
        report({
          at: slot,
          data: {
            ...data,
            gebrek: {
              nl: `het perceel is zelf al ${nl}, dus er wordt niets beproefd`,
              en: `the lot itself is ${en} already, so nothing is tested`,
            },
          },
        });
      }
      const other = pilots
        .slice(0, index)
        .find((earlier) => collide(earlier, pilot));
      if (other)
        report({
          at: slot,
          data: {
            ...data,
            gebrek: {
              nl: `pilot ${pilotName(other)} heeft een andere variant voor dezelfde doelgroep in dezelfde tijd`,
              en: `pilot ${pilotName(other)} has another variant for the same target group at the same time`,
            },
          },
        });
    }
  },
});

/** True when two pilots pay for the same clients in different ways at the same time. */
function collide(a: Pilot, b: Pilot): boolean {
  if (a.word("uitvoeringsvariant") === b.word("uitvoeringsvariant"))
    return false;
  const groups = a.texts("doelgroep");
  const sameGroup =
    groups.length > 0 &&
    b.texts("doelgroep").some((group) => groups.includes(group));
  return sameGroup && !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Pilot, b: Pilot): boolean {
  const end = dayOf(a, "einde");
  const start = dayOf(b, "start");
  return end !== undefined && start !== undefined && end.max < start.min;
}

export const docs: RuleDocs = {
  title: {
    nl: "Pilot met dezelfde of een dubbele variant",
    en: "Pilot with the same or a double variant",
  },
  explain: {
    nl: "Een pilot over bekostiging die dezelfde uitvoeringsvariant heeft als het perceel, beproeft niets. Lopen er twee pilots met verschillende varianten voor dezelfde doelgroep, dan wordt één cliënt op twee manieren betaald.",
    en: "A pilot on funding with the same variant as the lot tests nothing. If two pilots with different variants run for the same target group, one client is paid for in two ways.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    pilot P1 "Andere bekostiging" { uitvoeringsvariant: inspanningsgericht  budget: € 100.000 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    pilot P1 "Andere bekostiging" { uitvoeringsvariant: outputgericht  budget: € 100.000 }
  }
`,
    },
  ],
};
