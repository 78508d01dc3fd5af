import { defineRule, type RuleDocs } from "../define.ts";
import { formOf } from "../../model/facts/funding.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isSpokenOf, rarity } from "../prevalence.ts";
import { capital, spoken, term } from "../terms.ts";

export default defineRule({
id: "statistiek/bekostiging",
kind: "statistic",
severity: "hint",
scope: "perceel",
waivable: true,
last: true,
sources: [
{ ref: "pprc-2018", at: "hoofdstuk 3, tabel 3.11, hoofdstuk 4, tabel 4.10", confidence: "S" },
{ ref: "monitor-2020", at: "tabel 3", confidence: "S" },
{ ref: "aef-2015", at: "paragraaf 4.1", confidence: "S" },
{ ref: "pprc-2018", at: "tabel 3.10, tabel 3.11, tabel 4.9, tabel 4.10", confidence: "S" },
],
message: { nl: "Bekostigingsvorm {vorm} komt weinig voor bij {groep}: {pct} van de {eenheid} per {datum} ({bron}).{ouderdom}", en: "Funding form {vorm} is rare for {groep}: {pct} of {eenheid} as of {datum} ({bron}).{ouderdom}" },
check(lot, { report, settings, outcome }) {
  const slot = lot.slot("bekostiging.vorm");
  const form = formOf(lot);
  if (!form || !isPublicContract(lot) || isSpokenOf(slot, outcome)) return;
  const found = rarity(lot, "bekostiging", form, settings);
  if (found) report({ at: slot, data: { ...found, vorm: term(slot, form) } });
},
});

export const docs: RuleDocs = {
title: { nl: "Bekostigingsvorm die weinig voorkomt", en: "Funding form that is rare" },
explain: { nl: "Zeldzaam is niet verkeerd: het zegt alleen dat er weinig vergelijkbare contracten zijn. Populatie omvat in deze bron ook een lumpsum aan meer aanbieders. Taakgericht werken groeide na 2018; daarover is vanaf 2019 geen melding.", en: "Rare is not wrong: it only says that there are few comparable contracts. In this source population also covers a lump sum to several providers. Task-based work grew after 2018; from 2019 there is no message about it." },
examples: [
{ bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: groepsbegeleiding
    instrument: overheidsopdracht
    bekostiging { vorm: gemengd  uitvoeringsvariant: inspanningsgericht }
  }
`, good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: groepsbegeleiding
    instrument: overheidsopdracht
    bekostiging { vorm: productie  uitvoeringsvariant: inspanningsgericht }
  }
`, },
],
};
