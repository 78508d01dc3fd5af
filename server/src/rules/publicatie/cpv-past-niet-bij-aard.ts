import { isServiceCpv } from "../../law/cpv.ts";
import { mainCpv, type Nature, natureOf } from "../../model/facts/services.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type Fix, type Fixes, type RuleDocs } from "../define.ts";
import { replaceOne, replaceValue } from "../fix/fix.ts";
import { codeAndLabel, proposedCodes } from "../shared/cpv.ts";

export default defineRule({
  id: "publicatie/cpv-past-niet-bij-aard",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["publicatie/cpv-ongeldig"],
  sources: [
    {
      ref: "eforms-sdk",
      at: "BR-BT-00262-0208 en -0209: diensten hebben CPV 49, 5, 6, 7, 8 of 9",
      confidence: "V",
    },
  ],
  message: {
    nl: "{perceel} koopt {aard}, maar CPV {cpv} staat voor {andere}.",
    en: "{perceel} buys {aard}, but CPV {cpv} stands for {andere}.",
  },
  check(lot, { report }) {
    const cpv = mainCpv(lot);
    if (cpv === undefined || !(lot.has("aard") || lot.has("zorgvormen")))
      return;
    const nature = natureOf(lot);
    const other = isServiceCpv(cpv)
      ? "diensten"
      : cpv.startsWith("45")
        ? "werken"
        : "leveringen";
    const fits =
      nature === other || (nature === "werken" && other === "diensten");
    if (fits) return;
    report({
      at: lot.has("cpv")
        ? lot.slot("cpv")
        : lot.has("aard")
          ? lot.slot("aard")
          : lot.slot("zorgvormen"),
      data: { aard: names[nature], cpv, andere: names[other] },
      fixes: () => [...otherCodes(lot), otherNature(lot, other)],
    });
  },
});

/** The codes that fit the care of the lot, in place of the main code. */
function otherCodes(lot: Node<"perceel">): Fixes {
  let level: AnyNode = lot;
  while (!(level as Node<"perceel">).has("cpv") && level.outer)
    level = level.outer;
  const slot = (level as Node<"perceel">).slot("cpv");
  const [main] = slot.values;
  if (!main) return [];
  return proposedCodes(lot).map((code) => {
    const { nl, en } = codeAndLabel(code);
    return replaceOne(slot, main, code, {
      nl: `Neem ${nl}`,
      en: `Take ${en}`,
    });
  });
}

/** The nature that the code stands for, where the lot states another. */
function otherNature(lot: Node<"perceel">, nature: Nature): Fix | undefined {
  return replaceValue(lot.slot("aard"), nature, {
    nl: `Zet de aard op ${names[nature].nl}`,
    en: `Set the nature to ${names[nature].en}`,
  });
}

const names = {
  diensten: { nl: "diensten", en: "services" },
  leveringen: { nl: "leveringen", en: "supplies" },
  werken: { nl: "werken", en: "works" },
} as const;

export const docs: RuleDocs = {
  title: {
    nl: "CPV-code past niet bij de aard",
    en: "CPV code does not fit the nature",
  },
  explain: {
    nl: "De aard en de hoofdcode bepalen samen het regime, en het aankondigingssysteem weigert een combinatie die niet past. Verbeter de aard of de hoofdcode; een aanvullende code van een andere soort mag wel.",
    en: "The nature and the main code decide the regime together, and the notice system refuses a combination that does not fit. Correct the nature or the main code; an additional code of another kind is allowed.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding  cpv: 33193000-9 }
`,
      good: `  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding  cpv: 85312310-5, 33193000-9 }
`,
    },
  ],
};
