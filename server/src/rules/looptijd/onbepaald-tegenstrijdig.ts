import { isIndefinite, nearestKey } from "../../model/facts/term.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/onbepaald-tegenstrijdig",
  kind: "consistency",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  sources: [
    {
      ref: "rekenkundig",
      at: "onbeperkt en eindig sluiten elkaar uit",
      confidence: "V",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "I" },
  ],
  message: {
    nl: "De looptijd is onbepaald, maar er staat ook {tegenstrijdig}. Een overeenkomst zonder einde heeft geen verlenging en geen maximum.",
    en: "The term is indefinite, but {tegenstrijdig} is stated too. A contract without end has no extension and no maximum.",
  },
  check(term, { report }) {
    if (!isIndefinite(term)) return;
    const found: Localized[] = [];
    if (term.has("verlenging"))
      found.push({ nl: "een verlenging", en: "an extension" });
    if (term.months("maximum") || term.date("maximum-einde"))
      found.push({ nl: "een maximum", en: "a maximum" });
    if (found.length > 0)
      report({
        at: [
          term,
          nearestKey(term, ["verlenging", "maximum", "maximum-einde", "duur"]),
        ],
        data: { tegenstrijdig: list(found) },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Onbepaald en toch een verlenging of maximum",
    en: "Indefinite, yet with an extension or maximum",
  },
  explain: {
    nl: "Wat geen einde heeft, kan niet worden verlengd en heeft geen maximum. Een van beide is een restant van een eerdere versie: kies een duur, of haal de verlenging en het maximum weg.",
    en: "What has no end cannot be extended and has no maximum. One of the two is left over from an earlier version: choose a duration, or remove the extension and the maximum.",
  },
  examples: [
    {
      bad: `  instrument: open-house
  looptijd { ingang: 2027-01-01  duur: onbeperkt  maximum: 9 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  instrument: open-house
  looptijd { ingang: 2027-01-01  duur: onbeperkt }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
