import { figure } from "../../law/constants.ts";
import { isReservable } from "../../law/cpv.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { totalMonths } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list, months } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/voorbehouden",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    { ref: "aw2012", at: "art. 2.82a lid 1", confidence: "V" },
    {
      ref: "aw2012",
      at: "art. 2.82a lid 3",
      confidence: "V",
      quote:
        "De looptijd van een overeenkomst, gegund overeenkomstig dit artikel, is niet langer dan drie jaar.",
    },
    { ref: "aw2012", at: "art. 2.82a lid 4", confidence: "V" },
    { ref: "richtlijn-2014-24", at: "art. 77", confidence: "S" },
    {
      ref: "eforms-sdk",
      at: "codelijst social-service-cpv: 115 codes van art. 77 lid 1",
      confidence: "V",
    },
  ],
  message: {
    nl: "Perceel {perceel} is voorbehouden (art. 2.82a Aw), maar {gebrek}. De looptijd mag niet langer zijn dan drie jaar en de CPV-code moet op de lijst van artikel 77 staan.",
    en: "Lot {perceel} is reserved (art. 2.82a Aw), but {gebrek}. The term may not exceed three years and the CPV code must be on the article 77 list.",
  },
  check(lot, { report }) {
    if (!lot.is("voorbehouden", "art-2.82a")) return;
    const limit = figure("voorbehouden-looptijd");
    const term = lot.at("looptijd");
    const total = term && totalMonths(term);
    const defects: Localized[] = [];
    if (total && total.min > limit)
      defects.push({
        nl: `de looptijd met verlengingen is ${months(total).nl}`,
        en: `the term with extensions is ${months(total).en}`,
      });
    const [code] = cpvCodesOf(lot);
    if (code && !isReservable(code))
      defects.push({
        nl: `CPV-code ${code} staat niet op de lijst`,
        en: `CPV code ${code} is not on the list`,
      });
    if (isUnmarked(lot))
      defects.push({
        nl: "het voorbehoud is niet gemarkeerd voor de aankondiging",
        en: "the reservation is not marked for the notice",
      });
    if (defects.length > 0) {
      report({ at: [lot, "voorbehouden"], data: { gebrek: list(defects) } });
      return;
    }
    if (total && total.max > limit)
      report({
        at: [lot, "voorbehouden"],
        possibly: true,
        data: {
          gebrek: {
            nl: `de looptijd met verlengingen kan langer worden dan ${months(limit).nl}`,
            en: `the term with extensions may exceed ${months(limit).en}`,
          },
        },
      });
  },
});

/** The codes of a lot, else of the segment or specification that it stands in: `cpv` is not inherited. */
function cpvCodesOf(lot: Node<"perceel">): string[] {
  const levels = [lot, lot.outer, lot.specification.root] as (
    | Node<"perceel">
    | undefined
  )[];
  return (
    levels
      .map((level) => level?.texts("cpv") ?? [])
      .find(({ length }) => length > 0) ?? []
  );
}

/** From publication on, silence means that the reservation is not in the notice. */
function isUnmarked(lot: Node<"perceel">): boolean {
  const path = "voorbehouden.voorbehouden-in-aankondiging";
  if (lot.is(path, "nee")) return true;
  return lot.isAbsent(path) && hasReached(lot.specification, "publicatie");
}

export const docs: RuleDocs = {
  title: {
    nl: "Voorbehouden perceel voldoet niet aan de grenzen",
    en: "Reserved lot exceeds the limits",
  },
  explain: {
    nl: "Een perceel voorbehouden aan organisaties met een taak van openbare dienst is een uitzondering met harde grenzen: ten hoogste drie jaar, een CPV-code van de lijst, en vermelding in de aankondiging. Het aankondigingssysteem controleert dat ook onder de SAS-procedure.",
    en: "Reserving a lot for organisations with a public service mission is an exception with hard limits: at most three years, a CPV code on the list, and mention in the notice. The notice system checks this under the light regime as well.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    voorbehouden: art-2.82a { voorbehouden-in-aankondiging: ja }
    looptijd { ingang: 2026-01-01  duur: 2 jaar  verlenging: 2 x 1 jaar }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    voorbehouden: art-2.82a { voorbehouden-in-aankondiging: ja }
    looptijd { ingang: 2026-01-01  duur: 2 jaar  verlenging: 1 x 1 jaar }
  }
`,
    },
  ],
};
