import { fold } from "../../../../grammar/src/names.ts";
import { ownFunding } from "../../model/facts/amounts.ts";
import { recipientsOf } from "../../model/facts/ceiling.ts";
import {
  type Circle,
  municipalitiesOf,
  municipalityId,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import type { Slot } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { appendText } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";
import { nameText } from "../shared/written.ts";

export default defineRule({
  id: "budget/gemeenten",
  kind: "consistency",
  severity: "warning",
  scope: ["bestek", "segment", "perceel"],
  waivable: true,
  yieldsTo: ["drempel/som-gemeenten"],
  sources: [
    { ref: "rekenkundig", at: "verzamelingen gelijk", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote: "Hoeveel gemeenten totaal in het verband",
    },
  ],
  message: {
    nl: "Budget en deelnemers komen niet overeen: {verschil}.",
    en: "Budgets and participants do not match: {verschil}.",
  },
  check(level, { report }) {
    const slot = ownFunding(level)?.slot("budget");
    const circle =
      level.kind === "bestek"
        ? participantsOf(level.specification)
        : municipalitiesOf(level);
    if (!slot || !circle?.complete) return;
    const named = recipientsOf(slot);
    const known = named.filter((name) => circle.ids.has(municipalityId(name)));
    // One participant at least: else the budgets are for contractors or lots.
    if (known.length === 0) return;
    const differences = [
      ...withoutBudget(circle, named),
      ...outsiders(circle, named, level.specification),
    ];
    if (differences.length > 0)
      report({
        at: slot,
        data: { verschil: list(differences) },
        fixes: () => [withBudgets(slot, lackingBudget(circle, named))],
      });
  },
});

function withoutBudget(circle: Circle, named: readonly string[]): Localized[] {
  return lackingBudget(circle, named).map((name) => ({
    nl: `${name} heeft geen budget`,
    en: `${name} has no budget`,
  }));
}

function lackingBudget(
  { members }: Circle,
  named: readonly string[],
): string[] {
  const ids = new Set(named.map(municipalityId));
  return members.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
}

/** A budget that is still open for each participant that has none. */
function withBudgets(slot: Slot, names: readonly string[]): Fix | undefined {
  if (names.length === 0) return undefined;
  const added = names.map((name) => `, PM voor ${nameText(name)}`);
  return appendText(slot, added.join(""), {
    nl: "Voeg de ontbrekende gemeenten toe met PM",
    en: "Add the missing municipalities with TBD",
  });
}

/** Names of lots and segments are no municipalities. */
function outsiders(
  { ids }: Circle,
  named: readonly string[],
  specification: Specification,
): Localized[] {
  return named
    .filter(
      (name) =>
        !ids.has(municipalityId(name)) &&
        !specification.definitions.has(fold(name)),
    )
    .map((name) => ({
      nl: `${name} doet niet mee`,
      en: `${name} does not participate`,
    }));
}

export const docs: RuleDocs = {
  title: {
    nl: "Budget en deelnemende gemeenten verschillen",
    en: "Budget and participating municipalities differ",
  },
  explain: {
    nl: "Budgetten per gemeente en de lijst van deelnemers horen dezelfde gemeenten te noemen. Verschillen ontstaan als er een gemeente bij komt of uitstapt en de lijst op één plek wordt aangepast. Vul aan, met PM als het bedrag nog niet bekend is.",
    en: "Budgets per municipality and the list of participants should name the same municipalities. Differences arise when one joins or leaves and the list is changed in one place only. Complete it, with TBD when the amount is not known yet.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Tiel, Buren, Culemborg }
  bekostiging { budget: € 4.200.000 voor Tiel, € 2.900.000 voor Buren }
`,
      good: `  opdrachtgever { gemeenten: Tiel, Buren, Culemborg }
  bekostiging { budget: € 4.200.000 voor Tiel, € 2.900.000 voor Buren, PM voor Culemborg }
`,
    },
  ],
};
