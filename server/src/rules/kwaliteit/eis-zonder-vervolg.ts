import { fold } from "../../../../grammar/src/names.ts";
import { isPlaceholder, withParts } from "../../model/facts/criteria.ts";
import { followedUp } from "../../model/facts/follow-up.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, together } from "../fix/fix.ts";
import { freeName, giveName } from "../fix/naming.ts";

export default defineRule({
  id: "kwaliteit/eis-zonder-vervolg",
  kind: "consistency",
  severity: "hint",
  scope: "gunningscriteria.kwaliteit",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Kwaliteitsonderwerpen worden niet altijd vertaald naar concrete afspraken in het contract.",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "komt gedurende de contractperiode wel als onderwerp terug bij kwartaaloverleggen tussen gemeenten en aanbieders",
    },
  ],
  message: {
    nl: '"{criterium}" telt mee bij de gunning, maar komt daarna nergens terug: geen afspraak, KPI of overleg verwijst ernaar.',
    en: '"{criterium}" counts in the award but never returns: no agreement, KPI or meeting refers to it.',
  },
  check(criterion, { report, lots }) {
    if (criterion.is("soort", "transformatieplan") || isPlaceholder(criterion))
      return;
    const subjects = lots.filter(
      (lot) =>
        lot.isAbsent("inschrijving-bindend") ||
        lot.is("inschrijving-bindend", "nee"),
    );
    if (subjects.length === 0) return;
    const names = withParts([criterion]).flatMap(({ name }) =>
      name === undefined ? [] : [fold(name)],
    );
    const referred = followedUp(criterion.specification);
    if (names.some((name) => referred.has(name))) return;
    report({
      at: criterion,
      subjects,
      data: { criterium: nameOf(criterion) },
      discriminator: nameOf(criterion),
      fixes: () => [followedByIndicator(criterion)],
    });
  },
});

/** An indicator that refers to the criterion, which gets a name for that when it has none. */
function followedByIndicator(criterion: Node<"kwaliteit">): Fix | undefined {
  const title = {
    nl: "Volg dit met een KPI",
    en: "Follow this with a KPI",
  };
  const level = criterion.outer?.outer;
  if (!level) return undefined;
  const label = criterion.title ?? nameOf(criterion);
  const name = criterion.name ?? freeName(criterion.specification, label);
  const lines = `kpi "${label}" {\n  volgt-uit: ${name}\n  norm: PM\n}`;
  return together(
    title,
    insertInto(level, lines, title),
    ...(criterion.name === undefined ? [giveName(criterion, name, title)] : []),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Belofte uit de inschrijving komt niet terug",
    en: "Promise of the tender does not return",
  },
  explain: {
    nl: "Beloften die punten opleveren en daarna verdwijnen zijn de meest gehoorde klacht over kwaliteit in contracten. Geef het criterium een naam en verwijs ernaar met `volgt-uit` in een KPI, eis of overleg, of bepaal met `inschrijving-bindend: ja` dat de inschrijving deel van de overeenkomst is.",
    en: "Promises that win points and then vanish are the commonest complaint about quality in contracts. Give the criterion a name and refer to it with `follows-from` in a KPI, requirement or meeting, or determine with `offer-binding: yes` that the tender is part of the contract.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    gunningscriteria {
      kwaliteit "Wachttijd" 60%
      prijs "Tarief" 40%
    }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    gunningscriteria {
      kwaliteit Wachttijd "Wachttijd" 60%
      prijs "Tarief" 40%
    }
    kpi "Wachttijd in weken" { volgt-uit: Wachttijd }
  }
`,
    },
  ],
};
