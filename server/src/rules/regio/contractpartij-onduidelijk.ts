import { isJoint } from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "regio/contractpartij-onduidelijk",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "toelichting inkoopdocumenten, Inkopende organisatie (hoofdstuk 1)",
      confidence: "V",
      quote: "Dan zijn die individuele gemeenten de opdrachtgevers.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "een taakgerichte opdracht te formuleren voor alle deelnemende gemeenten, maar een contract per gemeente te sluiten",
    },
  ],
  message: {
    nl: "Niet vastgelegd is met wie de aanbieder een overeenkomst sluit: met elke gemeente apart, gezamenlijk of met {organisatie}.",
    en: "It is not stated with whom the provider contracts: each municipality, all jointly, or {organisatie}.",
  },
  check(bestek, { report }) {
    const authority = bestek.at("opdrachtgever");
    if (!authority?.isAbsent("contractpartij")) return;
    if (!isJoint(bestek.specification)) return;
    report({
      at: authority,
      data: {
        organisatie: authority.text("inkopende-organisatie") ??
          authority.text("penvoerder") ?? {
            nl: "een inkopende organisatie",
            en: "a purchasing organisation",
          },
      },
      fixes: () => [
        insertInto(authority, "contractpartij: PM", {
          nl: "Noem de contractpartij",
          en: "Name the contracting party",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Onduidelijk met wie de aanbieder contracteert",
    en: "Unclear with whom the provider contracts",
  },
  explain: {
    nl: "Eén overeenkomst of een overeenkomst per gemeente maakt verschil voor aansprakelijkheid, opzegging en lokale keuzes. Beide mogen; leg vast welke het is bij `contractpartij`.",
    en: "One contract or a contract per municipality makes a difference for liability, termination and local choices. Both are allowed; record which it is under `contract-party`.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
`,
      good: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel  contractpartij: per-gemeente }
`,
    },
  ],
};
