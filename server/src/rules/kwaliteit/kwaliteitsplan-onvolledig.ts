import { criteriaOf, withParts } from "../../model/facts/criteria.ts";
import { entryItemsOf, isAbout } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { appendText } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/kwaliteitsplan-onvolledig",
  kind: "completeness",
  severity: "hint",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.3",
      confidence: "V",
      quote: "inzicht in de klachtafhandeling en cliënttevredenheidsonderzoek",
    },
  ],
  message: {
    nl: "Het gevraagde kwaliteitsplan noemt {aanwezig}, maar niet {ontbreekt}.",
    en: "The requested quality plan names {aanwezig}, but not {ontbreekt}.",
  },
  check(lot, { report }) {
    const plans = [...entryItemsOf(lot), ...withParts(criteriaOf(lot))].filter(
      (item) =>
        isAbout(
          item,
          "kwaliteitsplan",
          /kwaliteitsplan|plan van aanpak kwaliteit/,
        ),
    );
    for (const plan of plans) {
      const slot = (plan as Node<"kwaliteit">).slot("onderwerpen");
      const present = (plan as Node<"kwaliteit">).words("onderwerpen");
      const missing = expected.filter((topic) => !present.includes(topic));
      if (present.length === 0 || missing.length === 0) continue;
      report({
        at: slot,
        data: {
          aanwezig: list(present.map((topic) => spoken(term(slot, topic)))),
          ontbreekt: list(missing.map((topic) => spoken(term(slot, topic)))),
        },
        fixes: () => [
          appendText(slot, missing.map((topic) => `, ${topic}`).join(""), {
            nl: "Voeg de ontbrekende onderwerpen toe",
            en: "Add the missing topics",
          }),
        ],
      });
    }
  },
});

const expected = ["klachtafhandeling", "clienttevredenheidsonderzoek"] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Kwaliteitsplan zonder klachten of tevredenheid",
    en: "Quality plan without complaints or satisfaction",
  },
  explain: {
    nl: "Klachtafhandeling en onderzoek naar cliënttevredenheid geven de gemeente na de gunning zelf zicht op de kwaliteit. Neem beide op in de onderwerpen van het plan. Dit is de praktijk van één gemeente, dus een tip.",
    en: "Complaint handling and a client satisfaction survey give the municipality its own view of quality after the award. Include both in the topics of the plan. This is the practice of one municipality, hence a hint.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    geschiktheidseis "Kwaliteitsplan" {
      soort: kwaliteitsplan
      onderwerpen: deskundigheid, scholing
      bewijs: document
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    geschiktheidseis "Kwaliteitsplan" {
      soort: kwaliteitsplan
      onderwerpen: deskundigheid, klachtafhandeling, clienttevredenheidsonderzoek
      bewijs: document
    }
  }
`,
    },
  ],
};
