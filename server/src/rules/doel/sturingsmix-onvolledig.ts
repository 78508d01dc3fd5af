import type { AnyNode } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import type { Outcome } from "../engine/check.ts";
import { insertInto } from "../fix/fix.ts";
import { keyName } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "doel/sturingsmix-onvolledig",
  kind: "completeness",
  severity: "hint",
  scope: "segment",
  from: "concept",
  waivable: true,
  last: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "Elke inkoopstrategie bevat een logische mix van bovenstaande sturingsinstrumenten.",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "De contractvorm vloeit voort uit de keuzes die in de andere instrumenten zijn gemaakt",
    },
  ],
  message: {
    nl: "{segment} heeft {aanwezig}, maar niet {ontbreekt}. De vier sturingsinstrumenten horen bij elkaar.",
    en: "{segment} has {aanwezig}, but not {ontbreekt}. The four steering instruments belong together.",
  },
  check(segment, { report, lots, outcome }) {
    const levels: readonly AnyNode[] = [segment, ...lots];
    const isGiven = (key: string) =>
      levels.some((level) => level.slotAt(key).state !== "absent");
    const present = instruments.filter(isGiven);
    const missing = instruments.filter(
      (key) => !isGiven(key) && !isAskedFor(key, outcome),
    );
    if (present.length === 0 || missing.length === 0) return;
    const names = (keys: readonly string[]) =>
      list(keys.map((key) => keyName(segment, key)));
    report({
      at: segment,
      data: { aanwezig: names(present), ontbreekt: names(missing) },
      fixes: () => [
        insertInto(segment, missing.map((key) => `${key}: PM`).join("\n"), {
          nl: "Voeg de ontbrekende delen toe als PM",
          en: "Add the missing parts as TBD",
        }),
      ],
    });
  },
});

/** The four steering instruments of the VNG procurement pyramid. */
const instruments = [
  "toegang",
  "leveranciersmanagement",
  "contractvorm",
  "bekostiging",
];

/** Rules that ask for one of the four themselves: then it is left out here. */
const asking: Readonly<Record<string, readonly string[]>> = {
  toegang: ["toegang/ontbreekt"],
  bekostiging: [
    "bekostiging/variant-ontbreekt",
    "compleetheid/verplicht-per-stadium",
  ],
};

function isAskedFor(key: string, outcome: Outcome | undefined): boolean {
  return outcome?.isFoundBy(...(asking[key] ?? [])) === true;
}

export const docs: RuleDocs = {
  title: { nl: "Sturingsmix onvolledig", en: "Incomplete steering mix" },
  explain: {
    nl: "Toegang, leveranciersmanagement, contractvorm en bekostiging werken alleen samen: wie er een kiest, kiest daarmee een deel van de andere. Vul ook de andere in, of schrijf PM. De indeling komt uit de inkooppiramide van de VNG.",
    en: "Access, supplier management, contract form and funding only work together: choosing one decides part of the others. Fill in the others too, or write TBD. The division comes from the VNG procurement pyramid.",
  },
  examples: [
    {
      bad: `  segment Jeugd "Jeugdhulp" {
    contractvorm: raamovereenkomst
    toegang: wijkteam
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
      good: `  segment Jeugd "Jeugdhulp" {
    contractvorm: raamovereenkomst
    toegang: wijkteam
    leveranciersmanagement: regulier
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  }
`,
    },
  ],
};
