import { type Interval, ONE, sum } from "../../../../grammar/src/exact.ts";
import { offsetOf } from "../../../../grammar/src/tree.ts";
import type { Node } from "../../model/node.ts";
import { percent } from "../../model/values.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceOne } from "../fix/fix.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/indexatie-verdeling",
  kind: "consistency",
  severity: "error",
  scope: "bekostiging",
  waivable: false,
  sources: [
    { ref: "rekenkundig", at: "gewichten tellen op tot 100", confidence: "V" },
    { ref: "contractstandaard-wmo", at: "art. 3.2.2", confidence: "V" },
  ],
  message: {
    nl: "De verdeling van de indexering telt op tot {som}, niet tot 100%.",
    en: "The weights of the indexation add up to {som}, not 100%.",
  },
  check(funding, { report }) {
    const indexation = funding.at("indexatie");
    const weights = indexation && weightsOf(indexation);
    if (!weights || weights.length < 2) return;
    const known = weights.filter((weight) => weight !== undefined);
    const total = sum(known);
    const complete = known.length === weights.length;
    const tooMuch = total.min > percent(100) + tolerance;
    const tooLittle = complete && total.max < percent(100) - tolerance;
    if (tooMuch || tooLittle)
      report({
        at: [funding, "indexatie"],
        data: { som: percents(total) },
        fixes: () => [
          complete ? lastAsRemainder(indexation, total) : undefined,
        ],
      });
  },
});

/** A tenth of a percentage point. */
const tolerance = ONE / 10;

/** The weights as written; undefined for one that is still PM or not given. */
function weightsOf(indexation: Node<"indexatie">): (Interval | undefined)[] {
  const named = (["ova", "ppc", "loon", "materieel"] as const)
    .filter((key) => !indexation.isAbsent(key))
    .map((key) => indexation.percentage(key));
  const other = indexation
    .slot("deel")
    .values.map((value) =>
      value.type === "percentage" ? value.interval : undefined,
    );
  return [...named, ...other];
}

/** Gives the weight that is written last what the others leave of 100%. */
function lastAsRemainder(
  indexation: Node<"indexatie">,
  total: Interval,
): Fix | undefined {
  const written = (["ova", "ppc", "loon", "materieel", "deel"] as const)
    .flatMap((key) => {
      const slot = indexation.slot(key);
      return slot.values.map((value) => ({ slot, value }));
    })
    .sort((a, b) => offsetOf(a.value.node) - offsetOf(b.value.node));
  const last = written.at(-1);
  if (last?.value.type !== "percentage" || total.min !== total.max)
    return undefined;
  const rest = percent(100) - total.min + last.value.interval.min;
  if (rest <= 0) return undefined;
  const { nl, en } = percents(rest);
  return replaceOne(last.slot, last.value, nl, {
    nl: `Maak het laatste gewicht ${nl}`,
    en: `Make the last weight ${en}`,
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Gewichten van de indexering zijn geen 100%",
    en: "Weights of the indexation are not 100%",
  },
  explain: {
    nl: "De gewichten van loon en materieel verdelen de hele prijs. Missen er procenten, dan wordt een deel van de prijs nooit geïndexeerd; zijn het er te veel, dan stijgt de prijs harder dan de kosten.",
    en: "The weights of labour and material divide the whole price. If percents are missing, part of the price is never indexed; if there are too many, the price rises faster than cost.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      indexatie { periode: jaarlijks  loon: 85% { cijfer: ova }  materieel: 10% { cijfer: ppc } }
    }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      indexatie { periode: jaarlijks  loon: 90% { cijfer: ova }  materieel: 10% { cijfer: ppc } }
    }
  }
`,
    },
  ],
};
