import { isDas } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "opdrachtnemer/toetreding-tegenstrijdig",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  yieldsTo: ["procedure/das-kenmerken"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "Er mogen geen nieuwe partijen tussentijds toetreden",
    },
    { ref: "aef-2015", at: "paragraaf 3.1", confidence: "I" },
  ],
  message: {
    nl: "{perceel} is een {contractvorm}, maar er staat ook {toetreding}.",
    en: "{perceel} is a {contractvorm}, yet it also states {toetreding}.",
  },
  check(lot, { report }) {
    if (isDas(lot)) return;
    const [form, fitting] = contradictionIn(lot) ?? [];
    if (!form || !fitting) return;
    const slot = lot.slot("contractvorm");
    const entry = lot.slot("toetreding");
    const word = lot.word("toetreding") ?? "";
    const { nl, en } = term(entry, word);
    report({
      at: entry,
      data: {
        contractvorm: term(slot, form),
        toetreding: { nl: `toetreding: ${nl}`, en: `accession: ${en}` },
      },
      related: [
        {
          at: slot,
          message: { nl: "de contractvorm", en: "the contract form" },
        },
      ],
      fixes: () => [
        slot.values.length === 1
          ? replaceValue(slot, fitting, {
              nl: `Maak de contractvorm ${fitting}`,
              en: `Make the contract form ${term(slot, fitting).en}`,
            })
          : undefined,
      ],
    });
  },
});

/** The contract form that is stated and the one that fits the entry. */
function contradictionIn(lot: Node<"perceel">) {
  if (
    lot.includes("contractvorm", "raam-zonder-toetreding") &&
    lot.is("toetreding", "doorlopend", "vaste-momenten", "ja")
  )
    return ["raam-zonder-toetreding", "raam-met-toetreding"] as const;
  return lot.includes("contractvorm", "raam-met-toetreding") &&
    lot.is("toetreding", "nee", "alleen-bij-start")
    ? (["raam-met-toetreding", "raam-zonder-toetreding"] as const)
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Contractvorm en toetreding spreken elkaar tegen",
    en: "Contract form and entry contradict each other",
  },
  explain: {
    nl: "Of nieuwe aanbieders kunnen toetreden is precies wat deze contractvormen onderscheidt. Kies de vorm die past, of pas de toetreding aan. Wie alleen een opdrachtnemer vervangt die stopt, schrijft `toetreding: alleen-bij-vervanging`.",
    en: "Whether new providers can join is exactly what sets these contract forms apart. Choose the form that fits, or change the entry. Who only replaces a contractor that leaves writes `accession: only-as-replacement`.",
  },
  examples: [
    {
      bad: `  contractvorm: raam-zonder-toetreding
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: doorlopend }
`,
      good: `  contractvorm: raam-zonder-toetreding
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: alleen-bij-vervanging }
`,
    },
    {
      bad: `  contractvorm: raam-met-toetreding
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: nee }
`,
      good: `  contractvorm: raam-met-toetreding
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: doorlopend }
`,
    },
  ],
};
