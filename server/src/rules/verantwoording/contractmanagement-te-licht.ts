import { isTaskBased } from "../../model/facts/funding.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { contractors } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/contractmanagement-te-licht",
  kind: "guidance",
  severity: "hint",
  scope: ["bestek", "segment"],
  from: "publicatie",
  waivable: true,
  yieldsTo: ["verantwoording/monitoring-ontbreekt"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "Er is veel contractmanagement nodig.",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "weinig grip op aanbieders ervaren en het lastig vinden om te sturen via contractmanagement",
    },
    {
      ref: "aef-2015",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "advies over de omgang met 100+ aanbieders (hoe terug naar minder contractpartijen)",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "zet stevig in op integraal contractmanagement, zowel in kwalitatieve als kwantitatieve zin",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage III",
      confidence: "V",
      quote: "dient er ambtelijk en bestuurlijk te kunnen worden geëscaleerd",
    },
  ],
  message: {
    nl: "{deel} vraagt veel van contractmanagement ({redenen}), maar {ontbreekt} staan er niet bij.",
    en: "{deel} asks a lot of contract management ({redenen}), but {ontbreekt} are not described.",
  },
  check(part, { report, lots }) {
    if (part.kind === "bestek" && part.specification.segments.length > 0)
      return;
    const level = part as Node<"segment">;
    if (
      !level.isAbsent("contractmanagement.capaciteit") ||
      !level.isAbsent("contractmanagement.team")
    )
      return;
    const reasons = reasonsIn(lots);
    if (reasons.length === 0) return;
    const missing: Localized[] = [{ nl: "de capaciteit", en: "the capacity" }];
    if (level.isAbsent("contractmanagement.overleg"))
      missing.push({ nl: "het overlegritme", en: "the meeting rhythm" });
    if (level.isAbsent("contractmanagement.escalatie"))
      missing.push({ nl: "het escalatiepad", en: "the escalation path" });
    report({
      at: part,
      data: {
        deel: part.label,
        redenen: list(reasons),
        ontbreekt: list(missing),
      },
    });
  },
});

type Lot = Node<"perceel">;

/** The number at which municipalities asked for advice (Verkenning taakgericht werken 2020); no norm. */
const many = 100;

function reasonsIn(lots: readonly Lot[]): Localized[] {
  const reasons: Localized[] = [];
  if (lots.some(isOpenHouse))
    reasons.push({ nl: "open house", en: "open house" });
  if (lots.some(isCrowded))
    reasons.push({
      nl: `meer dan ${many} aanbieders`,
      en: `more than ${many} providers`,
    });
  if (lots.some((lot) => lot.is("leveranciersmanagement", "intensief")))
    reasons.push({
      nl: "intensief leveranciersmanagement",
      en: "intensive supplier management",
    });
  if (lots.some(isTaskBased))
    reasons.push({ nl: "taakgericht", en: "task-based" });
  return reasons;
}

function isCrowded(lot: Lot): boolean {
  const counts = [
    contractors(lot),
    lot.count("aanbieders"),
    lot.count("opdrachtnemers.verwacht"),
  ];
  return counts.some(
    (count) => count && Number.isFinite(count.max) && count.max > many,
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Contractmanagement niet beschreven waar het nodig is",
    en: "Contract management not described where it is needed",
  },
  explain: {
    nl: "Gemeenten met een open house melden weinig grip op de vele aanbieders, en intensief sturen op honderden partijen is niet haalbaar. Beschrijf in `contractmanagement` de capaciteit of het team, het overlegritme en het escalatiepad. Honderd aanbieders is het getal waarbij gemeenten zelf om raad vroegen, geen norm.",
    en: "Municipalities with an open house report little grip on the many providers, and intensive management of hundreds is not feasible. Describe in `contract-management` the capacity or team, the meeting rhythm and the escalation path. One hundred providers is the number at which municipalities themselves asked for advice, not a norm.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  segment A "Ambulante jeugdhulp" {
    instrument: open-house
    contractmanagement { overleg: driemaandelijks }
  }
`,
      good: `  stadium: publicatie
  segment A "Ambulante jeugdhulp" {
    instrument: open-house
    contractmanagement {
      capaciteit: 4 fte
      overleg: driemaandelijks
      escalatie: ja
    }
  }
`,
    },
  ],
};
