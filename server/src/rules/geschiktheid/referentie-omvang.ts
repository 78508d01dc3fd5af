import { mulDiv, ONE, sum } from "../../../../grammar/src/exact.ts";
import { quantity } from "../../law/constants.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { unitOf } from "../../model/facts/products.ts";
import { isReference } from "../../model/facts/requirements.ts";
import { estimatedValueOf } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/referentie-omvang",
  kind: "guidance",
  severity: "warning",
  scope: "geschiktheidseis",
  waivable: true,
  sources: [
    { ref: "gids-proportionaliteit", at: "voorschrift 3.5 G", confidence: "S" },
    {
      ref: "aw2012",
      at: "art. 1.10 lid 4",
      confidence: "V",
      quote:
        "past de in het derde lid bedoelde voorschriften toe of motiveert een afwijking",
    },
  ],
  message: {
    nl: "De gevraagde referentie-omvang is {percentage} van de waarde van {perceel}. De Gids Proportionaliteit houdt ten hoogste {maximum} aan; motiveer een afwijking.",
    en: "The required reference size is {percentage} of the value of {perceel}. The Proportionality Guide uses at most {maximum}; motivate a deviation.",
  },
  check(requirement, { report, lots }) {
    if (!isReference(requirement)) return;
    const maximum = quantity("gids-referentie-omvang");
    for (const lot of lots) {
      const share = shareAsked(requirement, lot);
      if (share === undefined || share <= maximum || isOpenHouse(lot)) continue;
      report({
        at: [requirement, "minimale-waarde"],
        subjects: [lot],
        data: {
          perceel: lot.label,
          percentage: percents(share),
          maximum: percents(maximum),
        },
        discriminator: lot.label,
      });
    }
  },
});

/** The least share of the value that is asked, in ten-thousandths of a percent; compared over the same period. */
function shareAsked(
  requirement: Node<"geschiktheidseis">,
  lot: Node<"perceel">,
): number | undefined {
  const percentage = requirement.percentage("minimale-waarde");
  if (percentage) return percentage.min;
  const [amount] = requirement.amounts("minimale-waarde");
  if (!amount) return undefined;
  const yearly = lot
    .amounts("geraamde-waarde")
    .filter((value) => unitOf(value) === "jaar")
    .map(({ interval }) => interval);
  const value =
    unitOf(amount) === "jaar" ? sum(yearly) : estimatedValueOf(lot)?.total;
  if (!value || value.max <= 0 || !Number.isFinite(value.max)) return undefined;
  return mulDiv(amount.interval.min, 100 * ONE, value.max);
}

export const docs: RuleDocs = {
  title: {
    nl: "Referentie groter dan 60% van de opdracht",
    en: "Reference larger than 60% of the contract",
  },
  explain: {
    nl: "Vergelijkbare ervaring hoeft niet zo groot te zijn als de opdracht. Verlaag de omvang tot 60% van de waarde over een vergelijkbare periode, of leg in `motivering` uit waarom meer nodig is. Het percentage komt uit de Gids Proportionaliteit.",
    en: "Comparable experience need not be as large as the contract. Lower the size to 60% of the value over a comparable period, or explain in `motivation` why more is needed. The percentage comes from the Proportionality Guide.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      minimale-waarde: 80% van geraamde-waarde
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      minimale-waarde: 60% van geraamde-waarde
    }
  }
`,
    },
  ],
};
