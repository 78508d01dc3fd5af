import { ceilingOf } from "../../model/facts/ceiling.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "budget/plafond-uitputting",
  kind: "completeness",
  severity: "warning",
  scope: ["bekostiging", "perceel"],
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.5.5 onder c-e, j",
      confidence: "V",
      quote:
        "afspraken over crisishulp (blijft doorgaan en Opdrachtgever betaalt deze altijd)",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.5",
      confidence: "V",
      quote:
        "Ook als een bestedingsruimte is bereikt, blijft de gemeente verantwoordelijk voor passende maatschappelijke ondersteuning volgens de Wmo 2015.",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.6 lid 1 onder a",
      confidence: "V",
      quote: "er een kwalitatief en kwantitatief toereikend aanbod is",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "het risico met zich mee van wachtlijsten bij individuele aanbieders",
    },
  ],
  message: {
    nl: "{perceel} kent een plafond, maar niet wat er gebeurt als het is bereikt: {ontbreekt} ontbreekt. De gemeente blijft verantwoordelijk voor passende hulp.",
    en: "{perceel} has a ceiling but not what happens when it is reached: {ontbreekt} is missing. The municipality remains responsible for suitable help.",
  },
  check(node, { lots, report }) {
    if (node.kind === "perceel" && node.at("bekostiging")) return;
    const concerned = lots.filter(
      (lot) => ceilingOf(lot) && !hasOnlySpecificAssignments(lot),
    );
    const funding = node.kind === "perceel" ? undefined : node;
    const gaps = gapsIn(funding);
    if (concerned.length === 0 || gaps.length === 0) return;
    const keys = gaps.map(({ key }) => `${key}: PM`).join("\n  ");
    report({
      at: funding ? [funding, "budgetplafond"] : [node, "contractvorm"],
      subjects: concerned,
      data: { ontbreekt: list(gaps.map(({ name }) => name)) },
      fixes: () => [
        funding &&
          insertInto(
            funding.at("uitputting") ?? funding,
            funding.at("uitputting")
              ? keys.replaceAll("\n  ", "\n")
              : `uitputting {\n  ${keys}\n}`,
            {
              nl: "Voeg de ontbrekende afspraken toe",
              en: "Add the missing agreements",
            },
          ),
      ],
    });
  },
});

interface Gap {
  readonly key: string;
  readonly name: Localized;
}

const currentClients: Gap = {
  key: "lopende-clienten",
  name: {
    nl: "een afspraak over lopende cliënten",
    en: "an agreement on current clients",
  },
};
const newClients: Gap = {
  key: "wachtlijst",
  name: {
    nl: "nieuwe cliënten of de wachtlijst",
    en: "new clients or the waiting list",
  },
};
const crisisHelp: Gap = {
  key: "crisis",
  name: { nl: "crisishulp", en: "crisis help" },
};

function gapsIn(funding: Node<"bekostiging"> | undefined): Gap[] {
  const agreed = funding?.at("uitputting");
  if (!agreed)
    return funding?.state("uitputting") === "unusable"
      ? []
      : [currentClients, newClients, crisisHelp];
  if (agreed.has("plan") && !agreed.is("plan", "nee")) return [];
  return [
    ...(agreed.isMissing("lopende-clienten") ? [currentClients] : []),
    ...(agreed.isMissing("wachtlijst") && agreed.isMissing("nieuwe-clienten")
      ? [newClients]
      : []),
    ...(agreed.isMissing("crisis") ? [crisisHelp] : []),
  ];
}

/** Specific assignments are always paid in full (contract standard, art. 1.5.5 under g): the ceiling then stops nobody. */
function hasOnlySpecificAssignments(lot: Node<"perceel">): boolean {
  const products = productsOf(lot);
  return (
    products.length > 0 &&
    products.every((product) => product.is("toewijzing", "specifiek"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Plafond zonder afspraak over uitputting",
    en: "Ceiling without an agreement on exhaustion",
  },
  explain: {
    nl: "Een plafond bindt de aanbieder, niet het recht van de cliënt: de gemeente blijft verantwoordelijk voor passende hulp. Leg vast wat er met lopende cliënten, nieuwe cliënten of de wachtlijst, en crisishulp gebeurt als het plafond is bereikt, of verwijs naar het plan van art. 1.5.5 van de contractstandaard.",
    en: "A ceiling binds the provider, not the client's right: the municipality remains responsible for suitable help. Lay down what happens to current clients, new clients or the waiting list, and crisis help when the ceiling is reached, or refer to the plan of art. 1.5.5 of the contract standard.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    contractvorm: budgetplafond
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      budgetplafond: € 900.000 per jaar
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    contractvorm: budgetplafond
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      budgetplafond: € 900.000 per jaar
      uitputting {
        lopende-clienten: "De hulp loopt door en wordt betaald."
        nieuwe-clienten: "De gemeente wijst een andere gecontracteerde aanbieder aan."
        crisis: "Crisishulp wordt altijd betaald."
      }
    }
  }
`,
    },
  ],
};
