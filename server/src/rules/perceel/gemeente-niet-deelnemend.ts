import { findMunicipality } from "../../law/municipalities.ts";
import {
  circleOf,
  namedIn,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import type { AnyNode } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { appendText } from "../fix/fix.ts";
import { removeValue } from "../fix/removal.ts";
import { list } from "../shared/wording.ts";
import { nameText } from "../shared/written.ts";

export default defineRule({
  id: "perceel/gemeente-niet-deelnemend",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.140 lid 1",
      confidence: "V",
      quote:
        "een aanbestedende dienst die daartoe uitdrukkelijk is aangewezen in de aankondiging",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 1",
      confidence: "V",
      quote:
        "De gemeenten Zaltbommel en Maasdriel hebben aangegeven niet deel te nemen in deze inkoop.",
    },
    { ref: "rekenkundig", at: "deelverzameling", confidence: "I" },
  ],
  message: {
    nl: "{blok} noemt {gemeente}, maar die gemeente is geen deelnemer aan deze inkoop ({gemeenten}).",
    en: "{blok} names {gemeente}, but that municipality is not a participant in this procurement ({gemeenten}).",
  },
  check(lot, { report }) {
    const { specification } = lot;
    const { root } = specification;
    const participants = participantsOf(specification);
    if (!participants) return;
    const outside = circleOf(
      [root.slot("opdrachtgever.niet-deelnemend")],
      specification,
    );
    const slots = [
      lot.slot("gemeenten"),
      ...lot.all("gebied").map((area) => area.slot("gemeenten")),
    ];
    for (const slot of slots) {
      for (const { name, id, value } of namedIn(slot, specification)) {
        const absent = participants.complete && !participants.ids.has(id);
        if (!absent && !outside?.ids.has(id)) continue;
        // A name that is no municipality is reported as such.
        if (!findMunicipality(name) && !root.is("fictief", "ja")) continue;
        const part = slot.owner.kind === "gebied" ? lot : slot.owner;
        report({
          at: value.node,
          data: {
            blok: nameOf(part),
            gemeente: name,
            gemeenten: list(participants.members.map((one) => one.name)),
          },
          related: [
            {
              at: root.slot("opdrachtgever.gemeenten"),
              message: { nl: "De deelnemers", en: "The participants" },
            },
          ],
          fixes: () => [
            absent && !outside?.ids.has(id)
              ? appendText(
                  root.slot("opdrachtgever.gemeenten"),
                  `, ${nameText(name)}`,
                  {
                    nl: `Voeg ${name} toe aan de deelnemers`,
                    en: `Add ${name} to the participants`,
                  },
                )
              : undefined,
            removeValue(slot, value, {
              nl: `Haal ${name} hier weg`,
              en: `Take ${name} out here`,
            }),
          ],
        });
      }
    }
  },
});

function nameOf({ block, label }: AnyNode): Localized {
  return block.kind === "segment"
    ? { nl: `Segment ${label}`, en: `Segment ${label}` }
    : { nl: `Perceel ${label}`, en: `Lot ${label}` };
}

export const docs: RuleDocs = {
  title: {
    nl: "Perceel noemt een gemeente die niet meedoet",
    en: "Lot names a municipality that does not take part",
  },
  explain: {
    nl: "Alleen gemeenten die vooraf als opdrachtgever zijn genoemd, mogen van de overeenkomst gebruikmaken. Een gemeente die alleen in een perceel opduikt, maakt ook de raming onjuist. Voeg de gemeente toe bij `opdrachtgever`, of haal haar uit het perceel.",
    en: "Only municipalities named beforehand as authority may use the contract. A municipality that turns up in a lot only also makes the estimate wrong. Add the municipality to `authority`, or remove it from the lot.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { gemeenten: Buren, Zaltbommel }
  perceel 2 "Begeleiding" { gemeenten: alle }
`,
      good: `  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { gemeenten: Buren, Tiel }
  perceel 2 "Begeleiding" { gemeenten: alle }
`,
    },
    {
      bad: `  opdrachtgever { gemeenten: Buren, Tiel, Maasdriel  niet-deelnemend: Maasdriel }
  segment W "Wmo" {
    gemeenten: Tiel, Maasdriel
    perceel 1 "Begeleiding"
    perceel 2 "Dagbesteding"
  }
  perceel 3 "Huishoudelijke hulp" { gemeenten: alle }
`,
      good: `  opdrachtgever { gemeenten: Buren, Tiel  niet-deelnemend: Maasdriel }
  segment W "Wmo" {
    gemeenten: Tiel
    perceel 1 "Begeleiding"
    perceel 2 "Dagbesteding"
  }
  perceel 3 "Huishoudelijke hulp" { gemeenten: alle }
`,
    },
  ],
};
