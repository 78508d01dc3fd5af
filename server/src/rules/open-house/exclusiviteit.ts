import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "open-house/exclusiviteit",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "bijlage 4",
      confidence: "V",
      quote: "Toepassing van Open House is dan uitgesloten.",
    },
    { ref: "pprc-2018", at: "paragraaf 2.3", confidence: "S" },
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
  ],
  message: {
    nl: "{perceel} is open house, maar geeft {wie} exclusiviteit of voorrang. Exclusiviteit en open house sluiten elkaar uit.",
    en: "{perceel} is open house but gives {wie} exclusivity or precedence. Exclusivity and open house exclude each other.",
  },
  check(lot, { report }) {
    const privileged = isOpenHouse(lot) ? privilegedIn(lot) : undefined;
    if (privileged)
      report({ at: privileged.at, data: { wie: privileged.who } });
  },
});

function privilegedIn(
  lot: Node<"perceel">,
): { at: Place; who: Localized } | undefined {
  if (
    lot.has("exclusiviteit") &&
    !lot.is("exclusiviteit", "nee") &&
    !lot.is("exclusiviteit.uit-de-wet", "ja")
  )
    return {
      at: lot.slot("exclusiviteit"),
      who: { nl: "een aanbieder", en: "a provider" },
    };
  if (lot.has("voorkeursaanbieder") && !lot.is("voorkeursaanbieder", "nee")) {
    const name = lot.text("voorkeursaanbieder");
    return {
      at: lot.slot("voorkeursaanbieder"),
      who:
        name === undefined
          ? { nl: "een voorkeursaanbieder", en: "a preferred provider" }
          : { nl: name, en: name },
    };
  }
  const perArea =
    lot.count("opdrachtnemers.per-gebied") ??
    (lot.is("opdrachtnemers.per-gebied", "ja")
      ? lot.count("opdrachtnemers")
      : undefined);
  if (perArea?.max === 1)
    return {
      at: lot.slot("opdrachtnemers"),
      who: { nl: "één aanbieder per gebied", en: "one provider per area" },
    };
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house met exclusiviteit",
    en: "Open house with exclusivity",
  },
  explain: {
    nl: "Exclusiviteit is de sterkste vorm van kiezen en sluit een open house uit. Haal haar weg of kies overheidsopdracht. Volgt zij uit de wet, zeg dat dan erbij.",
    en: "Exclusivity is the strongest form of choosing and rules out an open house. Remove it or choose a public contract. If it follows from the law, say so.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  voorkeursaanbieder: "Stichting De Brug" }
`,
      good: `  perceel 1 "Gedwongen kader" { instrument: open-house  exclusiviteit: ja { uit-de-wet: ja } }
`,
    },
  ],
};
