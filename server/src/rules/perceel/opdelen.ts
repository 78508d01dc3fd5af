import { isPublicContract } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "perceel/opdelen",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  answeredBy: ["perceel/clustering"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.5 lid 3",
      confidence: "V",
      quote:
        "deelt een opdracht op in meerdere percelen, tenzij hij dit niet passend acht",
    },
  ],
  message: {
    nl: "Dit bestek heeft {aantal} en geen motivering. Verdeel de opdracht in percelen of motiveer waarom dat niet passend is (art. 1.5 lid 3 Aw).",
    en: "This specification has {aantal} and no motivation. Divide the contract into lots or state in the documents why that is not appropriate (art. 1.5(3) Aw).",
  },
  check(bestek, { report, lots }) {
    const [lot, second] = lots;
    if (!lot || second || !isPublicContract(lot)) return;
    const { state } = bestek.slot("percelen");
    if (state === "open" || state === "unusable") return;
    const planned = bestek.count("percelen");
    if (planned && planned.max > 1) return;
    report({
      at: lot.implicit ? bestek : lot,
      subjects: [lot],
      data: {
        aantal: lot.implicit
          ? { nl: "geen percelen", en: "no lots" }
          : { nl: "één perceel", en: "one lot" },
      },
      fixes: () => [
        insertInto(bestek, "afwijking perceel/opdelen { motivering: PM }", {
          nl: "Motiveer waarom de opdracht niet is verdeeld",
          en: "Motivate why the contract is not divided",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Niet in percelen verdeeld en niet gemotiveerd",
    en: "Not divided into lots and not motivated",
  },
  explain: {
    nl: "Een onverdeelde opdracht houdt kleine aanbieders buiten de deur. De wet laat één perceel toe, maar alleen als in de stukken staat waarom verdelen niet passend is. Verdeel de opdracht, of schrijf de reden op in een `afwijking perceel/opdelen`.",
    en: "An undivided contract keeps small providers out. The law allows a single lot, but only if the documents say why dividing is not appropriate. Divide the contract, or write down the reason in a `deviation perceel/opdelen`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  perceel 1 "Dagbesteding noord" { zorgvormen: groepsbegeleiding  gebied: Noord }
  perceel 2 "Dagbesteding zuid" { zorgvormen: groepsbegeleiding  gebied: Zuid }
`,
    },
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  zorgvormen: huishoudelijke-hulp
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  zorgvormen: huishoudelijke-hulp
  afwijking perceel/opdelen {
    motivering: """
      Het gaat om één kleine gemeente met 60 cliënten; verdelen geeft percelen die niemand rendabel kan uitvoeren.
      """
  }
`,
    },
  ],
};
