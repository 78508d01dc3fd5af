import type { Interval } from "../../../../grammar/src/exact.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { aimsAt, goalName } from "../../model/facts/goals.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { contractors } from "../../model/facts/providers.ts";
import { offersOtherChoice } from "../../model/facts/safeguards.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "doel/keuzevrijheid-bij-beperkt-aanbod",
  kind: "guidance",
  severity: "hint",
  scope: "doel",
  waivable: true,
  yieldsTo: ["taakgericht/keuzevrijheid", "opdrachtnemer/een-aanbieder"],
  sources: [
    {
      ref: "rivierenland-2021",
      at: "bijlage 4",
      confidence: "V",
      quote: "Hiervoor is Open House het meest geschikt.",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "een keuze uit twee zorgaanbieders is in wezen ook keuzevrijheid",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "namelijk keuzevrijheid in hulpvormen (aanbod) en professional (hulpverlener)",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 3",
      confidence: "V",
      quote: "Wens om grote groep aanbieders te kunnen contracteren.",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "veel aanbieders ten behoeve van keuzevrijheid cliënt",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6, tabel 6.1",
      confidence: "V",
      quote: "Niet willen selecteren, keuzevrijheid van de cliënt voorop",
    },
  ],
  message: {
    nl: "Doel '{doel}' en ten hoogste {aantal} {aanbieders} in {perceel} trekken aan elkaar. Benoem hoe cliënten dan kiezen.",
    en: "Goal '{doel}' and at most {aantal} {aanbieders} in {perceel} pull against each other. State how clients choose then.",
  },
  check(goal, { report, lots }) {
    const asksMany = aimsAt(goal, "veel-aanbieders", "divers-aanbod");
    if (!asksMany && !aimsAt(goal, "keuzevrijheid", "niet-selecteren")) return;
    const narrow = lots.filter((lot) => {
      const number = contractors(lot);
      return (
        number !== undefined &&
        isNarrow(lot, number, asksMany) &&
        !offersOtherChoice(lot)
      );
    });
    for (const [most, subjects] of Map.groupBy(
      narrow,
      (lot) => contractors(lot)?.max ?? 0,
    ))
      report({
        at: goal,
        subjects,
        data: {
          doel: goalName(goal),
          aantal: counts(most),
          aanbieders:
            most === 1
              ? { nl: "aanbieder", en: "provider" }
              : { nl: "aanbieders", en: "providers" },
        },
        discriminator: String(most),
      });
  },
});

/** One contractor outside a task, or few where the goal asks for many or diverse ones. */
function isNarrow(
  lot: Node<"perceel">,
  { max }: Interval,
  asksMany: boolean,
): boolean {
  if (max === 1) return !isTaskBased(lot);
  const procedure = effectiveProcedure(lot);
  return (
    asksMany &&
    Number.isFinite(max) &&
    (procedure === "klassiek" ||
      procedure === "prestatie-inkoop" ||
      procedure === "meervoudig-onderhands")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Keuzevrijheid bij weinig aanbieders",
    en: "Freedom of choice with few providers",
  },
  explain: {
    nl: "Beide zijn verdedigbaar: twee aanbieders is in wezen ook een keuze, en een andere hulpverlener of vorm van hulp telt mee. Beschrijf waaruit een cliënt kan kiezen (`clientkeuze { keuze-van: ... }`), of leg de keuze uit met `motivering` bij het doel.",
    en: "Both are defensible: two providers are in essence a choice too, and another professional or kind of help counts as well. Describe what a client can choose from (`client-choice { choice-of: ... }`), or explain it with `motivation` at the goal.",
  },
  examples: [
    {
      bad: `  doel "Een divers aanbod" { soort: divers-aanbod }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 3
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  doel "Keuzevrijheid" { soort: keuzevrijheid }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 3
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
  ],
};
