import { variantOf } from "../../model/facts/funding.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";

export default defineRule({
  id: "berichtenverkeer/taakgericht-afspraak",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 3.11 en 3.13",
      confidence: "V",
      quote:
        "Bij taakgerichte varianten geldt de verplichting alleen als partijen daar expliciet afspraken over maken in deel 1 van het contract.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "in principe geen berichtenverkeer nodig",
    },
  ],
  message: {
    nl: "Leg voor {perceel} vast of er start- en stopberichten worden gebruikt en waarvoor. Bij taakgericht is dat niet verplicht, maar wel af te spreken.",
    en: "Lay down for {perceel} whether start and stop messages are used and what for. In task-oriented work they are not mandatory but may be agreed.",
  },
  check(root, { lots, report }) {
    const open = lots.filter(
      (lot) => variantOf(lot) === "taakgericht" && lacksAgreement(lot),
    );
    const [first] = open;
    if (first)
      report({
        at: [open.length === lots.length ? root : first, "berichtenverkeer"],
        subjects: open,
        fixes: () =>
          agreements(open, open.length === lots.length ? root : undefined),
      });
  },
});

function lacksAgreement(lot: Node<"perceel">): boolean {
  return (
    lot.isAbsent("berichtenverkeer") ||
    (lot.has("berichtenverkeer") && lot.isAbsent("berichtenverkeer.doel"))
  );
}

/** No messages at all, or start and stop messages for a purpose that the author gives. */
function agreements(
  lots: readonly Node<"perceel">[],
  whole: Node<"bestek"> | undefined,
) {
  const given = lots.flatMap((lot) => lot.at("berichtenverkeer") ?? []);
  if (given.length > 0)
    return [
      insertAll(
        given.map((messaging) => [messaging, "doel: PM"]),
        {
          nl: "Voeg toe waarvoor de berichten zijn",
          en: "Add what the messages are for",
        },
      ),
    ];
  const add = (line: string, title: Localized) =>
    insertAll(
      (whole ? [whole] : lots).map((level) => [level, line]),
      title,
    );
  return [
    add("berichtenverkeer: geen", {
      nl: "Leg vast dat er geen berichten zijn",
      en: "Lay down that there are no messages",
    }),
    add("berichtenverkeer: start-stop {\n  doel: PM\n}", {
      nl: "Leg start- en stopberichten vast",
      en: "Lay down start and stop messages",
    }),
  ];
}

export const docs: RuleDocs = {
  title: {
    nl: "Berichten bij taakgericht werken niet afgesproken",
    en: "Messages in task-oriented work not agreed",
  },
  explain: {
    nl: "Bij taakgericht werken is berichtenverkeer niet verplicht. Aanbieders moeten dus weten of u het toch gebruikt en waarvoor, bijvoorbeeld voor regie of het CAK. Schrijf `berichtenverkeer: geen`, of noem de berichten en hun `doel`.",
    en: "In task-oriented work messaging is not mandatory. Providers must therefore know whether you use it and what for, such as direction or the CAK. Write `messaging: none`, or name the messages and their `purpose`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    berichtenverkeer: start-stop { doel: regie }
  }
`,
    },
  ],
};
