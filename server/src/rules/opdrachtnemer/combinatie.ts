import { formOfContractor } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder, setValues } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/combinatie",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Combinatie",
      confidence: "V",
      quote: "De combinatie wijst één penvoerder aan.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, Definities",
      confidence: "V",
      quote:
        "samenwerking van opdrachtnemers die samen inschreven en ieder voor zich hoofdelijk aansprakelijk zijn",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Het is hierbij essentieel dat zij als één partij worden benaderd en gecontracteerd",
    },
    { ref: "taakgericht-2020", at: "deel 2", confidence: "S" },
  ],
  message: {
    nl: "Bij de combinatie voor {perceel} ontbreekt: {ontbrekend}. Een combinatie heeft één penvoerder, is hoofdelijk aansprakelijk en wordt als één partij gecontracteerd.",
    en: "For the consortium in {perceel} this is missing: {ontbrekend}. A consortium has one lead party, joint and several liability, and is contracted as one party.",
  },
  check(lot, { report }) {
    const form = formOfContractor(lot);
    if (!form?.isGroup) return;
    const missing = form.details ? missingIn(form.details) : allParts;
    if (missing.length === 0) return;
    const { owner, key } = form.slot;
    const values = missing.map((part) => agreed[part]);
    report({
      at: form.slot,
      data: { ontbrekend: list(missing.map((part) => parts[part])) },
      fixes: () => [
        form.details
          ? setValues(form.details, Object.fromEntries(values), title)
          : insertUnder(
              owner,
              key.keyword,
              values.map((pair) => pair.join(": ")).join("\n"),
              title,
            ),
      ],
    });
  },
});

const parts = {
  lead: { nl: "één penvoerder", en: "one lead partner" },
  liability: {
    nl: "hoofdelijke aansprakelijkheid",
    en: "joint and several liability",
  },
  contract: { nl: "één gezamenlijk contract", en: "one joint contract" },
} as const;

type Part = keyof typeof parts;

const allParts: readonly Part[] = ["lead", "liability", "contract"];

/** The key that says it, and what it says. */
const agreed: Readonly<Record<Part, readonly [string, string]>> = {
  lead: ["penvoerder", "een"],
  liability: ["hoofdelijke-aansprakelijkheid", "ja"],
  contract: ["contract", "gezamenlijk"],
};

const title: Localized = {
  nl: "Leg dit vast voor de combinatie",
  en: "Agree this for the combination",
};

function missingIn(group: Node<"samenwerkingsvorm">): Part[] {
  const missing: Part[] = [];
  if (group.isAbsent("penvoerder") || group.is("penvoerder", "meer"))
    missing.push("lead");
  if (
    group.isAbsent("hoofdelijke-aansprakelijkheid") ||
    group.is("hoofdelijke-aansprakelijkheid", "nee")
  )
    missing.push("liability");
  if (group.isAbsent("contract") || group.includes("contract", "per-lid"))
    missing.push("contract");
  return missing;
}

export const docs: RuleDocs = {
  title: {
    nl: "Combinatie zonder penvoerder, aansprakelijkheid of gezamenlijk contract",
    en: "Consortium without lead party, liability or joint contract",
  },
  explain: {
    nl: "Zonder deze afspraken heeft de gemeente losse contracten met partners die elk alleen voor hun eigen deel instaan. Noem één penvoerder, hoofdelijke aansprakelijkheid en één contract met de combinatie. Voor een coöperatie, die zelf een rechtspersoon is, geldt dit niet.",
    en: "Without these the municipality has separate contracts with partners that each answer for their own part only. Name one lead partner, joint liability and one contract with the group. This does not hold for a cooperative, which is a legal person itself.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Verblijf" {
    zorgvormen: residentieel
    opdrachtnemers: 2
    opdrachtnemer-vorm: consortium { penvoerder: een  contract: per-lid }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Verblijf" {
    zorgvormen: residentieel
    opdrachtnemers: 2
    opdrachtnemer-vorm: consortium { penvoerder: een  hoofdelijke-aansprakelijkheid: ja  contract: gezamenlijk }
  }
`,
    },
  ],
};
