import { instrumentOf } from "../../model/facts/instrument.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "instrument/motivering-ontbreekt",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.4 lid 1 en 3",
      confidence: "V",
      quote: "bepaalt op basis van objectieve criteria",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "De overwegingen vanuit de gemeenten zijn echter niet altijd duidelijk voor de aanbieders",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "uitvoerig te motiveren waarom bepaalde keuzes worden gemaakt in de aanbesteding",
    },
  ],
  message: {
    instrument: {
      nl: "De keuze voor {instrument} is niet gemotiveerd. De keuze moet op objectieve criteria berusten en u verstrekt de motivering op verzoek (art. 1.4 Aw).",
      en: "The choice of {instrument} is not motivated. It must rest on objective criteria and you provide the motivation on request (art. 1.4 Aw).",
    },
    default: {
      nl: "De keuze voor {instrument} met {procedure} is niet gemotiveerd. De keuze moet op objectieve criteria berusten en u verstrekt de motivering op verzoek (art. 1.4 Aw).",
      en: "The choice of {instrument} with {procedure} is not motivated. It must rest on objective criteria and you provide the motivation on request (art. 1.4 Aw).",
    },
  },
  check(root, { lots, report }) {
    const chosen = lots.filter((lot) => {
      const instrument = instrumentOf(lot);
      return instrument === "overheidsopdracht" || instrument === "open-house";
    });
    if (chosen.length === 0) return;
    const procedures = distinct(chosen.flatMap(procedureOf));
    report({
      at: [root, "instrument"],
      subjects: chosen,
      message: procedures.length > 0 ? "default" : "instrument",
      data: {
        instrument: list(
          distinct(
            chosen.map((lot) =>
              term(lot.slot("instrument"), instrumentOf(lot) ?? ""),
            ),
          ),
        ),
        procedure: list(procedures),
      },
      fixes: () => [
        insertInto(root, 'motivering: """\n  PM\n  """', {
          nl: "Voeg een motivering toe",
          en: "Add a motivation",
        }),
      ],
    });
  },
});

function procedureOf(lot: Node<"perceel">): Localized[] {
  const procedure = effectiveProcedure(lot);
  return procedure ? [term(lot.slot("procedure"), procedure)] : [];
}

function distinct(terms: readonly Localized[]): Localized[] {
  return [...new Map(terms.map((one) => [one.nl, one])).values()];
}

export const docs: RuleDocs = {
  title: {
    nl: "Keuze voor instrument en procedure niet gemotiveerd",
    en: "Choice of instrument and procedure not motivated",
  },
  explain: {
    nl: "De keuze moet op objectieve criteria berusten, en wie erom vraagt krijgt de motivering. In een geschil moet die er al zijn. Schrijf haar op bij `motivering`.",
    en: "The choice must rest on objective criteria, and whoever asks for the motivation gets it. In a dispute it must already exist. Write it down under `motivation`.",
  },
  examples: [
    {
      bad: `  instrument: open-house
  perceel 1 "Begeleiding"
`,
      good: `  instrument: open-house
  motivering: "Cliënten kiezen zelf; toetreding blijft mogelijk en de tarieven liggen vast."
  perceel 1 "Begeleiding"
`,
    },
  ],
};
