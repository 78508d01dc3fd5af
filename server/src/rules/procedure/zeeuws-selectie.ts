import {
  hasAwardCriteria,
  type MeansOfChoice,
  meansOfChoice,
} from "../../model/facts/choice.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { effectiveProcedure, isSas } from "../../model/facts/procedure.ts";
import { contractors, hasMaximum } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, setValue, together } from "../fix/fix.ts";
import { limit, list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/zeeuws-selectie",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "open-house/gunningscriteria",
    "open-house/selectie",
    "open-house/maximum-aanbieders",
  ],
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "Alle aanbieders mogen de omschreven ondersteuning leveren voor het vastgestelde tarief",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote: "Er is geen beperking van het aantal te contracteren partijen",
    },
  ],
  message: {
    nl: "{perceel} volgt het Zeeuws model, maar kiest tussen aanbieders: {middel}. In het Zeeuws model mag iedere aanbieder leveren die voldoet en het tarief aanvaardt.",
    en: "{perceel} follows the Zeeuws model but chooses between providers: {middel}. In the Zeeuws model every provider that qualifies and accepts the tariff may deliver.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "zeeuws-model" || isOpenHouse(lot)) return;
    const number = hasMaximum(lot) ? contractors(lot) : undefined;
    const means = meansOfChoice(lot);
    const [first] = means;
    if (!number && !first) return;
    const names = means.map((one) => meansNames[one]);
    if (number) names.unshift(capped(limit(number)));
    report({
      at: [lot, first ?? "opdrachtnemers"],
      data: { middel: list(names) },
      fixes: () => [
        number &&
          setValue(lot, "opdrachtnemers", "onbeperkt", {
            nl: "Laat iedereen toe die voldoet",
            en: "Admit everybody who qualifies",
          }),
        isSas(lot) && lot.owns("procedure") ? useClassicForm(lot) : undefined,
      ],
    });
  },
});

/** The classic form chooses, so it needs criteria to choose by. */
function useClassicForm(lot: Node<"perceel">): Fix | undefined {
  const title = {
    nl: "Kies een klassieke invulling",
    en: "Choose the classic form",
  };
  const form = setValue(lot, "procedure", "sas { invulling: klassiek }", title);
  if (hasAwardCriteria(lot)) return form;
  const criteria =
    'gunningscriteria {\n  methode: bpkv\n  kwaliteit "PM" PM\n}';
  return together(title, form, insertInto(lot, criteria, title));
}

const meansNames: Readonly<Record<MeansOfChoice, Localized>> = {
  gunningscriteria: { nl: "gunningscriteria", en: "award criteria" },
  selectiecriteria: { nl: "selectiecriteria", en: "selection criteria" },
  rangorde: { nl: "een rangorde", en: "a ranking" },
  loting: { nl: "loting", en: "drawing lots" },
};

function capped({ nl, en }: Localized): Localized {
  return { nl: `${nl} opdrachtnemers`, en: `${en} contractors` };
}

export const docs: RuleDocs = {
  title: { nl: "Zeeuws model dat kiest", en: "Zeeuws model that chooses" },
  explain: {
    nl: "In het Zeeuws model mag iedere aanbieder leveren die voldoet en het tarief aanvaardt. Een maximum of criteria maken er een selectieve procedure van onder een verkeerde naam. Laat ze weg, of kies een klassieke invulling.",
    en: "In the Zeeuws model every provider that qualifies and accepts the tariff may deliver. A maximum or criteria turn it into a selective procedure under a wrong name. Leave them out, or choose the classic form.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: zeeuws-model }
    opdrachtnemers: maximaal 6
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    contractstandaard-variant: ZEMVI1
    procedure: sas { invulling: zeeuws-model }
    opdrachtnemers: onbeperkt
  }
`,
    },
  ],
};
