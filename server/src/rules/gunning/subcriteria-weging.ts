import {
  exactly,
  type Interval,
  ONE,
  sum,
} from "../../../../grammar/src/exact.ts";
import {
  isApproximate,
  partsOf,
  type Scored,
  type Weight,
  weightOf,
  withParts,
} from "../../model/facts/criteria.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { rescaled } from "../shared/weighing.ts";
import { weightText } from "../shared/weights.ts";

export default defineRule({
  id: "gunning/subcriteria-weging",
  kind: "consistency",
  severity: "error",
  scope: [
    "gunningscriteria.kwaliteit",
    "gunningscriteria.prijs",
    "gunningscriteria.kosten",
  ],
  waivable: false,
  yieldsTo: ["open-house/gunningscriteria"],
  sources: [
    {
      ref: "rekenkundig",
      at: "som subcriteria = gewicht van het criterium, of 100",
      confidence: "V",
    },
  ],
  message: {
    geheel: {
      nl: 'De subcriteria van "{criterium}" tellen op tot {som}; meer dan {geheel} kan niet.',
      en: 'The subcriteria of "{criterium}" add up to {som}; more than {geheel} is not possible.',
    },
    default: {
      nl: 'De subcriteria van "{criterium}" tellen op tot {som}; verwacht {gewicht} (het gewicht van het criterium) of {geheel}.',
      en: 'The subcriteria of "{criterium}" add up to {som}; expected {gewicht} (the weight of the criterion) or {geheel}.',
    },
  },
  check(criterion, { report }) {
    for (const parent of withParts([criterion])) {
      const total = sumOfParts(parent);
      if (!total) continue;
      const { sort, interval } = total;
      const own = weightOf(parent);
      if (own && own.sort !== sort) continue;
      const whole = exactly(100 * ONE);
      const expected = own
        ? [own.interval, whole]
        : [{ min: 0, max: whole.max }];
      if (expected.some((sum) => mayBeEqual(interval, sum))) continue;
      report({
        at: parent,
        message: own ? "default" : "geheel",
        data: {
          criterium: nameOf(parent),
          som: weightText(total),
          geheel: weightText({ sort, interval: whole }),
          ...(own && { gewicht: weightText(own) }),
        },
        fixes: () => [
          own && adjusted(parent, own),
          adjusted(parent, { sort, interval: whole }),
        ],
        discriminator: nameOf(parent),
      });
    }
  },
});

/** Gives the parts weights in the same proportion that add up to `whole`. */
function adjusted(parent: Scored, whole: Weight) {
  const { min, max } = whole.interval;
  const { nl, en } = weightText(whole);
  return min === max
    ? rescaled(partsOf(parent), min, {
        nl: `Verdeel ${nl} in dezelfde verhouding over de subcriteria`,
        en: `Divide ${en} over the subcriteria in the same proportion`,
      })
    : undefined;
}

/** The sum of the parts when there are some and all carry a weight of one sort. */
function sumOfParts(parent: Scored): Weight | undefined {
  const parts = partsOf(parent);
  const weights = parts.map(weightOf);
  const sort = weights[0]?.sort;
  const intervals = weights.flatMap((weight) =>
    weight?.sort === sort && weight ? [weight.interval] : [],
  );
  if (!sort || intervals.length < parts.length || parts.some(isApproximate))
    return undefined;
  return { sort, interval: sum(intervals) };
}

/** Equal within a hundredth, the rounding of shares of a third. */
function mayBeEqual(a: Interval, b: Interval): boolean {
  const rounding = ONE / 100;
  return a.min <= b.max + rounding && a.max >= b.min - rounding;
}

export const docs: RuleDocs = {
  title: { nl: "Subcriteria tellen niet op", en: "Subcriteria do not add up" },
  explain: {
    nl: "Subcriteria verdelen het gewicht van hun criterium (20% + 20% onder een criterium van 40%), of ze tellen zelf op tot 100%. Beide komen voor; wie ze mengt, verandert ongemerkt de gewichten. Kies er één en maak de som kloppend.",
    en: "Subcriteria divide the weight of their criterion (20% + 20% under a criterion of 40%), or add up to 100% themselves. Both are in use; mixing them changes the weights unnoticed. Choose one and make the sum right.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60% {
        subcriterium "Methodiek" 30%
        subcriterium "Personeel" 20%
      }
      prijs "Tarief" 40%
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60% {
        subcriterium "Methodiek" 40%
        subcriterium "Personeel" 20%
      }
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
