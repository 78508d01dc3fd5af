import {
  isPlaceholder,
  partsOf,
  type Scored,
} from "../../model/facts/criteria.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "gunning/beoordelingswijze",
  kind: "completeness",
  severity: "warning",
  scope: "gunningscriteria.kwaliteit",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["open-house/gunningscriteria"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.113a lid 1",
      confidence: "V",
      quote:
        "gaan vergezeld van specificaties aan de hand waarvan de door de inschrijvers verstrekte informatie daadwerkelijk kan worden getoetst",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Beoordeling van inschrijvingen",
      confidence: "V",
      quote: "uitschrijven wijze van beoordelen",
    },
  ],
  message: {
    nl: 'Criterium "{criterium}" beschrijft niet {gebrek} het wordt beoordeeld.',
    en: 'Criterion "{criterium}" does not say {gebrek} it is assessed.',
  },
  check(criterion, { report, lots }) {
    if (isPlaceholder(criterion)) return;
    const { values } = criterion.slot("beoordeling");
    // An annex says both.
    if (values.some(({ type }) => type === "reference")) return;
    const block = lots[0]?.at("gunningscriteria");
    const missing: Localized[] = [];
    const lines: string[] = [];
    if (!isDescribed(criterion)) {
      missing.push({ nl: "waarop", en: "on what" });
      lines.push("omschrijving: PM");
    }
    if (
      !isScored(criterion) &&
      block?.isAbsent("beoordelingsmethode") !== false
    ) {
      missing.push({ nl: "hoe", en: "how" });
      lines.push("beoordeling: PM");
    }
    if (missing.length === 0) return;
    report({
      at: criterion,
      data: { criterium: nameOf(criterion), gebrek: list(missing) },
      fixes: () => [
        insertInto(criterion, lines.join("\n"), {
          nl: `Voeg toe ${list(missing).nl} het wordt beoordeeld`,
          en: `Add ${list(missing).en} it is assessed`,
        }),
      ],
      discriminator: nameOf(criterion),
    });
  },
});

/** Described itself, or every part is. */
function isDescribed(scored: Scored): boolean {
  const criterion = scored as Node<"kwaliteit">;
  const parts = partsOf(scored);
  return (
    !criterion.isAbsent("omschrijving") ||
    !criterion.isAbsent("onderwerpen") ||
    (parts.length > 0 && parts.every(isDescribed))
  );
}

function isScored(scored: Scored): boolean {
  const criterion = scored as Node<"kwaliteit">;
  const parts = partsOf(scored);
  return (
    !criterion.isAbsent("beoordeling") ||
    !criterion.isAbsent("formule") ||
    (parts.length > 0 && parts.every(isScored))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Kwaliteitscriterium zonder beschrijving of beoordelingswijze",
    en: "Quality criterion without description or way of scoring",
  },
  explain: {
    nl: "Vage kwaliteitscriteria zijn de belangrijkste bron van geschillen over de gunning. Beschrijf in `omschrijving` waarop wordt gelet en in `beoordeling` hoe dat een score wordt, of verwijs naar een bijlage met de beoordelingsleidraad.",
    en: "Vague quality criteria are the main source of disputes about the award. Describe in `description` what is looked at and in `scoring` how that becomes a score, or refer to an annex with the assessment guide.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 100% { omschrijving: "Hoe de aanbieder cliënten laat meedoen in de wijk." }
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 100% {
        omschrijving: "Hoe de aanbieder cliënten laat meedoen in de wijk."
        beoordeling: "Onvoldoende 0 punten, voldoende 6, goed 10."
      }
    }
  }
`,
    },
  ],
};
