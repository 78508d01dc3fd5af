import { variantOf } from "../../model/facts/funding.ts";
import { lawsOf } from "../../model/facts/law.ts";
import {
  messagingOf,
  mustUseMessages,
  standardNames,
  standardsOf,
} from "../../model/facts/messaging.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "berichtenverkeer/verplicht",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2019-07-26",
  yieldsTo: ["berichtenverkeer/standaard-wet"],
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "art. 6c.1 lid 2-3",
      confidence: "V",
      quote:
        "elektronisch berichtenverkeer is tussen gemeenten en de in het eerste lid bedoelde personen en instanties bij het toewijzen, factureren en declareren",
    },
    { ref: "uitvoeringsregeling-wmo", at: "art. 3j lid 2-3", confidence: "V" },
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.11",
      confidence: "V",
      quote:
        "Partijen volgen altijd de meest actuele regels uit het Informatiemodel iStandaarden van Zorginstituut Nederland.",
    },
    {
      ref: "regeling-jeugdwet",
      at: "art. 6c.1 lid 2",
      confidence: "V",
      quote: "zorg voor de toepassing van de iJw",
    },
    {
      ref: "uitvoeringsregeling-wmo",
      at: "art. 3j lid 2",
      confidence: "V",
      quote: "zorg voor de toepassing van de iWmo",
    },
  ],
  message: {
    nl: "{perceel} is {variant} maar gebruikt geen {standaard}. Bij deze variant is elektronisch berichtenverkeer volgens {standaard} verplicht ({artikel}).",
    en: "{perceel} is {variant} but does not use {standaard}. With this variant electronic messaging according to {standaard} is mandatory ({artikel}).",
  },
  check(lot, { report }) {
    const standard = standardNames(lot);
    if (!standard || !isReplaced(lot) || !mustUseMessages(lot)) return;
    const laws = lawsOf(lot);
    report({
      at: [lot, "berichtenverkeer"],
      data: {
        variant: term(
          lot.slot("bekostiging.uitvoeringsvariant"),
          variantOf(lot) ?? "",
        ),
        standaard: standard,
        artikel: list([
          ...(laws.has("wmo-2015")
            ? [cite("uitvoeringsregeling-wmo", "art. 3j lid 2")]
            : []),
          ...(laws.has("jeugdwet")
            ? [cite("regeling-jeugdwet", "art. 6c.1 lid 2")]
            : []),
        ]),
      },
      fixes: () => [
        replaceValue(
          lot.slot("berichtenverkeer"),
          standardsOf(lot).join(", "),
          { nl: `Gebruik ${standard.nl}`, en: `Use ${standard.en}` },
        ),
      ],
    });
  },
});

/** True when there are no messages at all, or an own format stands in their place. */
function isReplaced(lot: Node<"perceel">): boolean {
  if (lot.state("berichtenverkeer") === "none") return true;
  const given = messagingOf(lot);
  return (
    given.includes("eigen") && !given.includes("iwmo") && !given.includes("ijw")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Verplicht berichtenverkeer ontbreekt",
    en: "Mandatory messaging is missing",
  },
  explain: {
    nl: "Bij inspanningsgericht en outputgericht werken schrijft de wet de berichten van iWmo en iJw voor bij toewijzen, leveren en declareren. Een eigen formaat in plaats daarvan mag niet. Noem de standaard; alleen bij taakgericht werken mag u zonder.",
    en: "For effort-based and output-based work the law prescribes the messages of iWmo and iJw for allocation, delivery and claims. An own format instead is not allowed. Name the standard; only task-oriented work can do without.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: geen
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
  }
`,
    },
  ],
};
