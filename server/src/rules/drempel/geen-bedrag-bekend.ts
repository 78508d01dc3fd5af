import { thresholdRange } from "../../law/thresholds.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { date } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/geen-bedrag-bekend",
  kind: "completeness",
  severity: "info",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    { ref: "aw2012", at: "art. 2.7 lid 1", confidence: "V" },
    {
      ref: "richtlijn-2014-24",
      at: "art. 6 (herziening om de twee jaar)",
      confidence: "M",
    },
  ],
  message: {
    later: {
      nl: "Voor {datum} zijn nog geen drempelbedragen bekend; de toets aan de drempel blijft achterwege. Het bedrag voor sociale en andere specifieke diensten is tot nu toe niet gewijzigd. Werk Bestek bij zodra de nieuwe bedragen zijn bekendgemaakt.",
      en: "No threshold amounts are known yet for {datum}; the threshold test is skipped. The amount for social and other specific services has not changed so far. Update Bestek once the new amounts have been published.",
    },
    default: {
      nl: "Voor {datum} zijn geen drempelbedragen bekend; de toets aan de drempel blijft achterwege. Werk Bestek bij zodra de nieuwe bedragen zijn bekendgemaakt.",
      en: "No threshold amounts are known for {datum}; the threshold test is skipped. Update Bestek once the new amounts have been published.",
    },
  },
  check(root, { lots, settings, report }) {
    if (!lots.some(isPublicContract)) return;
    const day = decisiveDate(root.specification, settings);
    const { from, to } = thresholdRange();
    if (day >= from && day <= to) return;
    const planning = root.at("planning");
    const key = planning?.has("aankondiging")
      ? "aankondiging"
      : "vooraankondiging";
    report({
      at: planning?.has(key) ? planning.slot(key) : [root, "peildatum"],
      message: day > to ? "later" : "default",
      data: { datum: date(day) },
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Geen drempelbedrag bekend", en: "No threshold amount known" },
  explain: {
    nl: "De drempels worden om de twee jaar opnieuw vastgesteld. De laatste bekende rij stilzwijgend doortrekken zou verzonnen recht zijn; ga zelf na welk bedrag geldt.",
    en: "The thresholds are set anew every two years. Silently extending the last known row would be invented law; check yourself which amount applies.",
  },
  examples: [
    {
      bad: `  peildatum: 2028-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
`,
      good: `  peildatum: 2027-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
`,
    },
  ],
};
