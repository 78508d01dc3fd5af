import {
  criteriaOf,
  selectionOf,
  withParts,
} from "../../model/facts/criteria.ts";
import { isSameItem, nameOf, titleOf } from "../../model/facts/requirements.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { inOnePlace } from "../shared/double.ts";

export default defineRule({
  id: "geschiktheid/eis-ook-gunningscriterium",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/gunningscriteria", "geschiktheid/kwalificatie-dubbel"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "selectiecriteria, geschiktheidseisen en/of gunningscriteria",
    },
    { ref: "aw2012", at: "art. 2.93 lid 1 onder g", confidence: "I" },
    { ref: "aw2012", at: "art. 1.9 lid 1", confidence: "I" },
  ],
  message: {
    nl: '"{item}" is zowel {soort} als gunningscriterium. Wie moet voldoen kan er niet ook op scoren.',
    en: '"{item}" is both {soort} and award criterion. What everyone must meet cannot also be scored.',
  },
  check(lot, { report }) {
    for (const criterion of withParts(criteriaOf(lot))) {
      const same =
        lot.all("geschiktheidseis").find((one) => isSameItem(one, criterion)) ??
        selectionOf(lot).find((one) => isSameItem(one, criterion)) ??
        lot.all("uitsluitingsgrond").find((one) => hasTitle(one, criterion));
      if (!same) continue;
      report({
        at: criterion,
        data: { item: nameOf(criterion), soort: kinds[same.kind] },
        fixes: () => inOnePlace(criterion, same, kinds[same.kind]),
        related: [{ at: same, message: placeOf(same) }],
        discriminator: nameOf(criterion),
      });
    }
  },
});

const kinds = {
  geschiktheidseis: { nl: "geschiktheidseis", en: "suitability requirement" },
  selectiecriterium: { nl: "selectiecriterium", en: "selection criterion" },
  uitsluitingsgrond: { nl: "uitsluitingsgrond", en: "exclusion ground" },
} as const;

function hasTitle(
  ground: Node<"uitsluitingsgrond">,
  criterion: AnyNode,
): boolean {
  return titleOf(ground) !== "" && titleOf(ground) === titleOf(criterion);
}

function placeOf({ kind }: { readonly kind: keyof typeof kinds }): Localized {
  const { nl, en } = kinds[kind];
  return { nl: `hier als ${nl}`, en: `here as ${en}` };
}

export const docs: RuleDocs = {
  title: {
    nl: "Zelfde punt als eis en als gunningscriterium",
    en: "Same item as requirement and as award criterion",
  },
  explain: {
    nl: "Waaraan iedereen moet voldoen, levert bij de gunning voor iedereen evenveel punten op. Zijn het verschillende niveaus, dan moeten de stukken dat zeggen: geef dan elk een eigen titel of `omschrijving`. Schrap anders het punt op één van de twee plaatsen.",
    en: "What everyone must meet earns everyone the same points in the award. When they are different levels the documents must say so: give each its own title or `description`. Otherwise drop the item in one of the two places.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Plan van aanpak"
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    geschiktheidseis "Ervaring met dagbesteding"
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
