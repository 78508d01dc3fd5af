import { figure } from "../../law/constants.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isReference } from "../../model/facts/requirements.ts";
import { natureOf } from "../../model/facts/services.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/referentie-periode",
  kind: "guidance",
  severity: "warning",
  scope: "geschiktheidseis",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.93 lid 1 onder b",
      confidence: "V",
      quote: "in de afgelopen periode van ten hoogste drie jaar",
    },
    {
      ref: "aw2012",
      at: "art. 2.93 lid 4",
      confidence: "V",
      quote:
        "indien dat noodzakelijk is om een toereikend mededingingsniveau te waarborgen",
    },
  ],
  message: {
    nl: "Referenties over {periode} gevraagd; uitgangspunt is ten hoogste {maximum}, langer alleen als dat nodig is voor voldoende mededinging (art. 2.93 Aw).",
    en: "References over {periode} requested; the rule is at most {maximum}, longer only where competition requires it (art. 2.93 Aw).",
  },
  check(requirement, { report, lots }) {
    const period = requirement.months("periode");
    const maximum = figure("referentie-diensten");
    if (!period || !Number.isFinite(period.max) || period.max <= maximum)
      return;
    const subjects = lots.filter(
      (lot) => !isOpenHouse(lot) && natureOf(lot) !== "werken",
    );
    if (subjects.length === 0 || !isReference(requirement)) return;
    const slot = requirement.slot("periode");
    report({
      at: slot,
      subjects,
      data: { periode: months(period.max), maximum: months(maximum) },
      fixes: () => [
        replaceValue(slot, months(maximum).nl, {
          nl: `Vraag referenties over ${months(maximum).nl}`,
          en: `Ask for references over ${months(maximum).en}`,
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Referentieperiode langer dan drie jaar",
    en: "Reference period longer than three years",
  },
  explain: {
    nl: "Een langere periode kan aanbieders helpen die weinig recente opdrachten hebben, maar moet een keuze zijn en geen gewoonte. Schrijf in `motivering` waarom drie jaar te weinig mededinging geeft, of houd drie jaar aan. Buiten de gewone procedures is dit een maatstaf.",
    en: "A longer period can help providers with few recent contracts, but must be a choice and not a habit. Write in `motivation` why three years gives too little competition, or keep to three years. Outside the standard procedures this is a yardstick.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      periode: 5 jaar
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      periode: 5 jaar
      motivering: "Er zijn weinig locaties; met drie jaar kunnen maar twee aanbieders meedoen."
    }
  }
`,
    },
  ],
};
