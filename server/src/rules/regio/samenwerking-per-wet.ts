import { lawName } from "../../model/facts/care.ts";
import { cooperationsOf } from "../../model/facts/cooperation.ts";
import { hasLaw, type Law } from "../../model/facts/law.ts";
import { municipalitiesOf } from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/samenwerking-per-wet",
  kind: "consistency",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [{ ref: "monitor-2020", at: "tabel 3", confidence: "S" }],
  message: {
    woord: {
      nl: "Het bestek is integraal, maar de samenwerking verschilt: {groep1} voor de {wet1} en {groep2} voor de {wet2}.",
      en: "The specification is integrated, but cooperation differs: {groep1} for the {wet1} and {groep2} for the {wet2}.",
    },
    default: {
      nl: "Het bestek is integraal, maar voor de {wet1} doen {groep1} mee en voor de {wet2} {groep2}.",
      en: "The specification is integrated, but {groep1} take part for the {wet1} and {groep2} for the {wet2}.",
    },
  },
  check(bestek, { report, lots }) {
    if (!bestek.is("integraliteit", "integraal", "geheel-integraal")) return;
    const wmo = circleUnder("wmo-2015", lots);
    const youth = circleUnder("jeugdwet", lots);
    const wet1 = lawName("wmo-2015");
    const wet2 = lawName("jeugdwet");
    if (
      wmo &&
      youth &&
      [...wmo.keys()].sort().join() !== [...youth.keys()].sort().join()
    ) {
      report({
        at: [bestek, "integraliteit"],
        data: {
          wet1,
          wet2,
          groep1: list([...wmo.values()]),
          groep2: list([...youth.values()]),
        },
      });
      return;
    }
    const slot = bestek.slot("samenwerking");
    const word = (law: Law) =>
      cooperationsOf(bestek).find((one) => one.law === law)?.word;
    const first = word("wmo-2015");
    const second = word("jeugdwet");
    if (first && second && first !== second)
      report({
        at: slot,
        message: "woord",
        data: {
          wet1,
          wet2,
          groep1: term(slot, first),
          groep2: term(slot, second),
        },
      });
  },
});

/** Who takes part in the lots under a law, by id; undefined when that is not fully known. */
function circleUnder(
  law: Law,
  lots: readonly Node<"perceel">[],
): Map<string, string> | undefined {
  const members = new Map<string, string>();
  for (const lot of lots) {
    if (!hasLaw(lot, law)) continue;
    const circle = municipalitiesOf(lot);
    if (!circle?.complete) return undefined;
    for (const { id, name } of circle.members) members.set(id, name);
  }
  return members.size > 0 ? members : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Integraal bestek met een andere kring per wet",
    en: "Integrated specification with a different circle per law",
  },
  explain: {
    nl: "Een integrale opdracht vraagt één kring van gemeenten. Verschilt die per wet, dan zijn het meestal twee inkopen in één omslag. Kies `gescheiden` of maak de kring gelijk.",
    en: "An integrated assignment needs one circle of municipalities. If it differs per law, these usually are two procurements in one cover. Choose `separate` or make the circle equal.",
  },
  examples: [
    {
      bad: `  integraliteit: integraal
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding  gemeenten: Buren, Tiel  neemt-niet-deel: Culemborg }
  perceel 2 "Ambulant" { wet: jeugdwet  zorgvormen: ambulant-overig  gemeenten: alle }
`,
      good: `  integraliteit: integraal
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding  gemeenten: alle }
  perceel 2 "Ambulant" { wet: jeugdwet  zorgvormen: ambulant-overig  gemeenten: alle }
`,
    },
  ],
};
