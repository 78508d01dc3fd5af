import { exactly, isEqual } from "../../../../grammar/src/exact.ts";
import {
  type Circle,
  type NamedMunicipality,
  ownMunicipalities,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import type { Slot } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { counts, list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/gemeenten-telling",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote: "Hoeveel gemeenten totaal in het verband",
    },
    { ref: "rekenkundig", at: "telling van de lijst", confidence: "I" },
  ],
  message: {
    nl: "Er staat '{aantal} gemeenten', maar de lijst telt er {telling}: {gemeenten}.",
    en: "It says '{aantal} municipalities', but the list has {telling}: {gemeenten}.",
  },
  check(bestek, { report, lots }) {
    const { specification } = bestek;
    const stated: [Slot, Circle | undefined][] = [
      [
        bestek.slot("opdrachtgever.aantal-gemeenten"),
        participantsOf(specification),
      ],
      ...[
        ...specification.segments,
        ...lots.filter((lot) => !lot.implicit),
      ].map((part): [Slot, Circle | undefined] => [
        part.slotAt("aantal-gemeenten"),
        ownMunicipalities(part),
      ]),
    ];
    for (const [slot, circle] of stated) {
      const [value] = slot.values;
      if (value?.type !== "count" || value.bound === "circa" || !circle)
        continue;
      const { members, complete } = circle;
      const differs = complete
        ? isEqual(value.interval, exactly(members.length)) === "no"
        : members.length > value.interval.max;
      if (!differs) continue;
      report({
        at: slot,
        data: {
          aantal: counts(value.interval),
          telling: members.length,
          gemeenten: list(members.map(({ name }) => name)),
        },
        related: [
          {
            at: (members[0] as NamedMunicipality).value.node,
            message: { nl: "De lijst", en: "The list" },
          },
        ],
        fixes: () => [
          complete
            ? replaceValue(slot, String(members.length), {
                nl: `Maak er ${members.length} van`,
                en: `Make it ${members.length}`,
              })
            : undefined,
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Aantal gemeenten klopt niet met de lijst",
    en: "Number of municipalities differs from the list",
  },
  explain: {
    nl: "Wie meedoet, bepaalt de waarde van de opdracht en wie eraan gebonden is. Een aantal dat afwijkt van de lijst is het eerste waar een aanbieder naar vraagt. Tel de lijst na, of laat het aantal weg.",
    en: "Who takes part decides the value of the contract and who is bound by it. A count that differs from the list is the first thing a provider asks about. Count the list again, or leave the number out.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  aantal-gemeenten: 4 }
`,
      good: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  aantal-gemeenten: 3 }
`,
    },
    {
      bad: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { gemeenten: Buren, Tiel  aantal-gemeenten: 3 }
  perceel 2 "Begeleiding" { gemeenten: alle }
`,
      good: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { gemeenten: Buren, Tiel  aantal-gemeenten: 2 }
  perceel 2 "Begeleiding" { gemeenten: alle }
`,
    },
  ],
};
