import { defineRule, type RuleDocs } from "../define.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isSpokenOf, rarity } from "../prevalence.ts";
import { capital, spoken, term } from "../terms.ts";

export default defineRule({
id: "statistiek/contractvorm",
kind: "statistic",
severity: "hint",
scope: "perceel",
waivable: true,
last: true,
sources: [
{ ref: "pprc-2018", at: "hoofdstuk 3, tabel 3.10, hoofdstuk 4, tabel 4.9", confidence: "S" },
],
message: { nl: "{contractvorm} komt weinig voor bij {groep}: {pct} van de {eenheid} per {datum} ({bron}).{ouderdom}", en: "{contractvorm} is rare for {groep}: {pct} of {eenheid} as of {datum} ({bron}).{ouderdom}" },
check(lot, { report, settings, outcome }) {
  const slot = lot.slot("contractvorm");
  const [form, ...others] = lot.words("contractvorm");
  if (!form || others.length > 0 || !isPublicContract(lot)) return;
  const found = rarity(lot, "contractvorm", form, settings);
  if (!found || isSpokenOf(slot, outcome)) return;
  const name = capital(spoken(term(slot, form)));
  report({ at: slot, data: { ...found, contractvorm: name } });
},
});

export const docs: RuleDocs = {
title: { nl: "Contractvorm die weinig voorkomt", en: "Contract form that is rare" },
explain: { nl: "Zeldzaam is niet verkeerd: het zegt alleen dat er weinig vergelijkbare contracten zijn. Het cijfer telt alleen overheidsopdrachten.", en: "Rare is not wrong: it only says that there are few comparable contracts. The figure counts public contracts only." },
examples: [
{ bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    contractvorm: vast-budget
  }
`, good: `  wet: wmo-2015
  perceel 1 "Beschermd wonen" {
    zorgvormen: beschermd-wonen
    instrument: overheidsopdracht
    contractvorm: vast-budget
  }
`, },
],
};
