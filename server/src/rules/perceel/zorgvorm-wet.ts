import { fold } from "../../../../grammar/src/names.ts";
import type { Value } from "../../../../grammar/src/tree.ts";
import { careFormName, lawName, lawsOfCare } from "../../model/facts/care.ts";
import { isLaw, type Law } from "../../model/facts/law.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Fix, Report } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceText, setValue } from "../fix/fix.ts";
import { capital } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/zorgvorm-wet",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote:
        "huishoudelijke hulp, individuele begeleiding en persoonlijke verzorging, groepsbegeleiding (dagbesteding), kortdurend verblijf en beschermd wonen",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.2",
      confidence: "V",
      quote: "worden vijf zorgvormen onderscheiden",
    },
  ],
  message: {
    alias: {
      nl: "Dagbesteding is de Wmo-term; voor jeugdigen in perceel {perceel} heet dit daghulp.",
      en: "Dagbesteding is the Wmo term; for youths in lot {perceel} it is called daghulp (day-care).",
    },
    default: {
      nl: "{zorgvorm} valt onder de {juisteWet}, maar perceel {perceel} staat onder de {wet}.",
      en: "{zorgvorm} belongs to the {juisteWet}, but lot {perceel} is under the {wet}.",
    },
  },
  check(lot, { report }) {
    const laws = lot.words("wet").filter(isLaw);
    const [law] = laws;
    if (!law || laws.length > 1 || crossesBorder(lot)) return;
    const slots = [
      lot.slot("zorgvormen"),
      ...lot.all("arrangement").map((part) => part.slot("zorgvormen")),
    ];
    for (const slot of slots) {
      const wrong = slot.values.flatMap((value) => {
        if (value.type !== "word") return [];
        const proper = lawsOfCare(value.word);
        const fits = proper.length === 0 || proper.includes(law);
        return fits || writtenAs(value.node) === "respijtzorg" ? [] : [value];
      });
      const renamed = wrong.filter(({ node }) => isDayCare(node, law));
      for (const { node } of renamed) report(useDayCare(lot, slot, node));
      const [first] = wrong.filter((value) => !renamed.includes(value));
      if (!first) continue;
      const forms = wrong.filter((value) => !renamed.includes(value));
      report({
        at: first.node,
        data: {
          zorgvorm: capital(list(forms.map(({ word }) => careFormName(word)))),
          juisteWet: list(lawsOfCare(first.word).map(lawName)),
          wet: lawName(law),
        },
        related: [
          {
            at: [lot, "wet"],
            message: { nl: "De wet van het perceel", en: "The law of the lot" },
          },
        ],
        fixes: () => lawsOfCare(first.word).map((one) => useLaw(lot, one)),
      });
    }
  },
});

function useLaw(lot: Node<"perceel">, law: Law): Fix | undefined {
  const { nl, en } = lawName(law);
  return setValue(lot, "wet", law, {
    nl: `Zet het perceel onder de ${nl}`,
    en: `Put the lot under the ${en}`,
  });
}

/** A lot that is meant for both laws: declared so, or with a product for 18-/18+. */
function crossesBorder(lot: Node<"perceel">): boolean {
  return (
    lot.is("domeinoverstijgend", "ja") ||
    productsOf(lot).some(({ label }) =>
      /18\s*-\s*(?:\/\s*)?18\s*\+/.test(label),
    )
  );
}

/** How a form of care was written, before synonyms. `respijtzorg` is used under both laws. */
function writtenAs({ literal }: Value): string {
  return literal && "text" in literal ? fold(literal.text) : "";
}

function isDayCare(node: Value, law: Law): boolean {
  return law === "jeugdwet" && writtenAs(node) === "dagbesteding";
}

function useDayCare(lot: Node<"perceel">, slot: Slot, node: Value): Report {
  return {
    at: node,
    message: "alias",
    severity: "hint",
    fixes: () => [
      replaceText(slot.owner.specification.unit.uri, node, "daghulp", {
        nl: "Vervang door 'daghulp'",
        en: "Replace by 'daghulp'",
      }),
    ],
    subjects: [lot],
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Zorgvorm hoort bij een andere wet",
    en: "Form of care belongs to another law",
  },
  explain: {
    nl: "De wet bepaalt tarief, toezicht, eigen bijdrage en berichtenverkeer. Staat een zorgvorm onder de verkeerde wet, dan klopt dat allemaal niet. Pas `wet` of `zorgvormen` aan, of zet beide wetten op het perceel als het bewust domeinoverstijgend is.",
    en: "The law decides tariffs, supervision, client contribution and messages. With a form of care under the wrong law all of these are wrong. Change `law` or `care-forms`, or put both laws on the lot if it crosses the border on purpose.",
  },
  examples: [
    {
      bad: `  perceel 1 "Pleegzorg" { wet: wmo-2015  zorgvormen: pleegzorg }
`,
      good: `  perceel 1 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
    },
    {
      bad: `  segment J "Jeugd" {
    wet: jeugdwet
    perceel 1 "Daghulp" { zorgvormen: dagbesteding }
  }
`,
      good: `  segment J "Jeugd" {
    wet: jeugdwet
    perceel 1 "Daghulp" { zorgvormen: daghulp }
  }
`,
      severity: "hint",
    },
  ],
};
