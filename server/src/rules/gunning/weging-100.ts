import {
  exactly,
  type Interval,
  ONE,
  sum,
} from "../../../../grammar/src/exact.ts";
import {
  type Criterion,
  criteriaIn,
  isApproximate,
  maximumOf,
  type Weight,
  weightOf,
} from "../../model/facts/criteria.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { rescaled } from "../shared/weighing.ts";
import { weightText } from "../shared/weights.ts";

export default defineRule({
  id: "gunning/weging-100",
  kind: "consistency",
  severity: "error",
  scope: "gunningscriteria",
  waivable: false,
  yieldsTo: ["gunning/gewicht-bereik", "open-house/gunningscriteria"],
  sources: [
    { ref: "rekenkundig", at: "som van de gewichten = 100", confidence: "V" },
    {
      ref: "aw2012",
      at: "art. 2.115 lid 4",
      confidence: "V",
      quote:
        "Dit gewicht kan worden uitgedrukt door middel van een marge met een passend verschil tussen minimum en maximum.",
    },
  ],
  message: {
    nl: "De gunningscriteria van {perceel} tellen op tot {som}, niet tot {doel}.",
    en: "The award criteria of {perceel} add up to {som}, not to {doel}.",
  },
  check(block, { report, lots }) {
    const subjects = lots.filter((lot) => !isOpenHouse(lot));
    const criteria = criteriaIn(block);
    const sort = criteria.map(weightOf).find((weight) => weight)?.sort;
    if (criteria.length < 2 || !sort || criteria.some(isApproximate)) return;
    const weights = criteria.map((criterion) =>
      possibleWeight(criterion, sort),
    );
    if (!weights.every((weight) => weight !== undefined)) return;
    const whole = sort === "percentage" ? exactly(100 * ONE) : maximumOf(block);
    const total = sum(weights);
    if (!whole || subjects.length === 0) return;
    if (total.min <= whole.max + rounding && total.max >= whole.min - rounding)
      return;
    report({
      at: [block, "kwaliteit"],
      subjects,
      data: {
        som: weightText({ sort, interval: total }),
        doel: weightText({ sort, interval: whole }),
      },
      fixes: () => [
        inProportion(criteria, whole, sort),
        remainder(criteria, weights, whole, sort),
      ],
    });
  },
});

/** A hundredth of a percent or point: shares of a third are written with two decimals. */
const rounding = ONE / 100;

/** The weight, or anything when it is still PM; undefined when it is missing, unreadable or of another sort. */
function possibleWeight(
  criterion: Criterion,
  sort: Weight["sort"],
): Interval | undefined {
  const weight = weightOf(criterion);
  if (weight) return weight.sort === sort ? weight.interval : undefined;
  const { state } = (criterion as Node<"kwaliteit">).slot("gewicht");
  return state === "open"
    ? { min: 0, max: Number.POSITIVE_INFINITY }
    : undefined;
}

function inProportion(
  criteria: readonly Criterion[],
  whole: Interval,
  sort: Weight["sort"],
) {
  const { nl, en } = weightText({ sort, interval: whole });
  return rescaled(criteria, whole.min, {
    nl: `Verdeel ${nl} in dezelfde verhouding`,
    en: `Divide ${en} in the same proportion`,
  });
}

/** Gives the last criterion what the others leave, when that is more than nothing. */
function remainder(
  criteria: readonly Criterion[],
  weights: readonly Interval[],
  whole: Interval,
  sort: Weight["sort"],
) {
  const last = criteria.at(-1) as Node<"kwaliteit"> | undefined;
  const others = sum(weights.slice(0, -1));
  const left = whole.min - others.min;
  if (!last || others.min !== others.max || left <= 0) return undefined;
  const { nl, en } = weightText({ sort, interval: exactly(left) });
  return replaceLiteral(last.slot("gewicht"), nl, {
    nl: `Geef het laatste criterium de rest: ${nl}`,
    en: `Give the last criterion the remainder: ${en}`,
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Gewichten tellen niet op tot 100%",
    en: "Weights do not add up to 100%",
  },
  explain: {
    nl: "Vaak is een criterium toegevoegd of geschrapt zonder de andere aan te passen; de rangorde betekent dan iets anders dan er staat. Maak de gewichten samen 100%, of het opgegeven maximum aan punten. Een deelperceel dat zelf een criterium noemt, neemt geen criteria over van het segment of het bestek.",
    en: "Often a criterion was added or dropped without touching the others; the ranking then means something else than the text says. Make the weights 100% together, or the stated maximum of points. A lot that names a criterion itself takes over none of the segment or the specification.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Samenwerking in de keten" 30%
      prijs "Tarief" 20%
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 50%
      kwaliteit "Samenwerking in de keten" 30%
      prijs "Tarief" 20%
    }
  }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" {
    gunningscriteria {
      maximum-punten: 1.000 punten
      kwaliteit "Plan van aanpak" 700 punten
      prijs "Tarief" 400 punten
    }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    gunningscriteria {
      maximum-punten: 1.000 punten
      kwaliteit "Plan van aanpak" 600..700 punten
      prijs "Tarief" 300..400 punten
    }
  }
`,
    },
  ],
};
