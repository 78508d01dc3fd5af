import { mulDiv, ONE } from "../../../../grammar/src/exact.ts";
import { quantity } from "../../law/constants.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { natureOf } from "../../model/facts/services.ts";
import {
  exceedsSmallLotShare,
  smallLotLimit,
  totalOf,
} from "../../model/facts/threshold.ts";
import { estimatedValueOf } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros, percents } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/kleine-percelen-20-procent",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.18 lid 3",
      confidence: "V",
      quote:
        "niet meer bedraagt dan 20% van de totale waarde van alle percelen",
    },
    { ref: "aw2012", at: "art. 2.19 lid 3", confidence: "V" },
  ],
  message: {
    nl: "De uitgezonderde kleine percelen zijn samen {som}, dat is {percentage} van alle percelen. Dat mag hoogstens {maximum} zijn (art. 2.18 lid 3 Aw).",
    en: "The exempted small lots are {som} together, that is {percentage} of all lots. The maximum is {maximum} (art. 2.18(3) Aw).",
  },
  check(_root, { lots, report }) {
    const bought = lots.filter(isPublicContract);
    const small = bought.filter((lot) =>
      lot.is("kleine-percelenregeling", "ja"),
    );
    const [first] = small;
    if (!first || exceedsSmallLotShare(small, bought) !== "yes") return;
    const tooLarge = small.some(
      (lot) =>
        (estimatedValueOf(lot)?.total.min ?? 0) > smallLotLimit(natureOf(lot)),
    );
    const together = totalOf(small);
    const whole = totalOf(bought);
    if (tooLarge || !together || !whole) return;
    report({
      at: first.slot("kleine-percelenregeling"),
      subjects: small,
      data: {
        som: euros(together),
        percentage: percents(
          (mulDiv(together.min, 1000, whole.max) * ONE) / 10,
        ),
        maximum: percents(quantity("kleine-percelen-aandeel")),
      },
      related: small.slice(1).map((lot) => ({
        at: lot.slot("kleine-percelenregeling"),
        message: { nl: "Ook dit perceel.", en: "This lot as well." },
      })),
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Kleine percelen samen te groot",
    en: "Small lots together too large",
  },
  explain: {
    nl: "De uitzondering mag geen weg om het regime heen worden. Laat een of meer van deze percelen meelopen in de procedure van het geheel.",
    en: "The exemption must not become a way around the regime. Let one or more of these lots follow the procedure of the whole.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  perceel 1 "Begeleiding" { geraamde-waarde: € 500.000 in totaal }
  perceel 2 "Ontmoeting" { geraamde-waarde: € 80.000 in totaal  kleine-percelenregeling: ja }
  perceel 3 "Inloop" { geraamde-waarde: € 80.000 in totaal  kleine-percelenregeling: ja }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  perceel 1 "Begeleiding" { geraamde-waarde: € 640.000 in totaal }
  perceel 2 "Ontmoeting" { geraamde-waarde: € 80.000 in totaal  kleine-percelenregeling: ja }
  perceel 3 "Inloop" { geraamde-waarde: € 80.000 in totaal  kleine-percelenregeling: ja }
`,
    },
  ],
};
