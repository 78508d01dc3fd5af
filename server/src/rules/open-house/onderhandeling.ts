import { isOpenHouse } from "../../model/facts/instrument.ts";
import {
  momentsOf,
  type Step,
  takenStep,
  talksOf,
} from "../../model/facts/steps.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/onderhandeling",
  kind: "definition",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Er geen dialoog of onderhandeling plaats vindt over de kwaliteit en tarieven",
    },
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix: toelatingsprocedure kent geen afstemmingsgesprekken",
      confidence: "V",
    },
  ],
  message: {
    nl: "{perceel} is open house met {gesprek} over {onderwerp}. Onderhandelen over kwaliteit of tarief verdraagt zich niet met standaardvoorwaarden; houd het bij een marktconsultatie vooraf.",
    en: "{perceel} is open house with {gesprek} about {onderwerp}. Negotiating quality or tariff does not fit standard terms; keep it to a market consultation beforehand.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    for (const [step, name] of talks) {
      const slot = takenStep(lot, step);
      if (!slot || !isNegotiation(lot, step) || precedesPublication(lot, step))
        continue;
      report({
        at: slot,
        data: { gesprek: name, onderwerp: subjectsOf(lot, step) },
      });
      return;
    }
  },
});

type Talk = Exclude<Step, "sluiting" | "offerte">;

const talks: readonly (readonly [Talk, Localized])[] = [
  ["onderhandeling", { nl: "onderhandeling", en: "negotiation" }],
  [
    "onderhandelingsronde",
    { nl: "een onderhandelingsronde", en: "a negotiation round" },
  ],
  ["dialoog", { nl: "een dialoog", en: "a dialogue" }],
  ["dialoogronde", { nl: "een dialoogronde", en: "a dialogue round" }],
  ["afstemmingsgesprekken", { nl: "afstemmingsgesprekken", en: "talks" }],
];

/** Talks to tune in are explanation, unless something is decided; the others are about quality and tariff by nature. */
function isNegotiation(lot: Node<"perceel">, step: Talk): boolean {
  const details = talksOf(lot, step);
  if (step === "afstemmingsgesprekken")
    return details.some((talk) => talk.is("beslissend", "ja"));
  const topics = details.flatMap((talk) => talk.words("onderwerp"));
  return topics.length === 0 || topics.some((topic) => aboutTerms.has(topic));
}

const aboutTerms: ReadonlySet<string> = new Set([
  "kwaliteit",
  "tarief",
  "kostprijs",
  "bekostiging",
]);

/** A talk before the admission procedure is published is consultation. */
function precedesPublication(lot: Node<"perceel">, step: Step): boolean {
  const published =
    lot.date("planning.bekendmaking") ??
    lot.date("planning.aankondiging") ??
    lot.date("toelatingsprocedure");
  const moments = momentsOf(lot, step);
  return (
    published !== undefined &&
    moments.length > 0 &&
    moments.every(({ interval }) => interval.max < published.min)
  );
}

function subjectsOf(lot: Node<"perceel">, step: Talk): Localized {
  const named = talksOf(lot, step).flatMap((talk) => {
    const slot: Slot = talk.slot("onderwerp");
    return talk.words("onderwerp").map((word) => term(slot, word));
  });
  return named.length > 0
    ? list(named)
    : { nl: "kwaliteit of tarief", en: "quality or tariff" };
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house met onderhandeling",
    en: "Open house with negotiation",
  },
  explain: {
    nl: "Onderhandelen over kwaliteit of tarief verdraagt zich niet met standaardvoorwaarden voor iedereen. Raadpleeg de markt vooraf, en stel de voorwaarden daarna zelf vast.",
    en: "Negotiating quality or tariff does not fit standard terms for everybody. Consult the market beforehand, and then set the terms yourself.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    planning { onderhandelingsronde: 2022-06-15 { onderwerp: tarief } }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    planning { marktconsultatie: 2022-03-15 { onderwerp: tarief } }
  }
`,
    },
  ],
};
