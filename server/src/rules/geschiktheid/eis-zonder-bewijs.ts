import { nameOf, proofsOf } from "../../model/facts/requirements.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "geschiktheid/eis-zonder-bewijs",
  kind: "completeness",
  severity: "warning",
  scope: "geschiktheidseis",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.91 lid 2",
      confidence: "V",
      quote:
        "welke van de in het eerste lid bedoelde gegevens en welke andere bewijsstukken overgelegd dienen te worden",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Geschiktheidseisen",
      confidence: "V",
      quote:
        "Bij elke eis staat welk bewijs de potentiële opdrachtnemer moet aanleveren.",
    },
  ],
  message: {
    nl: 'Geschiktheidseis "{eis}" zegt niet waarmee de aanbieder dit aantoont.',
    en: 'Suitability requirement "{eis}" does not say how the provider proves it.',
  },
  check(requirement, { report }) {
    if (!requirement.isAbsent("bewijs") || proofsOf(requirement).length > 0)
      return;
    if (!requirement.isAbsent("register") || requirement.is("bron", "wet"))
      return;
    report({
      at: requirement,
      data: { eis: nameOf(requirement) },
      fixes: () => [
        insertInto(requirement, "bewijs: PM", {
          nl: "Voeg het bewijs in",
          en: "Insert the proof",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Geschiktheidseis zonder bewijs",
    en: "Suitability requirement without proof",
  },
  explain: {
    nl: "De aankondiging of uitnodiging moet zeggen welk bewijs wordt gevraagd. Noem het in `bewijs`, noem het register waarin de aanbieder moet staan, of zet `bewijs: eigen-verklaring` als de eigen verklaring volstaat.",
    en: "The notice or invitation must say which proof is asked. Name it in `evidence`, name the register in which the provider must be listed, or write `evidence: uea` when the self-declaration will do.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding"
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding" { bewijs: referenties }
  }
`,
    },
  ],
};
