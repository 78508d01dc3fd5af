import { lawsOf } from "../../model/facts/law.ts";
import { formOfContractor, hasMaximum } from "../../model/facts/providers.ts";
import { requirementsOf, wordingOf } from "../../model/facts/requirements.ts";
import { offersOtherChoice } from "../../model/facts/safeguards.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "opdrachtnemer/bijzondere-doelgroepen",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.1.2 lid 4 onder c",
      confidence: "V",
      quote: "in het bijzonder voor",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.3 lid 4 onder b",
      confidence: "V",
      quote:
        "de godsdienstige gezindheid, de levensovertuiging en de culturele achtergrond van de jeugdige en zijn ouders",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.4",
      confidence: "V",
      quote:
        "rekening hebben gehouden met de gezindheid, levensovertuiging en culturele achtergrond van cliënten",
    },
    {
      ref: "wmo2015",
      at: "art. 2.3.5 lid 5 onder h; art. 2.1.2 lid 4 onder c",
      confidence: "V",
      quote:
        "de godsdienstige gezindheid, de levensovertuiging en de culturele achtergrond van de cliënt",
    },
  ],
  message: {
    nl: "Het aantal aanbieders voor {perceel} is beperkt en er is niets geregeld voor identiteitsgebonden zorg of kleine doelgroepen.",
    en: "The number of providers for {perceel} is limited and nothing is arranged for identity-based care or small target groups.",
  },
  check(lot, { report }) {
    if (!hasMaximum(lot) || lawsOf(lot).size === 0 || isArranged(lot)) return;
    report({ at: lot.slot("opdrachtnemers") });
  },
});

function isArranged(lot: Node<"perceel">): boolean {
  const asked = lot.slot("bijzondere-doelgroepen");
  return (
    asked.state === "open" ||
    (asked.state === "known" && !lot.is("bijzondere-doelgroepen", "nee")) ||
    lot.is("onderaanneming", "toegestaan", "verplicht") ||
    formOfContractor(lot)?.isGroup === true ||
    offersOtherChoice(lot) ||
    lot.has("doelgroep") ||
    requirementsOf(lot).some((item) => specific.test(wordingOf(item)))
  );
}

const specific =
  /identiteit|godsdienst|geloof|levensovertuiging|levensbeschouw|cultu|\bnah\b|\blvb\b|zmg|psychiatr/i;

export const docs: RuleDocs = {
  title: {
    nl: "Niets geregeld voor identiteit of kleine doelgroepen",
    en: "Nothing arranged for identity or small target groups",
  },
  explain: {
    nl: "Beide wetten vragen rekening te houden met godsdienst, levensovertuiging en cultuur, vooral voor kleine groepen. Bij een beperkt aantal aanbieders is dat een aandachtspunt: regel het met een eis, onderaannemers, een pgb of een offerte voor een aanbieder zonder contract. Zeg het met `bijzondere-doelgroepen`.",
    en: "Both laws ask regard for religion, belief and culture, in particular for small groups. With a limited number of providers this needs attention: arrange it with a requirement, subcontractors, a personal budget or a quote from a provider without a contract. Say so with `special-groups`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 3 }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 3  pgb: ja }
`,
    },
  ],
};
