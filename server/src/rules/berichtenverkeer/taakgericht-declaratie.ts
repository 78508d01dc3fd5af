import { variantOf } from "../../model/facts/funding.ts";
import { messagingOf } from "../../model/facts/messaging.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import {
  insertInto,
  replaceLiteral,
  replaceValue,
  together,
} from "../fix/fix.ts";
import { removeValues } from "../fix/removal.ts";

export default defineRule({
  id: "berichtenverkeer/taakgericht-declaratie",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, procesbeschrijving 5.2",
      confidence: "V",
      quote:
        "Bij taakgerichte uitvoering is geen sprake van declaratie via het berichtenverkeer iJw.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 3.13",
      confidence: "V",
      quote:
        "Bij de taakgerichte uitvoeringsvariant vindt geen declaratie op cliëntniveau plaats.",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 2",
      confidence: "V",
      quote:
        "Administratie met betrekking tot facturatie is in ieder geval niet langer nodig.",
    },
  ],
  message: {
    nl: "{perceel} is taakgericht, maar vraagt {bericht}. Bij taakgericht wordt niet per cliënt gedeclareerd.",
    en: "{perceel} is task-oriented but asks for {bericht}. In task-oriented work there are no claims per client.",
  },
  check(lot, { report }) {
    if (
      variantOf(lot) !== "taakgericht" ||
      lot.includes("berichtenverkeer.doel", "incidenteel-specialist")
    )
      return;
    const bericht = claimsAsked(lot);
    if (!bericht) return;
    report({
      at: [lot, "berichtenverkeer"],
      data: { bericht },
      fixes: () => [startAndStop(lot)],
    });
  },
});

const claims: ReadonlySet<string> = new Set([
  "factuur-per-client",
  "declaratie",
  "declaratie-antwoord",
]);

/** Start and stop messages only, without claims among the messages; other agreements on messages stay. */
function startAndStop(lot: Node<"perceel">) {
  const title = {
    nl: "Gebruik alleen start- en stopberichten",
    en: "Use start and stop messages only",
  };
  const slot = lot.slot("berichtenverkeer");
  if (!lot.owns("berichtenverkeer"))
    return insertInto(lot, "berichtenverkeer: start-stop", title);
  const messages = removeValues(
    lot.slot("berichtenverkeer.berichten"),
    (value) => value.type === "word" && claims.has(value.word),
    title,
  );
  const only = replaceLiteral(slot, "start-stop", title);
  if (!only) return replaceValue(slot, "start-stop", title);
  return messages ? together(title, only, messages) : only;
}

function claimsAsked(lot: Node<"perceel">): Localized | undefined {
  if (lot.includes("berichtenverkeer.berichten", "factuur-per-client"))
    return { nl: "een factuur per cliënt", en: "an invoice per client" };
  if (
    lot.includes(
      "berichtenverkeer.berichten",
      "declaratie",
      "declaratie-antwoord",
    )
  )
    return { nl: "declaratieberichten", en: "claim messages" };
  if (messagingOf(lot).includes("volledig"))
    return {
      nl: "volledig berichtenverkeer, met declaraties",
      en: "full messaging, claims included",
    };
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Declareren bij taakgericht werken",
    en: "Claims in task-oriented work",
  },
  explain: {
    nl: "Bij taakgericht werken wordt één bedrag in termijnen betaald. Declaraties per cliënt brengen prijzen per product terug en kosten administratie zonder doel. Gebruik alleen start- en stopberichten, of alle berichten zonder declaratie.",
    en: "Task-oriented work pays one amount in instalments. Claims per client bring back product prices and cost administration without purpose. Use start and stop messages only, or all messages without claims.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    berichtenverkeer: iwmo { berichten: startbericht, stopbericht, declaratie }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    berichtenverkeer: iwmo, zonder-declaratie
  }
`,
    },
  ],
};
