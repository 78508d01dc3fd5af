import { isOpenHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "open-house/toetreding-niet-geregeld",
  kind: "completeness",
  severity: "hint",
  scope: "perceel",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "de mogelijkheid van tussentijdse toetreding van aanbieders en voortzetten van bestaande procedures",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "De gemeente kan tussentijds een overeenkomst afsluiten met nieuwe zorgaanbieders.",
    },
  ],
  message: {
    nl: "{perceel} is open house, maar zegt niet wanneer nieuwe aanbieders kunnen toetreden. Noem doorlopend, vaste momenten of alleen bij de start.",
    en: "{perceel} is open house but does not say when new providers can enter. State continuous, fixed moments, or only at the start.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot) || !lot.isMissing("toetreding")) return;
    if (
      lot.includes(
        "contractvorm",
        "raam-met-toetreding",
        "raam-zonder-toetreding",
      )
    )
      return;
    report({
      at: [lot, lot.isAbsent("toetreding") ? "instrument" : "toetreding"],
      fixes: () => [
        lot.isAbsent("toetreding")
          ? insertInto(lot, "toetreding: doorlopend", {
              nl: "Laat doorlopend toetreden",
              en: "Allow continuous entry",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Open house zonder regeling voor toetreding",
    en: "Open house without rules on entry",
  },
  explain: {
    nl: "Tussentijds toetreden is waarom men een open house kiest; blijft het open, dan komen er geschillen met wie later komt. Noem doorlopend, vaste momenten of alleen bij de start.",
    en: "Interim entry is why people choose an open house; leaving it open leads to disputes with latecomers. State continuous, fixed moments, or only at the start.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  toetreding: doorlopend }
`,
    },
  ],
};
