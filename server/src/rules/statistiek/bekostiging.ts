import { formOf } from "../../model/facts/funding.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { rareChoices } from "../shared/prevalence.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "statistiek/bekostiging",
  kind: "statistic",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.11, hoofdstuk 4, tabel 4.10",
      confidence: "S",
    },
    { ref: "monitor-2020", at: "tabel 3", confidence: "S" },
    { ref: "aef-2015", at: "paragraaf 4.1", confidence: "S" },
    {
      ref: "pprc-2018",
      at: "tabel 3.10, tabel 3.11, tabel 4.9, tabel 4.10",
      confidence: "S",
    },
  ],
  message: {
    nl: "Bekostigingsvorm {vorm} komt weinig voor: {cijfers}, van de {eenheid} per {datum} ({bron}).{ouderdom}",
    en: "Funding form {vorm} is rare: {cijfers}, of {eenheid} as of {datum} ({bron}).{ouderdom}",
  },
  check(_root, { report, lots, settings, outcome }) {
    const found = rareChoices(
      lots,
      "bekostiging",
      (lot) => {
        const word = formOf(lot);
        if (!word || !isPublicContract(lot)) return undefined;
        return { slot: lot.slot("bekostiging.vorm"), word };
      },
      { settings, outcome },
    );
    for (const { slot, word, subjects, data } of found)
      report({
        at: slot,
        subjects,
        data: { ...data, vorm: term(slot, word) },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Bekostigingsvorm die weinig voorkomt",
    en: "Funding form that is rare",
  },
  explain: {
    nl: "Zeldzaam is niet verkeerd: het zegt alleen dat er weinig vergelijkbare contracten zijn. Populatie omvat in deze bron ook een lumpsum aan meer aanbieders. Taakgericht werken groeide na 2018; daarover is vanaf 2019 geen melding.",
    en: "Rare is not wrong: it only says that there are few comparable contracts. In this source population also covers a lump sum to several providers. Task-based work grew after 2018; from 2019 there is no message about it.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: groepsbegeleiding
    instrument: overheidsopdracht
    opdrachtnemers: maximaal 4
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    bekostiging { vorm: gemengd  uitvoeringsvariant: inspanningsgericht }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: groepsbegeleiding
    instrument: overheidsopdracht
    opdrachtnemers: maximaal 4
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
    bekostiging { vorm: productie  uitvoeringsvariant: inspanningsgericht }
  }
`,
    },
  ],
};
