import { isOpenHouse } from "../../model/facts/instrument.ts";
import { takenStep } from "../../model/facts/steps.ts";
import type { Slot } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";
import { date } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/doorlopend-met-sluitingsdatum",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rekenkundig",
      at: "toetreding naast planning.sluiting",
      confidence: "I",
    },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} staat doorlopend open, maar de planning sluit de aanmelding op {datum}. Bedoelt u de sluiting van de eerste ronde?",
    en: "{perceel} is open continuously, but the planning closes applications on {datum}. Do you mean the end of the first round?",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot) || !lot.is("toetreding", "doorlopend")) return;
    const closing = takenStep(lot, "sluiting");
    const moment = closing?.values.find((value) => value.type === "moment");
    if (!closing || moment?.type !== "moment" || isLabelled(closing)) return;
    report({
      at: closing,
      data: { datum: date(moment.interval.max) },
      related: [
        {
          at: lot.slot("toetreding"),
          message: {
            nl: "Hier staat dat toetreden doorlopend kan.",
            en: "Entry is continuous according to this.",
          },
        },
      ],
      fixes: () => [
        closing.blocks.length === 0
          ? insertUnder(
              closing.owner,
              closing.key.keyword,
              'ronde: "eerste ronde"',
              {
                nl: "Noem het de eerste ronde",
                en: "Call it the first round",
              },
            )
          : undefined,
      ],
    });
  },
});

function isLabelled({ blocks }: Slot): boolean {
  return blocks.some(
    (block) =>
      block.kind === "sluiting" && block.slotAt("ronde").state === "known",
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Doorlopend open met een sluitingsdatum",
    en: "Continuously open with a closing date",
  },
  explain: {
    nl: "Wie alleen de planning leest, denkt te laat te zijn; wie wordt geweigerd, beroept zich op de doorlopende toetreding. Zeg bij de datum dat het om de eerste ronde gaat, of laat haar weg.",
    en: "Who reads only the planning will think to be too late; who is refused will invoke the continuous entry. Say with the date that it is about the first round, or leave it out.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    toetreding: doorlopend
    planning { sluiting: 2022-09-01 12:00 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    toetreding: doorlopend
    planning { sluiting: 2022-09-01 12:00 { ronde: "eerste ronde" } }
  }
`,
    },
  ],
};
