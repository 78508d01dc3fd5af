import { careFormsOf, isResidential } from "../../model/facts/care.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "toegang/verhuizing-jeugd",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 2.7a lid 1",
      confidence: "V",
      quote:
        "recht op voortzetting van deze hulp met dezelfde voorwaarden en tarieven bij dezelfde jeugdhulpaanbieder tot ten hoogste een jaar",
    },
  ],
  message: {
    beperkt: {
      nl: "Na een verhuizing geldt voor {perceel}: {beperking}. Een jeugdige heeft op verzoek recht op voortzetting met dezelfde voorwaarden, tarieven en aanbieder tot ten hoogste een jaar (art. 2.7a Jeugdwet).",
      en: "After a move this holds for {perceel}: {beperking}. On request a youth is entitled to continuation with the same conditions, tariffs and provider for at most a year (art. 2.7a Jeugdwet).",
    },
    default: {
      nl: "{perceel} stopt bij verhuizing. Een jeugdige heeft op verzoek recht op voortzetting met dezelfde voorwaarden, tarieven en aanbieder tot ten hoogste een jaar (art. 2.7a Jeugdwet).",
      en: "{perceel} stops at a move. On request a youth is entitled to continuation with the same conditions, tariffs and provider for at most a year (art. 2.7a Jeugdwet).",
    },
  },
  check(lot, { report }) {
    const forms = careFormsOf(lot);
    if (
      !hasLaw(lot, "jeugdwet") ||
      (forms.length > 0 && forms.every(isResidential))
    )
      return;
    const continued = () => [
      replaceValue(
        lot.slot("verhuizing"),
        "voortzetting { op-verzoek: ja  duur: maximaal 1 jaar }",
        {
          nl: "Laat de hulp op verzoek een jaar doorlopen (art. 2.7a Jeugdwet)",
          en: "Let the help continue for a year on request (art. 2.7a Jeugdwet)",
        },
      ),
    ];
    if (lot.includes("verhuizing", "hulp-eindigt")) {
      report({ at: [lot, "verhuizing"], fixes: continued });
      return;
    }
    const limit = limits.find(({ word }) => lot.includes("verhuizing", word));
    if (limit)
      report({
        at: [lot, "verhuizing"],
        message: "beperkt",
        data: { beperking: limit.text },
        fixes: continued,
      });
  },
});

const limits = [
  {
    word: "alleen-gecontracteerd",
    text: {
      nl: "alleen gecontracteerde aanbieders worden betaald",
      en: "only contracted providers are paid",
    },
  },
  {
    word: "eigen-tarieven",
    text: {
      nl: "alleen de eigen tarieven worden betaald",
      en: "only the municipality's own tariffs are paid",
    },
  },
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Jeugdhulp stopt bij verhuizing",
    en: "Youth care stops at a move",
  },
  explain: {
    nl: "Een verhuizing mag hulp niet afbreken: op verzoek gaat zij door bij dezelfde aanbieder. Schrap de bepaling, of schrijf `verhuizing: voortzetting { duur: 1 jaar }`. Bij hulp met verblijf blijft de eerdere gemeente verantwoordelijk en speelt dit niet.",
    en: "A move may not break off help: on request it goes on with the same provider. Drop the clause, or write `relocation: continuation { duration: 1 year }`. For residential care the earlier municipality stays responsible and this does not arise.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  verhuizing: hulp-eindigt }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  verhuizing: voortzetting { duur: 1 jaar } }
`,
    },
  ],
};
