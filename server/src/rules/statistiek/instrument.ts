import { defineRule, type RuleDocs } from "../define.ts";
import { instrumentOf } from "../../model/facts/instrument.ts";
import { isSpokenOf, rarity } from "../prevalence.ts";
import { capital, spoken, term } from "../terms.ts";

export default defineRule({
id: "statistiek/instrument",
kind: "statistic",
severity: "hint",
scope: "perceel",
waivable: true,
last: true,
sources: [
{ ref: "pprc-2018", at: "hoofdstuk 3, tabel 3.3, hoofdstuk 4, tabel 4.3", confidence: "S" },
{ ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
],
message: { nl: "{instrument} komt weinig voor bij {groep}: {pct} van de {eenheid} per {datum} ({bron}).{ouderdom}", en: "{instrument} is rare for {groep}: {pct} of {eenheid} as of {datum} ({bron}).{ouderdom}" },
check(lot, { report, settings, outcome }) {
  const slot = lot.slot("instrument");
  const instrument = instrumentOf(lot);
  if (!instrument || isSpokenOf(slot, outcome)) return;
  const found = rarity(lot, "instrument", instrument, settings);
  if (!found) return;
  const name = capital(spoken(term(slot, instrument)));
  report({ at: slot, data: { ...found, instrument: name } });
},
});

export const docs: RuleDocs = {
title: { nl: "Instrument dat weinig voorkomt", en: "Instrument that is rare" },
explain: { nl: "Zeldzaam is niet verkeerd: het zegt alleen dat er weinig vergelijkbare stukken zijn en dat aanbieders iets anders gewend zijn. Het cijfer gaat over het instrument dat gemeenten zelf noemden, niet over wat het juridisch was.", en: "Rare is not wrong: it only says that there are few comparable documents and that providers are used to something else. The figure is about the instrument that municipalities named themselves, not about what it was in law." },
examples: [
{ bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: groepsbegeleiding  instrument: subsidie }
`, good: `  wet: wmo-2015
  perceel 1 "Beschermd wonen" { zorgvormen: beschermd-wonen  instrument: subsidie }
`, },
],
};
