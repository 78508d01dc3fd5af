import {
  exactly,
  type Interval,
  isLess,
} from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { isOpenHouse, isPublicContract } from "../../model/facts/instrument.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { calendarDays } from "../../model/facts/periods.ts";
import { isSas } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceLiteral } from "../fix/fix.ts";
import { days } from "../shared/wording.ts";

export default defineRule({
  id: "planning/rechtsbeschermingstermijn",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "inkoopdocumenten SAS en toelatingsprocedure, rechtsgang: 20 kalenderdagen",
      confidence: "V",
    },
    { ref: "aw2012", at: "art. 2.39 lid 2", confidence: "V" },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Deze Algemene beginselen zijn dan ook op alle drie de opties van toepassing.",
    },
  ],
  message: {
    nl: "U noemt {situatie} om tegen een afwijzing op te komen. Een wettelijke opschortende termijn geldt hier niet, maar de contractstandaard Wmo hanteert {norm} kalenderdagen.",
    en: "You state {situatie} to challenge a rejection. No statutory standstill applies here, but the Wmo contract standard uses {norm} calendar days.",
  },
  check(root, { lots, report }) {
    const norm = figure("cs-rechtsgang");
    const concerned = lots.filter(
      (lot) =>
        hasLaw(lot, "wmo-2015") &&
        (isOpenHouse(lot) || (isSas(lot) && isPublicContract(lot))),
    );
    const lacking = concerned.filter((lot) => lacksTerm(lot, norm));
    const [first] = lacking;
    if (!first) return;
    const planning = first.at("planning");
    const stated = planning && statedTerm(planning);
    report({
      at: stated?.at ?? planning ?? root,
      subjects: lacking.length === lots.length ? [root] : lacking,
      data: {
        norm,
        situatie: stated
          ? days(stated.days)
          : { nl: "geen termijn", en: "no term" },
      },
      fixes: () => [
        stated
          ? replaceLiteral(stated.at, `${norm} dagen`, title(norm))
          : planning &&
            insertInto(
              planning,
              `rechtsbescherming { termijn: ${norm} dagen }`,
              title(norm),
            ),
      ],
    });
  },
});

function title(norm: number) {
  return {
    nl: `Neem een termijn van ${norm} dagen op`,
    en: `Include a term of ${norm} days`,
  };
}

const terms = [
  "opschortende-termijn",
  "bezwaartermijn",
  "rechtsbescherming",
] as const;

function lacksTerm(lot: Node<"perceel">, norm: number): boolean {
  if (lot.is("planning", "op-platform")) return false;
  const planning = lot.at("planning");
  if (!planning) return true;
  const stated = statedTerm(planning);
  if (stated) return isLess(stated.days, exactly(norm)) === "yes";
  return terms.every((key) => planning.isAbsent(key));
}

function statedTerm(planning: Node<"planning">) {
  for (const key of terms) {
    const path =
      key === "rechtsbescherming" ? "rechtsbescherming.termijn" : key;
    const found: Interval | undefined = calendarDays(planning.duration(path));
    if (found) return { days: found, at: planning.slot(path) };
  }
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Geen termijn om tegen een afwijzing op te komen",
    en: "No term to challenge a rejection",
  },
  explain: {
    nl: "Bij SAS en bij toelating geldt art. 2.127 Aw niet. Zonder eigen termijn weet niemand wanneer het besluit vaststaat. Neem een termijn op; de wet verplicht u er niet toe.",
    en: "Art. 2.127 Aw does not apply to SAS or an admission procedure. Without a term of your own nobody knows when the decision is final. Include a term; the Act does not oblige you.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned; gunning: 2027-02-01  bezwaartermijn: 10 dagen }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned; gunning: 2027-02-01  bezwaartermijn: 20 dagen }
`,
    },
  ],
};
