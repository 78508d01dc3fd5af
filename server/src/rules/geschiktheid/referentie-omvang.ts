import { mulDiv, ONE } from "../../../../grammar/src/exact.ts";
import { quantity } from "../../law/constants.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import {
  comparedWith,
  referenceShare,
} from "../../model/facts/reference-size.ts";
import { isReference } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { otherAmount } from "../shared/amounts.ts";
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
      const share = referenceShare(requirement, lot);
      if (share === undefined || share <= maximum || isOpenHouse(lot)) continue;
      report({
        at: [requirement, "minimale-waarde"],
        subjects: [lot],
        data: {
          perceel: lot.label,
          percentage: percents(share),
          maximum: percents(maximum),
        },
        fixes: () => [lowered(requirement, lot)],
        discriminator: lot.label,
      });
    }
  },
});

/** Asks the part of the value that the Guide allows. */
function lowered(requirement: Node<"geschiktheidseis">, lot: Node<"perceel">) {
  const maximum = quantity("gids-referentie-omvang");
  const slot = requirement.slot("minimale-waarde");
  if (requirement.percentage("minimale-waarde")) {
    const { nl, en } = percents(maximum);
    return replaceLiteral(slot, nl, {
      nl: `Vraag ${nl}`,
      en: `Ask for ${en}`,
    });
  }
  const [amount] = requirement.amounts("minimale-waarde");
  const value = amount && comparedWith(amount, lot);
  if (!value) return undefined;
  const limit = Math.floor(mulDiv(value.max, maximum, 100 * ONE) / ONE) * ONE;
  const part = percents(maximum);
  return otherAmount(slot, amount, limit, (text) => ({
    nl: `Vraag ${text.nl}, ${part.nl} van de waarde`,
    en: `Ask for ${text.en}, ${part.en} of the value`,
  }));
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
