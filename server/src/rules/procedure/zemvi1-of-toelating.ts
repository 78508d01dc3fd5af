import { choiceIsOpen, meansOfChoice } from "../../model/facts/choice.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { declaredVariant } from "../../model/facts/variant.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "procedure/zemvi1-of-toelating",
  kind: "guidance",
  severity: "info",
  scope: "perceel",
  waivable: true,
  validFrom: "2025-01-01",
  yieldsTo: ["instrument/overheidsopdracht-zonder-keuze"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix: ZEMVI1 en toelatingsprocedure",
      confidence: "V",
    },
    { ref: "aw2012", at: "art. 2.39 lid 1 en 2", confidence: "V" },
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
  ],
  message: {
    nl: "{perceel} laat onder SAS iedereen toe die voldoet. Dezelfde aanbieders krijgt u met een toelatingsprocedure; met SAS gelden wel (voor)aankondiging, proces-verbaal en aankondiging gegunde opdracht.",
    en: "{perceel} admits everybody who qualifies under SAS. An admission procedure yields the same providers; with SAS the (prior) notice, report and award notice apply.",
  },
  check(lot, { report }) {
    if (declaredVariant(lot) === "ZEMVI1")
      report({ at: [lot, "contractstandaard-variant"] });
    else if (
      lot.isAbsent("contractstandaard-variant") &&
      admitsAllUnderSas(lot)
    )
      report({ at: [lot, "opdrachtnemers"] });
  },
});

function admitsAllUnderSas(lot: Node<"perceel">): boolean {
  return (
    isPublicContract(lot) &&
    isSas(lot) &&
    lot.is("opdrachtnemers", "alle") &&
    !choiceIsOpen(lot) &&
    meansOfChoice(lot).length === 0
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "SAS waarin iedereen wordt toegelaten",
    en: "SAS that admits everybody",
  },
  explain: {
    nl: "Met een toelatingsprocedure krijgt u dezelfde aanbieders. Onder SAS gelden wel de aankondiging, het proces-verbaal en de aankondiging van de gegunde opdracht. Beide staan in de contractstandaard; maak er een bewuste keuze van en leg die vast bij `motivering`.",
    en: "An admission procedure yields the same providers. Under SAS the notice, the report and the award notice do apply. Both are in the contract standard; make it a conscious choice and record it under `motivation`.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: zeeuws-model }
    contractstandaard-variant: ZEMVI1
    opdrachtnemers: alle
  }
`,
      good: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: zeeuws-model }
    contractstandaard-variant: ZEMVI1
    opdrachtnemers: alle
    motivering: "De regio wil dezelfde rechtsbescherming als bij haar andere aanbestedingen."
  }
`,
    },
  ],
};
