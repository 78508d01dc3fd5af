import { instrumentOf } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { rareChoices } from "../shared/prevalence.ts";
import { capital, spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "statistiek/instrument",
  kind: "statistic",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.3, hoofdstuk 4, tabel 4.3",
      confidence: "S",
    },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
  ],
  message: {
    nl: "{instrument} komt weinig voor: {cijfers}, van de {eenheid} per {datum} ({bron}).{ouderdom}",
    en: "{instrument} is rare: {cijfers}, of {eenheid} as of {datum} ({bron}).{ouderdom}",
  },
  check(_root, { report, lots, settings, outcome }) {
    const found = rareChoices(
      lots,
      "instrument",
      (lot) => {
        const word = instrumentOf(lot);
        return word && { slot: lot.slot("instrument"), word };
      },
      { settings, outcome },
    );
    for (const { slot, word, subjects, data } of found)
      report({
        at: slot,
        subjects,
        data: { ...data, instrument: capital(spoken(term(slot, word))) },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Instrument dat weinig voorkomt",
    en: "Instrument that is rare",
  },
  explain: {
    nl: "Zeldzaam is niet verkeerd: het zegt alleen dat er weinig vergelijkbare stukken zijn en dat aanbieders iets anders gewend zijn. Het cijfer gaat over het instrument dat gemeenten zelf noemden, niet over wat het juridisch was.",
    en: "Rare is not wrong: it only says that there are few comparable documents and that providers are used to something else. The figure is about the instrument that municipalities named themselves, not about what it was in law.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: groepsbegeleiding  instrument: subsidie }
`,
      good: `  wet: wmo-2015
  perceel 1 "Beschermd wonen" { zorgvormen: beschermd-wonen  instrument: subsidie }
`,
    },
  ],
};
