import { standardVersionOf } from "../../model/facts/contract-standard.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";
import { sharing } from "../shared/sharing.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "compleetheid/contractstandaard-artikelen",
  kind: "guidance",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "toelichting overeenkomst, Inleiding",
      confidence: "V",
      quote:
        "het advies om het artikelnummer wel op te nemen met een NVT erbij",
    },
    {
      ref: "contractstandaard-wmo",
      at: "toelichting art. 1.2",
      confidence: "V",
      quote:
        "Gemeenten kunnen extra bijlagen toevoegen aan hun inkoopdocument, maar de volgorde niet wijzigen.",
    },
  ],
  message: {
    vast: {
      nl: "{deel} is aangepast. De contractstandaard laat dit deel voor iedereen gelijk.",
      en: "{deel} was changed. The contract standard keeps this part the same for everyone.",
    },
    default: {
      nl: "Artikel {artikel} ontbreekt of is hernummerd. Houd nummering en volgorde aan en zet 'n.v.t.' bij wat niet geldt.",
      en: "Article {artikel} is missing or renumbered. Keep numbering and order and put 'n.v.t.' where not applicable.",
    },
  },
  check(_, { lots, report }) {
    for (const { lots: subjects, slot } of sharing(
      lots.filter(followsStandard),
      (lot) => lot.slot("contractstandaard"),
    )) {
      const [lot] = subjects;
      const standard = lot?.at("contractstandaard");
      if (!lot || !standard) continue;
      const missing = missingArticles(standard, standardVersionOf(lot));
      if (missing.length > 0)
        report({
          at: slot,
          subjects,
          data: { artikel: list(missing) },
          discriminator: "artikelen",
          fixes: () => [
            insertInto(
              standard,
              missing.map((number) => `artikel ${number}: n.v.t.`).join("\n"),
              {
                nl: "Voeg de artikelen toe met 'n.v.t.'",
                en: "Add the articles with 'n/a'",
              },
            ),
          ],
        });
      const changed = changedParts(standard);
      if (changed)
        report({
          at: slot,
          subjects,
          message: "vast",
          data: { deel: changed },
          discriminator: "vast",
          fixes: () => [unchanged(standard)],
        });
    }
  },
});

/** The optional articles of part 1 that are left out between those that are listed. */
function missingArticles(
  standard: Node<"contractstandaard">,
  version: string | undefined,
): string[] {
  const listed = new Set(standard.all("artikel").map(({ name }) => name));
  const last = version !== undefined && version >= "1.3" ? 10 : 9;
  const optional = Array.from(
    { length: last - 3 },
    (_, index) => `1.${index + 4}`,
  );
  const given = optional.filter((number) => listed.has(number));
  // One article by itself is a remark, not the list of articles.
  return given.length < 2
    ? []
    : optional.filter((number) => !listed.has(number));
}

function changedParts(
  standard: Node<"contractstandaard">,
): Localized | undefined {
  if (standard.is("deel-3", "aangepast")) return { nl: "Deel 3", en: "Part 3" };
  if (standard.is("rangorde-documenten", "aangepast"))
    return {
      nl: "De rangorde van documenten (art. 1.2)",
      en: "The ranking of documents (art. 1.2)",
    };
  return undefined;
}

/** The part as the standard has it, for who takes back the change. */
function unchanged(standard: Node<"contractstandaard">): Fix | undefined {
  const key = standard.is("deel-3", "aangepast")
    ? "deel-3"
    : "rangorde-documenten";
  return replaceValue(standard.slot(key), "ongewijzigd", {
    nl: "Houd de tekst van de contractstandaard aan",
    en: "Keep the text of the contract standard",
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Nummering van de overeenkomst is gewijzigd",
    en: "Numbering of the agreement was changed",
  },
  explain: {
    nl: "Aanbieders en juristen zoeken op artikelnummer. Laat een artikel dat niet geldt staan met 'n.v.t.', zodat de nummers overal hetzelfde betekenen, en laat deel 3 en de rangorde zoals ze zijn.",
    en: "Providers and lawyers look by article number. Keep an article that does not apply with 'n.v.t.', so that numbers mean the same everywhere, and leave part 3 and the ranking as they are.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2" {
    artikel 1.4: n.v.t.
    artikel 1.5: n.v.t.
    artikel 1.7: n.v.t.
    artikel 1.8: n.v.t.
    artikel 1.9: n.v.t.
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2" {
    artikel 1.4: n.v.t.
    artikel 1.5: n.v.t.
    artikel 1.6: n.v.t.
    artikel 1.7: n.v.t.
    artikel 1.8: n.v.t.
    artikel 1.9: n.v.t.
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2" { deel-3: aangepast }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  peildatum: 2026-05-01
  wet: wmo-2015
  contractstandaard: "1.2" {
    deel-3: ongewijzigd
    artikel 1.6: n.v.t.
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
