import { limitsCandidates, ranks } from "../../model/facts/choice.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";
import { limit, list } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/selectie",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-06-02",
  sources: [
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
    { ref: "tirkkonen", at: "C-9/17, dictum", confidence: "V" },
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix: toelatingsprocedure kent geen selectiecriteria",
      confidence: "V",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "graag iedere aanbieder toelaat",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 4",
      confidence: "V",
      quote: "de gemeente selecteert niet",
    },
  ],
  message: {
    nl: "{perceel} is open house, maar laat niet iedereen toe die voldoet: {middel}. Selecteren, rangschikken of loten past niet bij open house (Falk Pharma).",
    en: "{perceel} is open house but does not admit everybody who qualifies: {middel}. Selecting, ranking or drawing lots does not fit an open house (Falk Pharma).",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    const means = meansOf(lot);
    const [first] = means;
    if (!first) return;
    report({
      at: [lot, first.key],
      data: { middel: list(means.map(({ text }) => text)) },
      fixes: () => [
        lot.owns(first.key)
          ? removeStatement(lot.slot(first.key), {
              nl: `Verwijder ${first.key}`,
              en: `Remove ${first.key}`,
            })
          : undefined,
        setValue(lot, "instrument", "overheidsopdracht", {
          nl: "Maak er een overheidsopdracht van",
          en: "Make it a public contract",
        }),
      ],
    });
  },
});

interface Means {
  readonly key: "selectiecriteria" | "rangorde" | "loting" | "toelating";
  readonly text: Localized;
}

function meansOf(lot: Node<"perceel">): Means[] {
  const found: Means[] = [];
  if (limitsCandidates(lot))
    found.push({
      key: "selectiecriteria",
      text: { nl: "selectiecriteria", en: "selection criteria" },
    });
  if (ranks(lot, "rangorde"))
    found.push({
      key: "rangorde",
      text: { nl: "een rangorde", en: "a ranking" },
    });
  if (ranks(lot, "loting"))
    found.push({ key: "loting", text: { nl: "loting", en: "drawing lots" } });
  const maximum = lot.count("toelating.maximum");
  if (
    lot.is("toelating", "volgorde-van-aanmelding") &&
    maximum &&
    Number.isFinite(maximum.max)
  ) {
    const { nl, en } = limit({ min: 1, max: maximum.max });
    found.push({
      key: "toelating",
      text: {
        nl: `volgorde van aanmelding, ${nl}`,
        en: `order of application, ${en}`,
      },
    });
  }
  return found;
}

export const docs: RuleDocs = {
  title: { nl: "Open house met selectie", en: "Open house with selection" },
  explain: {
    nl: "U mag toetsen of een aanbieder geschikt is, maar niet kiezen tussen wie geschikt zijn. Selecteren, rangschikken, loten of sluiten bij een aantal is kiezen. Haal het weg of kies overheidsopdracht.",
    en: "You may test whether a provider is suitable, but not choose between those who are. Selecting, ranking, drawing lots or closing at a number is choosing. Remove it or choose a public contract.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    loting: ja
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    geschiktheidseis "SKJ-registratie" { soort: registratie  bewijs: register }
  }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    toelating: volgorde-van-aanmelding { maximum: 12 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    toelating: volgorde-van-aanmelding
  }
`,
    },
  ],
};
