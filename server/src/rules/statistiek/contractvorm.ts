import { isPublicContract } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { rareChoices } from "../shared/prevalence.ts";
import { capital, spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "statistiek/contractvorm",
  kind: "statistic",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.10, hoofdstuk 4, tabel 4.9",
      confidence: "S",
    },
  ],
  message: {
    nl: "{contractvorm} komt weinig voor: {cijfers}, van de {eenheid} per {datum} ({bron}).{ouderdom}",
    en: "{contractvorm} is rare: {cijfers}, of {eenheid} as of {datum} ({bron}).{ouderdom}",
  },
  check(_root, { report, lots, settings, outcome }) {
    const found = rareChoices(
      lots,
      "contractvorm",
      (lot) => {
        const [word, ...others] = lot.words("contractvorm");
        if (!word || others.length > 0 || !isPublicContract(lot))
          return undefined;
        return { slot: lot.slot("contractvorm"), word };
      },
      { settings, outcome },
    );
    for (const { slot, word, subjects, data } of found)
      report({
        at: slot,
        subjects,
        data: { ...data, contractvorm: capital(spoken(term(slot, word))) },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Contractvorm die weinig voorkomt",
    en: "Contract form that is rare",
  },
  explain: {
    nl: "Zeldzaam is niet verkeerd: het zegt alleen dat er weinig vergelijkbare contracten zijn. Het cijfer telt alleen overheidsopdrachten.",
    en: "Rare is not wrong: it only says that there are few comparable contracts. The figure counts public contracts only.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    opdrachtnemers: maximaal 4
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    contractvorm: vast-budget
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Beschermd wonen" {
    zorgvormen: beschermd-wonen
    instrument: overheidsopdracht
    opdrachtnemers: maximaal 4
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    contractvorm: vast-budget
  }
`,
    },
  ],
};
