import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Node, State } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/bekendmaking-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2016-06-02",
  sources: [
    { ref: "falk-pharma", at: "r.o. 45", confidence: "V" },
    {
      ref: "rivierenland-2021",
      at: "bijlage 1",
      confidence: "V",
      quote: "op basis van een vooraf bekendgemaakte toelatingsprocedure",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Deze Algemene beginselen zijn dan ook op alle drie de opties van toepassing.",
    },
  ],
  message: {
    nl: "De toelatingsprocedure voor {percelen} is niet bekendgemaakt. Zonder bekendmaking kan niet iedere aanbieder zich melden; transparantie vraagt publicatie vooraf (Falk Pharma r.o. 45).",
    en: "The admission procedure for {percelen} is not published. Without publication not every provider can apply; transparency requires prior publication (Falk Pharma para. 45).",
  },
  check(root, { lots, report }) {
    const unpublished = lots.filter(
      (lot) => isOpenHouse(lot) && !isPublished(lot),
    );
    if (unpublished.length === 0) return;
    report({
      at: [root, "planning"],
      subjects: unpublished,
      data: { percelen: list(unpublished.map(({ label }) => label)) },
      fixes: () => [
        root.owns("planning")
          ? undefined
          : insertInto(root, "planning {\n  bekendmaking: PM op tenderned\n}", {
              nl: "Voeg de bekendmaking toe",
              en: "Add the publication",
            }),
      ],
    });
  },
});

const notices = [
  "planning.aankondiging",
  "planning.bekendmaking",
  "planning.vooraankondiging",
  "toelatingsprocedure",
] as const;

const unsaid: ReadonlySet<State> = new Set([
  "absent",
  "none",
  "not-applicable",
]);

/** True when a notice is dated, announced or still PM, or the dates stand on the platform. */
function isPublished(lot: Node<"perceel">): boolean {
  if (lot.is("planning", "op-platform")) return true;
  return notices.some(
    (notice) => !unsaid.has(lot.state(notice)) && !lot.is(notice, "nee"),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house niet bekendgemaakt",
    en: "Open house not published",
  },
  explain: {
    nl: "Een open house valt buiten de aanbestedingsregels, niet buiten de transparantie. Aanbieders moeten ervan kunnen weten; een open house die niemand kent is in feite selectief. Maak de toelatingsprocedure vooraf bekend; een gewone publicatie op TenderNed is genoeg.",
    en: "An open house is outside the tender rules, not outside transparency. Providers must be able to learn of it; an open house that nobody knows is in fact selective. Publish the admission procedure beforehand; an ordinary publication on TenderNed is enough.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    instrument: open-house
    geschiktheidseis "SKJ-registratie" { soort: registratie  bewijs: register }
  }
`,
      good: `  stadium: publicatie
  planning { bekendmaking: 2026-01-15 op tenderned }
  perceel 1 "Begeleiding" {
    instrument: open-house
    geschiktheidseis "SKJ-registratie" { soort: registratie  bewijs: register }
  }
`,
    },
  ],
};
