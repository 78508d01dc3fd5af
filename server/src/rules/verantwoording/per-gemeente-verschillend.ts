import { dataRequestsOf, indicatorsOf } from "../../model/facts/measures.ts";
import { isJoint, variationsOf } from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "verantwoording/per-gemeente-verschillend",
  kind: "guidance",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  yieldsTo: ["regio/verschil-niet-verklaard"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "gezamenlijk inkopen via een samenwerkingsverband niet altijd resulteert in een gezamenlijke achterkant",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Regionaal inkopen levert minder op in de reductie van administratieve lasten indien de gemeenten processen en afspraken individueel gaan invullen",
    },
  ],
  message: {
    nl: "Er wordt samen ingekocht, maar elke gemeente vraagt een eigen verantwoording. Zo gaat het voordeel van samen inkopen verloren.",
    en: "Purchasing is joint, but every municipality asks its own accountability. The benefit of joint purchasing is lost.",
  },
  check(root, { report, lots }) {
    if (!isJoint(root.specification)) return;
    const lot = lots.find((one) => separatePlace(one) && !isAnnounced(one));
    const place = lot && separatePlace(lot);
    if (place) report({ at: place });
  },
});

type Lot = Node<"perceel">;

/** Where accountability, reporting or invoicing is asked per municipality. */
function separatePlace(lot: Lot): Place | undefined {
  const blocks = ["verantwoording", "monitoring", "declaratie"] as const;
  const block = blocks.find((key) => lot.is(`${key}.per-gemeente`, "ja"));
  if (block) return lot.slot(`${block}.per-gemeente`);
  const item = [...dataRequestsOf(lot), ...indicatorsOf(lot)].find((one) =>
    (one as Node<"uitvraag">).is("per-gemeente", "ja"),
  );
  return item && (item as Node<"uitvraag">).slot("per-gemeente");
}

function isAnnounced(lot: Lot): boolean {
  return variationsOf(lot).some(
    ({ subjects }) =>
      subjects.length === 0 ||
      subjects.some((subject) =>
        ["verantwoording", "documenten", "facturatie"].includes(subject),
      ),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Samen ingekocht, apart verantwoord",
    en: "Purchased jointly, accounted for apart",
  },
  explain: {
    nl: "Aan de voorkant samen, aan de achterkant apart: zo gaat het voordeel van samen inkopen voor aanbieders verloren. Vraag één verantwoording en splits die zelf per gemeente, of noem het verschil in `afwijking-per-gemeente`.",
    en: "Joint at the front, separate at the back: so providers lose the advantage of joint purchasing. Ask for one report and split it per municipality yourself, or state the difference in `municipal-variation`.",
  },
  examples: [
    {
      bad: `  opdrachtgever "Regio" { gemeenten: Buren, Tiel }
  verantwoording { per-gemeente: ja }
`,
      good: `  opdrachtgever "Regio" { gemeenten: Buren, Tiel }
  verantwoording { frequentie: jaarlijks }
`,
    },
  ],
};
