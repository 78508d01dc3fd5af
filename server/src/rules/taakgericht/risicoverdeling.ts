import { isTaskBased } from "../../model/facts/funding.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, insertUnder } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/risicoverdeling",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "vast te leggen wat er gebeurt als de populatie significant stijgt (zowel in kwaliteit als in kwantiteit)",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote: "budgetoverschrijding bij de aanbieder als grootste risico",
    },
  ],
  message: {
    nl: "Voor {perceel} ontbreekt {ontbreekt}. Spreek vooraf af wat er gebeurt als de populatie of de uitgaven sterk afwijken.",
    en: "For {perceel} {ontbreekt} is missing. Agree beforehand what happens when the population or spending deviates strongly.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot) || lot.state("bekostiging.risico") === "unusable")
      return;
    const gaps = gapsIn(lot.at("bekostiging.risico"));
    if (gaps.length === 0) return;
    report({
      at: [lot, "bekostiging"],
      data: { ontbreekt: list(gaps) },
      fixes: () => [withClauses(lot)],
    });
  },
});

/** Adds the clauses that are not there at all; each is still open. */
function withClauses(lot: Node<"perceel">): Fix | undefined {
  const title = {
    nl: "Voeg de risicoverdeling toe",
    en: "Add the division of risks",
  };
  const funding = lot.at("bekostiging");
  const risk = funding?.at("risico");
  const lines = "populatiewijziging: PM\noverschrijding: PM";
  if (!funding)
    return insertInto(
      lot,
      `bekostiging {\n  risico {\n    populatiewijziging: PM\n    overschrijding: PM\n  }\n}`,
      title,
    );
  const change = risk?.at("populatiewijziging");
  if (!risk || !change) return insertUnder(funding, "risico", lines, title);
  const agreed = risk.isAbsent("onderschrijding") ? lines : "";
  return (
    insertInto(change, "stijging: PM\ndaling: PM", title) ??
    insertInto(risk, agreed, title)
  );
}

function gapsIn(risk: Node<"risico"> | undefined): Localized[] {
  const found: Localized[] = [];
  const change = risk && populationGap(risk);
  if (!risk) found.push(growthAndDecline);
  if (change) found.push(change);
  // One clause may cover both.
  if (
    !risk ||
    (risk.isMissing("overschrijding") && risk.isMissing("onderschrijding"))
  )
    found.push({
      nl: "een afspraak over te hoge of te lage uitgaven",
      en: "an agreement on overspending or underspending",
    });
  return found;
}

const growthAndDecline: Localized = {
  nl: "een afspraak over groei en krimp van de populatie",
  en: "an agreement on growth and decline of the population",
};

/** A text covers growth and decline alike; of separate keys both must be there. */
function populationGap(risk: Node<"risico">): Localized | undefined {
  if (risk.isMissing("populatiewijziging")) return growthAndDecline;
  const change = risk.at("populatiewijziging");
  if (!change || risk.texts("populatiewijziging").length > 0) return undefined;
  const rises = !change.isMissing("stijging");
  const falls = !change.isMissing("daling");
  if (rises && !falls)
    return {
      nl: "een afspraak over krimp van de populatie",
      en: "an agreement on decline of the population",
    };
  if (falls && !rises)
    return {
      nl: "een afspraak over groei van de populatie",
      en: "an agreement on growth of the population",
    };
  return rises ? undefined : growthAndDecline;
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht zonder verdeling van risico's",
    en: "Task-based without a division of risks",
  },
  explain: {
    nl: "Een vast bedrag legt alle volumerisico bij de opdrachtnemer, ook wat hij niet kan beïnvloeden. Leg vooraf vast wat er gebeurt als de populatie sterk groeit of krimpt, en als de uitgaven hoger of lager zijn dan het bedrag. Elke drempel is goed.",
    en: "A fixed amount puts all volume risk on the contractor, also what it cannot influence. Lay down beforehand what happens when the population grows or shrinks strongly, and when spending is above or below the amount. Any threshold will do.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    populatie: "jeugdigen in Bosdijk"  taak: "Alle ambulante jeugdhulp voor de populatie."
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar
      risico { overschrijding: "Boven 105% delen opdrachtgever en opdrachtnemer het meerdere." { drempel: 105% } }
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    populatie: "jeugdigen in Bosdijk"  taak: "Alle ambulante jeugdhulp voor de populatie."
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar
      risico {
        populatiewijziging: "Bij meer dan 5% groei of krimp wordt het bedrag naar rato bijgesteld."
        overschrijding: "Boven 105% delen opdrachtgever en opdrachtnemer het meerdere." { drempel: 105% }
      }
    }
  }
`,
    },
  ],
};
