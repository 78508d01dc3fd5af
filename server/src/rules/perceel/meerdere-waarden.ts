import type { Node, Slot } from "../../model/node.ts";
import { defineRule, type Fix, type Fixes, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import type { Part } from "../shared/split-lot.ts";
import { splitLot } from "../shared/split-lot.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/meerdere-waarden",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote:
        "In de praktijk wordt gezien dat bepaalde vormen gecombineerd worden.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Uitvoeringsvariant",
      confidence: "V",
      quote: "Meerdere opties zijn mogelijk bij meerdere percelen",
    },
  ],
  message: {
    nl: "Perceel {perceel} heeft voor {kenmerk} meer dan één waarde: {waarden}. Splits het perceel.",
    en: "Lot {perceel} has more than one value for {kenmerk}: {waarden}. Split the lot.",
  },
  check(lot, { report }) {
    // A specification without lots is not divided yet: its list says what may occur.
    if (lot.implicit && lot.block.kind === "bestek") return;
    for (const key of ["instrument", "procedure"] as const) {
      if (!lot.owns(key)) continue;
      const words = new Set<string>(lot.words(key));
      if (words.size < 2) continue;
      const slot = lot.slot(key);
      report({
        at: slot,
        data: {
          kenmerk:
            key === "instrument"
              ? { nl: "het instrument", en: "the instrument" }
              : { nl: "de procedure", en: "the procedure" },
          waarden: list([...words].map((word) => term(slot, word))),
        },
        fixes: () => [onePerValue(lot, slot), ...chosen(slot)],
      });
    }
  },
});

/** A lot for each value; which care goes into which lot is still open in all but the first. */
function onePerValue(lot: Node<"perceel">, slot: Slot): Fix | undefined {
  const care = lot.slot("zorgvormen");
  const parts = slot.values.map((value, index): Part => {
    const own: Part = new Map([[slot, [value]]]);
    return index > 0 && lot.owns("zorgvormen")
      ? new Map([...own, [care, ["PM"]]])
      : own;
  });
  return splitLot(lot, parts, {
    nl: "Splits het perceel, één per waarde",
    en: "Divide the lot, one for each value",
  });
}

/** One of the values for the whole lot. */
function chosen(slot: Slot): Fixes {
  return slot.values.flatMap((value) => {
    if (value.type !== "word") return [];
    const { nl, en } = term(slot, value.word);
    return [
      replaceValue(slot, value.word, {
        nl: `Kies '${nl}'`,
        en: `Choose '${en}'`,
      }),
    ];
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Meer dan één waarde waar er één hoort",
    en: "More than one value where one belongs",
  },
  explain: {
    nl: "Instrumenten en procedures combineren mag, maar dan per perceel. Staan er in één perceel twee, dan weet niemand welke regels gelden. Kies er een, of splits het perceel.",
    en: "Instruments and procedures may be combined, but by lot. With two in one lot nobody knows which rules hold. Choose one, or split the lot.",
  },
  examples: [
    {
      bad: `  perceel 1 "Ambulant" { wet: jeugdwet  instrument: overheidsopdracht, open-house  zorgvormen: ambulant-overig }
`,
      good: `  perceel 1 "Ambulant" { wet: jeugdwet  instrument: open-house  zorgvormen: ambulant-overig }
  perceel 2 "Verblijf" { wet: jeugdwet  instrument: subsidie  zorgvormen: residentieel }
`,
    },
  ],
};
