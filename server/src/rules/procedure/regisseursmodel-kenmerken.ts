import { allocationOf } from "../../model/facts/allocation.ts";
import { follows } from "../../model/facts/procedure.ts";
import { hasSingleContractor } from "../../model/facts/providers.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "procedure/regisseursmodel-kenmerken",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "De raamcontracten worden periodiek aanbesteed.",
    },
    {
      ref: "aef-2015",
      at: "bijlage 1",
      confidence: "V",
      quote:
        "De cliënt kiest samen met een regisseur uit een van de aanbieders met een raamcontract.",
    },
  ],
  message: {
    nl: "{perceel} is een regisseursmodel, maar {kenmerk}. Daarin hoort: raamovereenkomsten met meer aanbieders, periodiek aanbesteed, en een keuze door cliënt en regisseur samen.",
    en: "{perceel} is a regisseursmodel, but {kenmerk}. It has framework agreements with several providers, re-tendered periodically, and a choice by client and regisseur together.",
  },
  check(lot, { report }) {
    if (!follows(lot, "regisseursmodel")) return;
    if (lot.has("contractvorm") && !isFramework(lot))
      report({
        at: [lot, "contractvorm"],
        data: {
          kenmerk: {
            nl: "heeft geen raamovereenkomst",
            en: "it has no framework agreement",
          },
        },
      });
    const endless = (["looptijd.duur", "looptijd.verlenging"] as const).find(
      (path) => lot.is(path, "onbeperkt", "stilzwijgend"),
    );
    if (endless)
      report({
        at: lot.slot(endless),
        data: {
          kenmerk: {
            nl: "wordt niet periodiek opnieuw aanbesteed",
            en: "it is not re-tendered periodically",
          },
        },
      });
    const allocation = allocationOf(lot);
    if (allocation && alone.has(allocation.word))
      report({
        at: lot.slot(allocation.path),
        data: {
          kenmerk: {
            nl: "cliënt en regisseur kiezen niet samen",
            en: "client and director do not choose together",
          },
        },
      });
    if (hasSingleContractor(lot) && !hasCounterpart(lot))
      report({
        at: [lot, "opdrachtnemers"],
        data: {
          kenmerk: {
            nl: "heeft maar één aanbieder",
            en: "it has one provider only",
          },
        },
      });
  },
});

/** Those who choose without the client, or the client without a director. */
const alone: ReadonlySet<string> = new Set([
  "client",
  "gemeente",
  "wijkteam",
  "regisseur",
  "aanbieder",
  "rotatie",
  "verdeelsleutel",
]);

/** True when another lot has one of the same forms of care: its provider is the alternative. */
function hasCounterpart(lot: Node<"perceel">): boolean {
  const forms = lot.words("zorgvormen");
  return lot.specification.lots.some(
    (other) =>
      other !== lot &&
      other.words("zorgvormen").some((form) => forms.includes(form)),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Regisseursmodel met andere kenmerken",
    en: "Case-director model with other traits",
  },
  explain: {
    nl: "Het regisseursmodel berust op een keuze uit een beperkte groep: raamovereenkomsten met meer aanbieders, die periodiek opnieuw worden aanbesteed, waaruit cliënt en regisseur samen kiezen. Zonder die keuze is het iets anders.",
    en: "The case-director model rests on a choice out of a limited group: framework agreements with several providers, re-tendered periodically, from which client and director choose together. Without that choice it is something else.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    methode: regisseursmodel
    procedure: sas { invulling: klassiek }
    contractvorm: raamovereenkomst
    opdrachtnemers: maximaal 8
    clientkeuze: wijkteam
    toewijzing: objectieve-voorwaarden { voorwaarden: "Wachttijd en afstand." }
    gunningscriteria { methode: hoogste-kwaliteit; kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    methode: regisseursmodel
    procedure: sas { invulling: klassiek }
    contractvorm: raamovereenkomst
    opdrachtnemers: maximaal 8
    clientkeuze: client-met-regisseur
    gunningscriteria { methode: hoogste-kwaliteit; kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
  ],
};
