import {
  awardMethodOf,
  type Criterion,
  criteriaIn,
  isRanked,
  maximumOf,
} from "../../model/facts/criteria.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import { isFullyRegulated } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { dividedEqually } from "../shared/weighing.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "gunning/weging-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "gunningscriteria",
  from: "publicatie",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.115 lid 4",
      confidence: "V",
      quote:
        "specificeert in de aanbestedingsstukken het relatieve gewicht van elk van de door hem gekozen nadere criteria",
    },
    {
      ref: "aw2012",
      at: "art. 2.115 lid 5",
      confidence: "V",
      quote: "Indien om objectieve redenen geen weging mogelijk is",
    },
  ],
  message: {
    volgorde: {
      nl: "De gunningscriteria van {perceel} staan alleen op volgorde van belang. Bij de procedure {procedure} mag dat alleen als wegen om objectieve redenen niet kan; die reden ontbreekt (art. 2.115 lid 5 Aw).",
      en: "The award criteria of {perceel} are only in order of importance. Under the procedure {procedure} that is allowed only where weighing is impossible for objective reasons; that reason is missing (art. 2.115(5) Aw).",
    },
    default: {
      nl: "Bij de procedure {procedure} moet elk gunningscriterium een gewicht hebben; dat ontbreekt bij {criteria} (art. 2.115 lid 4 en 5 Aw).",
      en: "Under the procedure {procedure} every award criterion needs a weight; it is missing for {criteria} (art. 2.115(4) and (5) Aw).",
    },
  },
  check(block, { report, lots, settings }) {
    const concerned = lots.filter((lot) => isFullyRegulated(lot, settings));
    const [lot] = concerned;
    const criteria = criteriaIn(block);
    const unweighed = criteria.filter(isUnweighed);
    if (!lot || awardMethodOf(block) !== "bpkv") return;
    if (criteria.length < 2 || unweighed.length === 0) return;
    const ranked = unweighed.filter(isRanked);
    if (ranked.length === criteria.length) {
      if (!block.isMissing("reden-volgorde")) return;
    } else if (ranked.length > 0) return;
    report({
      at: unweighed[0] ?? block,
      subjects: concerned,
      message: ranked.length > 0 ? "volgorde" : "default",
      data: {
        procedure: term(lot.slot("procedure"), mainProcedure(lot) ?? ""),
        criteria: list(unweighed.map((one) => `"${nameOf(one)}"`)),
      },
      fixes: () => [
        ranked.length > 0 && block.isAbsent("reden-volgorde")
          ? insertInto(block, "reden-volgorde: PM", {
              nl: "Voeg de reden voor de volgorde toe",
              en: "Add the reason for the order",
            })
          : undefined,
        ranked.length === 0
          ? dividedEqually(unweighed, criteria, maximumOf(block))
          : undefined,
      ],
    });
  },
});

/** From publication on a weight that is PM is still missing. */
function isUnweighed(criterion: Criterion): boolean {
  return (criterion as Node<"kwaliteit">).isMissing("gewicht");
}

export const docs: RuleDocs = {
  title: {
    nl: "Gunningscriterium zonder gewicht in een gewone procedure",
    en: "Award criterion without a weight in a standard procedure",
  },
  explain: {
    nl: "Inschrijvers moeten vooraf weten hoe zwaar elk criterium telt. Geef elk criterium een percentage, een aantal punten of een marge. Alleen als wegen om objectieve redenen onmogelijk is, volstaat een volgorde van belang, met die reden in `reden-volgorde`. In de SAS-procedure geldt deze plicht niet.",
    en: "Tenderers must know beforehand how much each criterion counts. Give each criterion a percentage, a number of points or a margin. Only where weighing is impossible for objective reasons will an order of importance do, with that reason in `order-reason`. Under SAS this duty does not hold.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 70%
      prijs "Tarief"
    }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 70%
      prijs "Tarief" 30%
    }
  }
`,
    },
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" { volgorde: 1 }
      prijs "Tarief" { volgorde: 2 }
    }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      methode: bpkv
      reden-volgorde: "De aard van de gevraagde oplossing staat nog niet vast; het belang van elk criterium hangt daarvan af."
      kwaliteit "Plan van aanpak" { volgorde: 1 }
      prijs "Tarief" { volgorde: 2 }
    }
  }
`,
    },
  ],
};
