import { hasReached } from "../../model/facts/dates.ts";
import { areasOf } from "../../model/facts/delimitation.ts";
import { follows } from "../../model/facts/procedure.ts";
import { contractors } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "procedure/wijkgericht-kenmerken",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "open-house/aanbestedingsprocedure",
    "taakgericht/meer-opdrachtnemers",
    "perceel/gebied-overlap",
  ],
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "de opdracht verleent aan één enkele aanbieder of combinatie (consortium) van aanbieders",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "Daarbij wordt de regie over de ondersteuning overgedragen aan de aanbieder",
    },
  ],
  message: {
    nl: "{perceel} is wijkgericht gecontracteerd, maar {kenmerk}. Per gebied voert één aanbieder of combinatie het hele pakket uit, met de regie.",
    en: "{perceel} is contracted per neighbourhood, but {kenmerk}. Per area one provider or consortium delivers the whole package and holds the direction.",
  },
  check(lot, { report }) {
    if (!follows(lot, "wijkgericht")) return;
    if (hasReached(lot.specification, "concept") && lot.isAbsent("gebied"))
      report({
        at: lot,
        data: {
          kenmerk: {
            nl: "er zijn geen gebieden genoemd",
            en: "no areas are named",
          },
        },
      });
    if (hasSeveralPerArea(lot))
      report({
        at: [lot, "opdrachtnemers"],
        data: {
          kenmerk: {
            nl: "er zijn meer aanbieders per gebied",
            en: "there are several providers per area",
          },
        },
      });
    if (lot.is("looptijd.duur", "onbeperkt"))
      report({
        at: lot.slot("looptijd.duur"),
        data: {
          kenmerk: { nl: "er is geen periode bepaald", en: "no period is set" },
        },
      });
    if (lot.includes("regie", "gemeente", "regisseur"))
      report({
        at: [lot, "regie"],
        data: {
          kenmerk: {
            nl: "de regie ligt niet bij de aanbieder",
            en: "the direction does not lie with the provider",
          },
        },
      });
  },
});

/** Surely more independent contractors than areas, or more than one in each. */
function hasSeveralPerArea(lot: Node<"perceel">): boolean {
  const perArea = lot.count("opdrachtnemers.per-gebied");
  if (perArea) return perArea.min > 1;
  const number = contractors(lot);
  if (!number || !lot.has("gebied")) return false;
  return lot.is("opdrachtnemers.per-gebied", "ja")
    ? number.min > 1
    : number.min > Math.max(areasOf(lot).length, 1);
}

export const docs: RuleDocs = {
  title: {
    nl: "Wijkgericht met andere kenmerken",
    en: "Per neighbourhood with other traits",
  },
  explain: {
    nl: "Het gebied en de ene partij zijn het model: per wijk voert één aanbieder of combinatie het hele pakket uit, voor een bepaalde periode, en heeft daarbij de regie. Benoem de gebieden, of noem de methode anders.",
    en: "The area and the single party are the model: per neighbourhood one provider or consortium delivers the whole package, for a certain period, and holds the direction. Name the areas, or give the method another name.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Wijkteams" {
    instrument: overheidsopdracht
    methode: wijkgericht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: 3
    gebied Noord
    gunningscriteria { methode: hoogste-kwaliteit; kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Wijkteams" {
    instrument: overheidsopdracht
    methode: wijkgericht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: 1 { vorm: combinatie }
    gebied Noord
    gunningscriteria { methode: hoogste-kwaliteit; kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
  ],
};
