import { figure } from "../../law/constants.ts";
import { dayOf, possibleDays } from "../../model/facts/milestones.ts";
import { channelOf } from "../../model/facts/notices.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { keyName, term } from "../shared/terms.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/eerder-elders-bekend",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.65 lid 1",
      confidence: "V",
      quote:
        "niet eerder op een andere wijze bekend dan nadat hij een bevestiging van de bekendmaking van de Europese Commissie heeft ontvangen",
    },
    { ref: "aw2012", at: "art. 2.60 lid 1; art. 2.39 lid 2", confidence: "V" },
  ],
  message: {
    nl: "De {soort} verschijnt op {datum1} al op {kanaal}, voor de bekendmaking op {datum2}. Elders bekendmaken mag pas na bevestiging door de Europese Commissie of na 48 uur (art. 2.60 en 2.65 Aw).",
    en: "The {soort} appears on {kanaal} on {datum1}, before publication on {datum2}. Publishing elsewhere is allowed only after confirmation by the Commission or after 48 hours (arts. 2.60 and 2.65 Aw).",
  },
  check(planning, { lots, settings, report }) {
    const bound = lots.filter((lot) => isAboveThreshold(lot, settings));
    if (bound.length === 0) return;
    for (const key of ["aankondiging", "vooraankondiging"] as const) {
      const notice = planning.at(key);
      const published = dayOf(planning, key);
      if (!notice || !published) continue;
      const elsewhere = notice.slot("bekendmaking-elders");
      const sent = dayOf(notice, "verzenddatum");
      for (const value of elsewhere.values) {
        if (value.type !== "moment") continue;
        const channel = channelOf(key, value);
        // Allowed once the prior notice was notified (art. 2.61).
        if (key === "vooraankondiging" && channel === "kopersprofiel") continue;
        const day = possibleDays(value);
        const after48hours =
          sent && day.max >= sent.min + figure("bekendmaking-elders") / 24;
        if (day.max >= published.min || after48hours) continue;
        report({
          at: value.node,
          subjects: bound,
          data: {
            soort: keyName(planning, key),
            datum1: period(day),
            kanaal: channel
              ? term(planning.slot(`${key}.kanaal`), channel)
              : { nl: "een andere plaats", en: "another place" },
            datum2: period(published),
          },
          related: [
            {
              at: planning.slot(key),
              message: { nl: "De bekendmaking.", en: "The publication." },
            },
          ],
        });
      }
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Aankondiging eerder elders bekend",
    en: "Notice published elsewhere first",
  },
  explain: {
    nl: "Aanbieders dicht bij huis zouden zo een voorsprong krijgen. Maak de inhoud pas elders bekend na de bevestiging door de Europese Commissie, of 48 uur na de ontvangstbevestiging. Dit geldt ook bij SAS.",
    en: "Providers close to home would get a head start. Publish the content elsewhere only after confirmation by the European Commission, or 48 hours after the confirmation of receipt. This also holds under SAS.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { aankondiging: 2026-12-03 op tenderned { bekendmaking-elders: 2026-12-01 op website } }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { aankondiging: 2026-12-03 op tenderned { bekendmaking-elders: 2026-12-03 op website } }
`,
    },
  ],
};
