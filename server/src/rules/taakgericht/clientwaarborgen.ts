import { isTaskBased } from "../../model/facts/funding.ts";
import { hasSingleContractor } from "../../model/facts/providers.ts";
import { hasSafeguard } from "../../model/facts/safeguards.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "taakgericht/clientwaarborgen",
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
        "Doordat er sprake is van één aanbieder is het van belang de positie van de cliënt goed te borgen.",
    },
  ],
  message: {
    nl: "Met één aanbieder voor {perceel} is de positie van de cliënt nergens geborgd. Neem ten minste één waarborg op, zoals klachtenregeling of onafhankelijke cliëntondersteuning.",
    en: "With one provider for {perceel} the client's position is safeguarded nowhere. Include at least one safeguard, such as a complaints procedure or independent client support.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot) || !hasSingleContractor(lot) || hasSafeguard(lot))
      return;
    report({
      at: [lot, "clientwaarborgen"],
      fixes: () => [
        lot.isAbsent("clientwaarborgen")
          ? insertInto(lot, "clientwaarborgen: PM", {
              nl: "Voeg waarborgen toe",
              en: "Add safeguards",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Eén aanbieder zonder waarborgen voor cliënten",
    en: "One provider without safeguards for clients",
  },
  explain: {
    nl: "Wie ontevreden is, kan niet naar een andere aanbieder. Neem daarom ten minste één waarborg op: een klachtenprocedure, onafhankelijke cliëntondersteuning, een tevredenheidsmeting of een onderzoek onder verwijzers.",
    en: "Who is dissatisfied cannot go to another provider. Include therefore at least one safeguard: a complaints procedure, independent client support, a satisfaction survey or a survey among referrers.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    opdrachtnemers: 1
    clientwaarborgen: onafhankelijke-clientondersteuning
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
