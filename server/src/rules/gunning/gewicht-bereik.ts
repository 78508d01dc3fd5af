import { type Interval, ONE } from "../../../../grammar/src/exact.ts";
import {
  type Scored,
  type Weight,
  weightOf,
  withParts,
} from "../../model/facts/criteria.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { weightText } from "../shared/weights.ts";
import { numbers } from "../shared/wording.ts";

export default defineRule({
  id: "gunning/gewicht-bereik",
  kind: "consistency",
  severity: "error",
  scope: [
    "gunningscriteria.kwaliteit",
    "gunningscriteria.prijs",
    "gunningscriteria.kosten",
    "selectiecriteria.selectiecriterium",
  ],
  waivable: false,
  yieldsTo: ["open-house/gunningscriteria"],
  sources: [
    {
      ref: "rekenkundig",
      at: "0 < gewicht <= 100; minimum <= maximum",
      confidence: "V",
    },
  ],
  message: {
    minimumscore: {
      nl: 'De minimumscore van "{criterium}" ({minimum}) ligt boven de hoogste score ({maximum}): iedereen valt af.',
      en: 'The minimum score of "{criterium}" ({minimum}) is above the highest score ({maximum}): everyone drops out.',
    },
    default: {
      nl: 'Het gewicht van "{criterium}" ({gewicht}) kan niet: {reden}.',
      en: 'The weight of "{criterium}" ({gewicht}) cannot be: {reden}.',
    },
  },
  check(criterion, { report }) {
    for (const scored of withParts([criterion])) {
      const criterium = nameOf(scored);
      const weight = weightOf(scored);
      const reden = weight && whyImpossible(weight);
      if (weight && reden) {
        report({
          at: [scored, "gewicht"],
          data: { criterium, gewicht: weightText(weight), reden },
          discriminator: criterium,
        });
      }
      const scores = scoresOf(scored as Node<"kwaliteit">);
      if (scores && scores.minimum.min > scores.maximum.max) {
        report({
          at: [scored, "minimumscore"],
          message: "minimumscore",
          data: {
            criterium,
            minimum: numbers(scores.minimum.min),
            maximum: numbers(scores.maximum.max),
          },
          discriminator: `${criterium} minimumscore`,
        });
      }
    }
  },
});

function whyImpossible({ sort, interval }: Weight): Localized | undefined {
  if (interval.min > interval.max) {
    return {
      nl: "de marge loopt van hoog naar laag",
      en: "the margin runs from high to low",
    };
  }
  if (interval.max <= 0)
    return {
      nl: "het criterium telt nooit mee",
      en: "the criterion never counts",
    };
  if (sort === "percentage" && interval.min > 100 * ONE)
    return { nl: "het is meer dan 100%", en: "it is more than 100%" };
  return undefined;
}

/** The lowest score that passes and the highest that can be had, when both are of one sort. */
function scoresOf(
  criterion: Node<"kwaliteit">,
): { minimum: Interval; maximum: Interval } | undefined {
  const share = criterion.percentage("minimumscore");
  if (share) {
    const whole = criterion.percentage("maximumscore")?.max ?? 100 * ONE;
    return { minimum: share, maximum: { min: 0, max: whole } };
  }
  const minimum = pointsAt(criterion, "minimumscore");
  const weight = weightOf(criterion as Scored);
  const maximum =
    pointsAt(criterion, "maximumscore") ??
    (weight?.sort === "points" ? weight.interval : undefined);
  return minimum && maximum && { minimum, maximum };
}

function pointsAt(
  criterion: Node<"kwaliteit">,
  key: "minimumscore" | "maximumscore",
): Interval | undefined {
  return criterion.points(key) ?? criterion.number(key);
}

export const docs: RuleDocs = {
  title: {
    nl: "Gewicht of minimumscore die niet kan",
    en: "Weight or minimum score that cannot be",
  },
  explain: {
    nl: "Een criterium van 0% wordt gevraagd maar telt nooit; meer dan 100% bestaat niet, en een marge loopt van laag naar hoog. Een minimumscore boven de hoogste score sluit iedereen uit. Een eis waaraan men alleen moet voldoen, hoort onder `geschiktheidseis` of `eis`.",
    en: "A criterion of 0% is asked but never counts; more than 100% does not exist, and a margin runs from low to high. A minimum score above the highest score excludes everyone. A requirement that is only passed or failed belongs under `suitability` or `requirement`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 100%
      kwaliteit "Duurzaamheid" 0%
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 90%
      kwaliteit "Duurzaamheid" 10%
    }
  }
`,
    },
    {
      bad: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60 punten { minimumscore: 80 punten }
      prijs "Tarief" 40 punten
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60 punten { minimumscore: 30 punten }
      prijs "Tarief" 40 punten
    }
  }
`,
    },
  ],
};
