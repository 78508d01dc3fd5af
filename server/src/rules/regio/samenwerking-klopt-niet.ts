import {
  type Cooperation,
  cooperationsOf,
} from "../../model/facts/cooperation.ts";
import { hasLaw } from "../../model/facts/law.ts";
import {
  type Circle,
  isNoMunicipality,
  municipalitiesOf,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/samenwerking-klopt-niet",
  kind: "consistency",
  severity: "error",
  scope: ["bestek", "segment", "perceel"],
  waivable: false,
  sources: [
    {
      ref: "monitor-2020",
      at: "tabel 3",
      confidence: "V",
      quote:
        "gemeenten kunnen de inkoop in een samenwerking vormgeven of als individuele gemeente",
    },
    { ref: "rekenkundig", at: "telling van de lijst", confidence: "I" },
  ],
  message: {
    nl: "Samenwerking staat op '{samenwerking}', maar het aantal genoemde gemeenten is {aantal} ({gemeenten}).",
    en: "Cooperation is '{samenwerking}', but the number of municipalities listed is {aantal} ({gemeenten}).",
  },
  check(level, { report, lots }) {
    if (level.implicit || !level.owns("samenwerking")) return;
    const cooperations = cooperationsOf(level);
    for (const cooperation of cooperations) {
      const circle = circleFor(level, cooperation, lots);
      if (!circle || !contradicts(cooperation, circle)) continue;
      const { word } = cooperation;
      const slot = level.slotAt("samenwerking");
      const proper = word === "nee" ? "ja" : "nee";
      report({
        at: slot,
        data: {
          samenwerking: term(slot, word),
          aantal: circle.members.length,
          gemeenten: list(circle.members.map(({ name }) => name)),
        },
        fixes: () => [
          cooperations.length === 1
            ? replaceValue(slot, proper, {
                nl: `Maak er '${proper}' van`,
                en: `Make it '${term(slot, proper).en}'`,
              })
            : undefined,
        ],
      });
    }
  },
});

type Level = Node<"bestek"> | Node<"segment"> | Node<"perceel">;

/** Who takes part at a level: for a law, everyone in a lot under that law. */
function circleFor(
  level: Level,
  { law }: Cooperation,
  lots: readonly Node<"perceel">[],
): Circle | undefined {
  if (level.kind !== "bestek") return municipalitiesOf(level);
  const participants = participantsOf(level.specification);
  if (!law || !participants) return participants;
  const circles = lots
    .filter((lot) => hasLaw(lot, law))
    .map((lot) => municipalitiesOf(lot));
  if (circles.length === 0) return participants;
  const members = participants.members.filter(({ id }) =>
    circles.some((circle) => circle?.ids.has(id)),
  );
  const complete = circles.every((circle) => circle?.complete);
  return members.length > 0
    ? { members, ids: new Set(members.map(({ id }) => id)), complete }
    : undefined;
}

function contradicts({ word }: Cooperation, circle: Circle): boolean {
  const { members, complete } = circle;
  if (word === "nee") return members.length > 1;
  // One name that is no municipality may be a joint body; that is reported as such.
  return complete && members.length < 2 && !members.some(isNoMunicipality);
}

export const docs: RuleDocs = {
  title: {
    nl: "Samenwerking past niet bij de lijst van gemeenten",
    en: "Cooperation does not fit the list of municipalities",
  },
  explain: {
    nl: "`samenwerking` zegt of gemeenten samen inkopen, en andere regels bouwen daarop voort. Staat er `ja` of `deels` bij één gemeente, of `nee` bij meer gemeenten, dan is een van beide blijven staan uit een eerdere versie. Pas het woord of de lijst aan.",
    en: "`cooperation` says whether municipalities buy together, and other rules build on it. With `yes` or `partly` for one municipality, or `no` for several, one of the two was left over from an earlier version. Change the word or the list.",
  },
  examples: [
    {
      bad: `  samenwerking: ja
  opdrachtgever { gemeenten: Tiel }
`,
      good: `  samenwerking: nee
  opdrachtgever { gemeenten: Tiel }
`,
    },
    {
      bad: `  wet: wmo-2015, jeugdwet
  samenwerking: ja voor jeugdwet, nee voor wmo-2015
  opdrachtgever { gemeenten: Buren, Tiel }
  perceel 1 "Dagbesteding" { wet: wmo-2015 }
  perceel 2 "Pleegzorg" { wet: jeugdwet }
`,
      good: `  wet: wmo-2015, jeugdwet
  samenwerking: ja voor jeugdwet, nee voor wmo-2015
  opdrachtgever { gemeenten: Buren, Tiel }
  perceel 1 "Dagbesteding" { wet: wmo-2015  gemeenten: Tiel }
  perceel 2 "Pleegzorg" { wet: jeugdwet }
`,
    },
  ],
};
