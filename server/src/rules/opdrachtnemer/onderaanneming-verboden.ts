import { careFormsOf } from "../../model/facts/care.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { hasSingleContractor } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "opdrachtnemer/onderaanneming-verboden",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "Het is niet verstandig dit niet toe te staan",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "met name voor het integraal aan kunnen bieden van zorg",
    },
  ],
  message: {
    nl: "Onderaanneming is verboden, terwijl {perceel} {reden}. Zeldzame expertise is dan niet bij te halen.",
    en: "Subcontracting is forbidden although {perceel} {reden}. Rare expertise then cannot be brought in.",
  },
  check(lot, { report }) {
    if (!lot.is("onderaanneming", "verboden")) return;
    if (lot.at("onderaanneming")?.has("beperking")) return;
    const reden = reasonFor(lot);
    const slot = lot.slot("onderaanneming");
    if (reden)
      report({
        at: slot,
        data: { reden },
        fixes: () => [
          replaceValue(slot, "toegestaan", {
            nl: "Sta onderaanneming toe",
            en: "Allow subcontracting",
          }),
        ],
      });
  },
});

function reasonFor(lot: Node<"perceel">): Localized | undefined {
  if (isTaskBased(lot)) return { nl: "taakgericht is", en: "is task-based" };
  if (hasSingleContractor(lot))
    return { nl: "één opdrachtnemer heeft", en: "has one contractor" };
  return careFormsOf(lot).length >= 2
    ? { nl: "meer zorgvormen omvat", en: "holds several forms of care" }
    : undefined;
}

export const docs: RuleDocs = {
  title: { nl: "Onderaanneming verboden", en: "Subcontracting forbidden" },
  explain: {
    nl: "Zeldzame expertise en extra capaciteit worden meestal met onderaannemers bijgehaald. Verbied dat niet als er één opdrachtnemer is of het perceel veel verschillende zorg omvat; beperk het zo nodig tot kritieke taken of vraag toestemming.",
    en: "Rare expertise and extra capacity are usually brought in through subcontractors. Do not forbid that if there is one contractor or the lot holds many kinds of care; if needed limit it to critical tasks or ask consent.",
  },
  examples: [
    {
      bad: `  perceel 1 "Wonen" { zorgvormen: residentieel, pleegzorg  onderaanneming: verboden }
`,
      good: `  perceel 1 "Wonen" { zorgvormen: residentieel, pleegzorg  onderaanneming: verboden { beperking: onder-onderaanneming } }
`,
    },
  ],
};
