import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { dayOf, daysBetween } from "../../model/facts/milestones.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { postpone } from "../shared/days.ts";
import { date, list, period } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/veat",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 4.16 lid 1 onder c",
      confidence: "V",
      quote:
        "van ten minste twintig kalenderdagen, ingaande op de dag na de datum van de bekendmaking van bedoelde aankondiging",
    },
    { ref: "aw2012", at: "art. 4.17 lid 1", confidence: "V" },
  ],
  message: {
    onvolledig: {
      nl: "In de aankondiging van het voornemen om te sluiten ontbreekt {onderdeel} (art. 4.17 Aw).",
      en: "The notice of the intention to conclude lacks {onderdeel} (art. 4.17 Aw).",
    },
    default: {
      nl: "Na de aankondiging van het voornemen om te sluiten wacht u ten minste {termijn} kalenderdagen; {datum} is te vroeg (art. 4.16 lid 1 onder c Aw). Sluiten kan vanaf {eerste}.",
      en: "After the notice of the intention to conclude you wait at least {termijn} calendar days; {datum} is too early (art. 4.16(1)(c) Aw). You can conclude from {eerste}.",
    },
  },
  check(planning, { lots, report }) {
    const subjects = lots.filter(isPublicContract);
    const planned =
      planning.has("aankondiging-vooraf") &&
      !planning.is("aankondiging-vooraf", "nee");
    if (!planned || subjects.length === 0) return;
    const published = dayOf(planning, "aankondiging-vooraf");
    const signing = dayOf(planning, "overeenkomst");
    const wait = figure("veat-wachttijd");
    const between = daysBetween(published, signing);
    if (
      published &&
      signing &&
      between &&
      isLess(between, exactly(wait + 1)) === "yes"
    ) {
      report({
        at: planning.slot("overeenkomst"),
        subjects,
        message: "default",
        data: {
          termijn: wait,
          datum: period(signing),
          eerste: date(published.min + wait + 1),
        },
        fixes: () => [
          postpone(planning, "overeenkomst", published.max + wait + 1),
        ],
      });
    }
    if (!hasReached(planning.specification, "publicatie")) return;
    const missing = parts.filter(({ key }) =>
      planning.isAbsent(`aankondiging-vooraf.${key}`),
    );
    const notice = planning.at("aankondiging-vooraf");
    if (missing.length > 0)
      report({
        at: planning.slot("aankondiging-vooraf"),
        subjects,
        message: "onvolledig",
        data: { onderdeel: list(missing.map(({ name }) => name)) },
        fixes: () => [
          notice &&
            insertInto(
              notice,
              missing.map(({ key }) => `${key}: PM`).join("\n"),
              {
                nl: "Voeg toe wat ontbreekt",
                en: "Add what is missing",
              },
            ),
        ],
      });
  },
});

const parts = [
  {
    key: "rechtvaardiging",
    name: { nl: "de rechtvaardiging", en: "the justification" },
  },
  { key: "voorwerp", name: { nl: "het voorwerp", en: "the object" } },
  {
    key: "opdrachtnemer",
    name: {
      nl: "de naam van de opdrachtnemer",
      en: "the name of the contractor",
    },
  },
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Aankondiging van het voornemen te laat of onvolledig",
    en: "Notice of the intention too late or incomplete",
  },
  explain: {
    nl: "Zo'n aankondiging is vrijwillig en beschermt tegen vernietiging, maar alleen als de wachttijd voorbij is en zij zegt wat u sluit, met wie en waarom zonder aankondiging vooraf.",
    en: "Such a notice is voluntary and protects against annulment, but only when the waiting time is over and it says what you conclude, with whom and why without a notice beforehand.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging-vooraf: 2026-12-01 op tenderned; overeenkomst: 2026-12-15 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging-vooraf: 2026-12-01 op tenderned; overeenkomst: 2026-12-22 }
`,
    },
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging-vooraf: 2026-12-01 op tenderned { voorwerp: "Verlenging met een jaar" } }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning {
    aankondiging-vooraf: 2026-12-01 op tenderned {
      voorwerp:        "Verlenging met een jaar"
      rechtvaardiging: "Er is maar een ondernemer (art. 2.32 lid 1 onder b Aw)."
      opdrachtnemer:   "Stichting Voorbeeld"
    }
  }
`,
    },
  ],
};
