import type { SourceRef } from "../../law/citation.ts";
import { type ConstantId, constant, figure } from "../../law/constants.ts";
import { proofsOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { spoken, term } from "../shared/terms.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/bewijs-ouderdom",
  kind: "guidance",
  severity: "warning",
  scope: ["geschiktheidseis", "uitsluitingsgrond"],
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.89 lid 1",
      confidence: "V",
      quote: "niet ouder is dan zes maanden",
    },
    {
      ref: "aw2012",
      at: "art. 2.89 lid 2",
      confidence: "V",
      quote: "niet ouder is dan twee jaar",
    },
    { ref: "aw2012", at: "art. 2.89 lid 3", confidence: "V" },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Uitsluitingsgronden en bijlage 1",
      confidence: "V",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "het KVK-uittreksel is te oud",
    },
  ],
  message: {
    nl: 'Voor het bewijs "{bewijs}" geldt hier een maximale leeftijd van {gevraagd}; gebruikelijk is {norm} ({artikel}).',
    en: 'For the proof "{bewijs}" the maximum age is {gevraagd} here; the norm is {norm} ({artikel}).',
  },
  check(item, { report }) {
    for (const { name, node } of proofsOf(item)) {
      const id = ages.get(name);
      const age = node?.months("maximale-leeftijd");
      if (!id || !node || !age) continue;
      const norm = figure(id);
      if (age.min <= norm && age.max >= norm) continue;
      const slot = node.slot("maximale-leeftijd");
      const { ref, at } = constant(id);
      report({
        at: slot,
        data: {
          bewijs: spoken(
            term((item as Node<"geschiktheidseis">).slot("bewijs"), name),
          ),
          gevraagd: months(age.max),
          norm: months(norm),
          artikel: cite(ref as SourceRef, at),
        },
        discriminator: name,
        fixes: () => [
          replaceValue(slot, `${norm} maanden`, {
            nl: `Neem de gebruikelijke ${norm} maanden`,
            en: `Use the customary ${norm} months`,
          }),
        ],
      });
    }
  },
});

/** The proofs with a customary age, and where that age is set. */
const ages: ReadonlyMap<string, ConstantId> = new Map([
  ["gedragsverklaring-aanbesteden", "bewijs-gedragsverklaring"],
  ["verklaring-belastingdienst", "bewijs-belastingdienst"],
  ["uittreksel-handelsregister", "bewijs-handelsregister"],
  ["vog-rechtspersoon", "cs-vog-rechtspersoon"],
]);

export const docs: RuleDocs = {
  title: {
    nl: "Bewijs met een ongebruikelijke maximale leeftijd",
    en: "Proof with an unusual maximum age",
  },
  explain: {
    nl: "De Aanbestedingswet en de contractstandaard noemen vaste termijnen voor deze bewijsmiddelen. Een kortere termijn weigert bewijs dat een inschrijver van de wet mag gebruiken; een langere laat verouderd bewijs toe. Neem de gebruikelijke termijn over.",
    en: "The Public Procurement Act and the contract standard name fixed ages for these proofs. A shorter one refuses proof that the Act lets a tenderer use; a longer one admits outdated proof. Use the customary age.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    uitsluitingsgrond "Belastingen en premies" {
      bewijs: verklaring-belastingdienst { maximale-leeftijd: 3 maanden }
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    uitsluitingsgrond "Belastingen en premies" {
      bewijs: verklaring-belastingdienst { maximale-leeftijd: 6 maanden }
    }
  }
`,
    },
  ],
};
