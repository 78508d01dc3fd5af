import { isTaskBased } from "../../model/facts/funding.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/eigen-accountantseis",
  kind: "consistency",
  severity: "warning",
  scope: "verantwoording",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.10.3 onder c",
      confidence: "V",
      quote:
        "Op verzoek toont Opdrachtnemer aan dat hij voldoet aan de landelijke afspraken over financiële verantwoording.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "voorzien de standaard accountantsprotocollen nog niet altijd",
    },
  ],
  message: {
    nl: "Er wordt een eigen accountantseis gesteld ({eis}). De standaard verwijst naar de landelijke afspraken over financiële verantwoording.",
    en: "An own audit requirement is set ({eis}). The standard refers to the national agreements on financial accountability.",
  },
  check(accountability, { report, lots }) {
    const subjects = lots.filter((lot) => !isTaskBased(lot));
    if (subjects.length === 0) return;
    const slot = accountability.slot("accountantsprotocol");
    const own: Localized[] = [];
    if (accountability.is("accountantsprotocol", "eigen"))
      own.push({ nl: "eigen protocol", en: "own protocol" });
    if (accountability.has("accountantsprotocol.inleverdatum"))
      own.push({ nl: "eigen inleverdatum", en: "own submission date" });
    if (own.length === 0) return;
    report({
      at: slot,
      subjects,
      data: { eis: list(own) },
      fixes: () => [
        replaceValue(slot, "landelijk", {
          nl: "Gebruik het landelijke protocol",
          en: "Use the national protocol",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Eigen accountantsverklaring gevraagd",
    en: "Own auditor's statement required",
  },
  explain: {
    nl: "Eén landelijk accountantsprotocol voor alle gemeenten bespaart elke aanbieder aparte controles, met een eigen datum. Schrijf `accountantsprotocol: landelijk`. Voor een taakgericht perceel past het landelijke protocol nog niet altijd; daar is een eigen protocol goed.",
    en: "One national audit protocol for all municipalities saves every provider separate audits with separate dates. Write `audit-protocol: national`. For a task-based lot the national protocol does not always fit yet; there an own protocol is fine.",
  },
  examples: [
    {
      bad: `  verantwoording { accountantsprotocol: eigen }
`,
      good: `  verantwoording { accountantsprotocol: landelijk }
`,
    },
  ],
};
