import { isPublicContract } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "instrument/overheidsopdracht-niet-bezwarend",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.1 (overheidsopdracht voor diensten)",
      confidence: "V",
      quote: "een schriftelijke overeenkomst onder bezwarende titel",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "een marktconforme vergoeding betaalt voor een dienst, werk of levering en daarmee uitvoering hiervan kan afdwingen",
    },
  ],
  message: {
    nl: "{perceel} is een overheidsopdracht, maar {kenmerk}. Een overheidsopdracht is een schriftelijke overeenkomst onder bezwarende titel (art. 1.1 Aw).",
    en: "{perceel} is a public contract, but {kenmerk}. A public contract is a written agreement for pecuniary interest (art. 1.1 Aw).",
  },
  check(lot, { report }) {
    if (!isPublicContract(lot)) return;
    const denied = traits.filter(({ path }) => lot.is(path, "nee", "geen"));
    const [first] = denied;
    if (!first) return;
    report({
      at: lot.slot(first.path),
      data: { kenmerk: list(denied.map(({ text }) => text)) },
    });
  },
});

const traits = [
  {
    path: "instrument.vergoeding",
    text: {
      nl: "de gemeente betaalt niet",
      en: "the municipality does not pay",
    },
  },
  {
    path: "instrument.afdwingbaar",
    text: {
      nl: "de prestatie is niet afdwingbaar",
      en: "the performance is not enforceable",
    },
  },
  {
    path: "instrument.schriftelijk",
    text: {
      nl: "de overeenkomst staat niet op schrift",
      en: "the agreement is not in writing",
    },
  },
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Overheidsopdracht zonder betaling of afdwingbare plicht",
    en: "Public contract without payment or an enforceable duty",
  },
  explain: {
    nl: "Een overheidsopdracht is een schriftelijke overeenkomst onder bezwarende titel. Zonder betaling of zonder afdwingbare prestatie is het iets anders, bijvoorbeeld een subsidie of een samenwerkingsafspraak. Kies het instrument dat past, of herstel het kenmerk.",
    en: "A public contract is a written agreement for pecuniary interest. Without payment or an enforceable performance it is something else, for instance a grant or a cooperation agreement. Choose the instrument that fits, or restore the trait.",
  },
  examples: [
    {
      bad: `  perceel 1 "Maatjesproject" {
    instrument: overheidsopdracht { vergoeding: geen }
    procedure: meervoudig-onderhands { uitgenodigden: 3 }
    opdrachtnemers: 1
  }
`,
      good: `  perceel 1 "Maatjesproject" {
    instrument: overheidsopdracht { vergoeding: ja; afdwingbaar: ja }
    procedure: meervoudig-onderhands { uitgenodigden: 3 }
    opdrachtnemers: 1
  }
`,
    },
  ],
};
