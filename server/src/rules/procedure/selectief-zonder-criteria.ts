import {
  hasAwardCriteria,
  limitsCandidates,
} from "../../model/facts/choice.ts";
import { areCriteriaOpen } from "../../model/facts/criteria.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { effectiveProcedure, isSas } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "procedure/selectief-zonder-criteria",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  from: "concept",
  waivable: true,
  yieldsTo: [
    "gunning/criteria-ontbreken",
    "procedure/variant-ontbrekend-onderdeel",
  ],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "dat men aan de hand van gunningscriteria een beperkt aantal aanbieders contracteert",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "ook gunningscriteria voor prijs en kwaliteit",
    },
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix: ZEMVI2-ZEMVI4 kiezen op selectiecriteria",
      confidence: "V",
    },
  ],
  message: {
    nl: "{perceel} is selectief ({procedure}), maar er zijn geen gunnings- of selectiecriteria. Waarop kiest u?",
    en: "{perceel} is selective ({procedure}) but has no award or selection criteria. On what do you choose?",
  },
  check(lot, { report }) {
    if (!isPublicContract(lot) || !isSelective(lot)) return;
    if (hasAwardCriteria(lot) || limitsCandidates(lot)) return;
    if (!lot.isMissing("gunningscriteria") && areCriteriaOpen(lot)) return;
    if (
      !saysNothing(lot, "gunningscriteria") ||
      !saysNothing(lot, "selectiecriteria")
    )
      return;
    const slot = lot.slot("procedure");
    report({
      at: slot,
      data: { procedure: term(slot, effectiveProcedure(lot) ?? "") },
      fixes: () => [
        lot.owns("gunningscriteria")
          ? undefined
          : insertInto(lot, "gunningscriteria {\n  methode: bpkv\n}", {
              nl: "Voeg gunningscriteria toe",
              en: "Add award criteria",
            }),
      ],
    });
  },
});

function isSelective(lot: Node<"perceel">): boolean {
  const procedure = effectiveProcedure(lot);
  return (
    lot.is("procedure.selectief", "ja") ||
    (isSas(lot) &&
      (procedure === "klassiek" || procedure === "prestatie-inkoop"))
  );
}

/** True when the block is not there or empty; PM counts as missing only once the documents are published. */
function saysNothing(
  lot: Node<"perceel">,
  key: "gunningscriteria" | "selectiecriteria",
): boolean {
  const state = lot.state(key);
  if (state === "open") return hasReached(lot.specification, "publicatie");
  return state !== "unusable";
}

export const docs: RuleDocs = {
  title: {
    nl: "Selectieve procedure zonder criteria",
    en: "Selective procedure without criteria",
  },
  explain: {
    nl: "Een selectieve procedure contracteert een beperkt aantal aanbieders op criteria. Zonder gunnings- of selectiecriteria is niet te zeggen waarop u kiest. Voeg ze toe, of noem de procedure anders.",
    en: "A selective procedure contracts a limited number of providers on criteria. Without award or selection criteria nobody can say what you choose on. Add them, or give the procedure another name.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 6
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 6
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};
