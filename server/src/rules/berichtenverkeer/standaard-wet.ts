import { lawName } from "../../model/facts/care.ts";
import { lawsOf } from "../../model/facts/law.ts";
import {
  messagingOf,
  type Standard,
  standardName,
  standardsOf,
} from "../../model/facts/messaging.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "berichtenverkeer/standaard-wet",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  yieldsTo: ["perceel/zorgvorm-wet"],
  sources: [
    { ref: "regeling-jeugdwet", at: "art. 6c.1", confidence: "V" },
    { ref: "uitvoeringsregeling-wmo", at: "art. 3j", confidence: "V" },
  ],
  message: {
    nl: "{perceel} valt onder {wet} maar noemt {standaard}. Bij {wet} hoort {juist}.",
    en: "{perceel} falls under {wet} but names {standaard}. {juist} belongs to {wet}.",
  },
  check(lot, { report }) {
    const [law, ...more] = lawsOf(lot);
    const [right] = standardsOf(lot);
    if (!law || !right || more.length > 0) return;
    const wrong: Standard = right === "iwmo" ? "ijw" : "iwmo";
    const given = messagingOf(lot);
    if (!given.includes(wrong) || given.includes(right)) return;
    const juist = standardName(right);
    report({
      at: [lot, "berichtenverkeer"],
      data: { wet: lawName(law), standaard: standardName(wrong), juist },
      fixes: () =>
        given.length === 1
          ? [
              replaceValue(lot.slot("berichtenverkeer"), right, {
                nl: `Vervang door ${juist}`,
                en: `Replace by ${juist}`,
              }),
            ]
          : [],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Standaard van de andere wet", en: "Standard of the other law" },
  explain: {
    nl: "iWmo hoort bij de Wmo 2015 en iJw bij de Jeugdwet. Wie de verkeerde noemt, schrijft berichten voor die voor deze cliënten niet bestaan. Noem de standaard van de wet van het perceel, of beide als het perceel onder beide wetten valt.",
    en: "iWmo belongs to the Wmo 2015 and iJw to the Youth Act. Naming the wrong one prescribes messages that do not exist for these clients. Name the standard of the law of the lot, or both if the lot falls under both laws.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  berichtenverkeer: ijw }
`,
      good: `  wet: wmo-2015, jeugdwet
  berichtenverkeer: iwmo, ijw
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig }
`,
    },
  ],
};
