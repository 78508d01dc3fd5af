import { levelsOf } from "../../model/facts/lots.ts";
import {
  type NamedMunicipality,
  namedIn,
} from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeValue } from "../fix/removal.ts";

export default defineRule({
  id: "regio/gemeente-herhaald",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    { ref: "rekenkundig", at: "unieke waarden in een lijst", confidence: "I" },
  ],
  message: {
    nl: "'{naam}' staat {n} keer in de lijst van gemeenten.",
    en: "'{naam}' occurs {n} times in the list of municipalities.",
  },
  check(bestek, { report }) {
    const { specification } = bestek;
    const lists = new Set([
      bestek.slot("opdrachtgever.gemeenten"),
      ...levelsOf(specification)
        .filter(({ kind }) => kind !== "bestek")
        .map((part) => (part as Node<"perceel">).slot("gemeenten")),
    ]);
    for (const slot of lists) {
      const byId = new Map<string, NamedMunicipality[]>();
      for (const one of namedIn(slot, specification)) {
        const known = byId.get(one.id);
        if (known) known.push(one);
        else byId.set(one.id, [one]);
      }
      for (const [id, same] of byId) {
        const [first, second] = same;
        if (!first || !second) continue;
        report({
          at: second.value.node,
          data: { naam: second.name, n: same.length },
          related: [
            {
              at: first.value.node,
              message: { nl: "Staat ook hier", en: "Is here as well" },
            },
          ],
          discriminator: id,
          fixes: () => [
            removeValue(slot, second.value, {
              nl: "Verwijder de herhaling",
              en: "Remove the repetition",
            }),
          ],
        });
      }
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Gemeente staat twee keer in de lijst",
    en: "Municipality is listed twice",
  },
  explain: {
    nl: "Een dubbele naam maakt het aantal en elk totaal per gemeente te hoog. Haal de herhaling weg; let ook op een gemeente die al in een groep zit.",
    en: "A double name makes the count and every total per municipality too high. Remove the repetition; mind a municipality that is already in a group.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel, Buren }
`,
      good: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
`,
    },
    {
      bad: `  gemeentegroep Oost { gemeenten: Buren, Tiel }
  opdrachtgever { gemeenten: Oost, Culemborg, Tiel }
`,
      good: `  gemeentegroep Oost { gemeenten: Buren, Tiel }
  opdrachtgever { gemeenten: Oost, Culemborg }
`,
    },
  ],
};
