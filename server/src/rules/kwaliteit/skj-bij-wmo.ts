import { hasOnlyLaw } from "../../model/facts/law.ts";
import { wordingOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "kwaliteit/skj-bij-wmo",
  kind: "consistency",
  severity: "warning",
  scope: ["geschiktheidseis", "uitvoeringseis", "kwaliteitseis"],
  waivable: true,
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "art. 2 (postmaster-orthopedagoog SKJ)",
      confidence: "V",
    },
    {
      ref: "aw2012",
      at: "art. 1.10 lid 1",
      confidence: "V",
      quote:
        "die in een redelijke verhouding staan tot het voorwerp van de opdracht",
    },
  ],
  message: {
    nl: "{perceel} (Wmo) eist SKJ-registratie. Dat is het register voor jeugdprofessionals; voor Wmo-ondersteuning is de eis niet vanzelf passend.",
    en: "{perceel} (Wmo) demands SKJ registration. That is the register for youth professionals; for Wmo support it is not self-evident.",
  },
  check(given, { report, lots }) {
    const requirement = given as Node<"geschiktheidseis">;
    if (!asksSkj(requirement)) return;
    const subjects = lots.filter(
      (lot) => hasOnlyLaw(lot, "wmo-2015") && !servesBothAges(lot),
    );
    if (subjects.length === 0) return;
    report({
      at: requirement,
      subjects,
      fixes: () =>
        requirement.isAbsent("gelijkwaardig")
          ? [
              insertInto(requirement, "gelijkwaardig: ja", {
                nl: "Aanvaard een gelijkwaardige registratie",
                en: "Accept an equivalent registration",
              }),
            ]
          : [],
    });
  },
});

/** SKJ without an alternative. */
function asksSkj(requirement: Node<"geschiktheidseis">): boolean {
  const text = wordingOf(requirement);
  if (requirement.is("gelijkwaardig", "ja") || /gelijkwaardig/.test(text))
    return false;
  const registers = [
    ...requirement.words("register"),
    ...requirement.texts("register"),
  ];
  if (registers.length > 0) return registers.every((one) => one === "skj");
  return /\bskj\b/.test(text) && !/\bbig\b/.test(text);
}

/** A lot for the transition at eighteen. */
function servesBothAges(lot: Node<"perceel">): boolean {
  return (
    !lot.isAbsent("overgang-18") ||
    /18\s*[-+]|volwassenwording|adolescent/i.test(lot.title ?? "")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "SKJ-registratie geëist in een Wmo-perceel",
    en: "SKJ registration required in a Wmo lot",
  },
  explain: {
    nl: "SKJ is het register voor jeugdprofessionals. In een perceel dat alleen onder de Wmo valt, sluit de eis goede aanbieders uit zonder reden die met de opdracht te maken heeft. Haal haar weg, of aanvaard een gelijkwaardige registratie (`gelijkwaardig: ja`).",
    en: "SKJ is the register of youth professionals. In a lot under the Wmo only, the requirement excludes good providers without a reason tied to the contract. Remove it, or accept an equivalent registration (`equivalent: yes`).",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    geschiktheidseis "SKJ-registratie" { register: skj }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    geschiktheidseis "Registratie van de begeleider" {
      register: skj
      gelijkwaardig: ja
    }
  }
`,
    },
  ],
};
