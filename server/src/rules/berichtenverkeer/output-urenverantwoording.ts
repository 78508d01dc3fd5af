import { isOutputBased } from "../../model/facts/funding.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "berichtenverkeer/output-urenverantwoording",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "Stcrt. 2019, 41519, toelichting par. 2",
      confidence: "V",
      quote:
        "afspraken maken en inkopen volgens de outputgerichte uitvoeringsvariant, maar vervolgens de verantwoording via een inspanningsgerichte uitvoeringsvariant uitvragen",
    },
    { ref: "aef-2015", at: "paragraaf 5.3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is outputgericht ingekocht, maar de verantwoording wordt in {eenheid} gevraagd.",
    en: "{perceel} is bought output-based, but accountability is asked in {eenheid}.",
  },
  check(lot, { report }) {
    if (!isOutputBased(lot)) return;
    const eenheid = timeAskedIn(lot);
    if (eenheid) report({ at: [lot, "declaratie"], data: { eenheid } });
  },
});

const time: ReadonlySet<string> = new Set([
  "minuut",
  "uur",
  "dagdeel",
  "dag",
  "etmaal",
]);

/** The unit of time in which claims or accounts are asked. */
function timeAskedIn(lot: Node<"perceel">): Localized | undefined {
  const unit = lot.words("declaratie.eenheid").find((word) => time.has(word));
  if (
    unit === "uur" ||
    lot.includes("declaratie.voorwaarde", "urenverantwoording")
  )
    return { nl: "uren", en: "hours" };
  return unit && term(lot.slot("declaratie.eenheid"), unit);
}

export const docs: RuleDocs = {
  title: {
    nl: "Uren verantwoorden bij output",
    en: "Hours accounted for under output",
  },
  explain: {
    nl: "Bij outputgericht werken wordt een resultaat betaald; de aanbieder bepaalt zelf hoeveel tijd daarvoor nodig is. Wie toch uren laat verantwoorden, houdt de lasten van de inspanningsgerichte variant. Vraag de verantwoording in resultaten, of kies de inspanningsgerichte variant.",
    en: "Output-based work pays for a result; the provider decides how much time that takes. Asking for hours all the same keeps the burden of the effort-based variant. Ask for accountability in results, or choose the effort-based variant.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    berichtenverkeer: ijw
    declaratie { eenheid: uur }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    berichtenverkeer: ijw
    declaratie { eenheid: resultaat }
  }
`,
    },
  ],
};
