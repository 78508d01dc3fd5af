import { ONE } from "../../../../grammar/src/exact.ts";
import { compares, prevalence } from "../../law/prevalence.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { effectiveProcedure, isSas } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { isSpokenOf, sourceOf, studiedLaw } from "../shared/prevalence.ts";
import { spoken, term } from "../shared/terms.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "statistiek/sas",
  kind: "statistic",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.9, hoofdstuk 3",
      confidence: "S",
    },
  ],
  message: {
    nl: "SAS met de wettelijke invulling {invulling} komt minder voor: {pct} van de {eenheid} van {datum}; {vrij} noemde SAS met een vrije invulling ({bron}).{ouderdom}",
    en: "The light regime filled in with {invulling} is less common: {pct} of {eenheid} of {datum}; {vrij} named it with a free design ({bron}).{ouderdom}",
  },
  check(lot, { report, settings, outcome }) {
    const figure = prevalence.sas;
    const procedure = effectiveProcedure(lot);
    if (!isSas(lot) || studiedLaw(lot) !== figure.law) return;
    if (procedure !== "das" && procedure !== "meervoudig-onderhands") return;
    const slot = lot.slot("procedure.invulling");
    const day = decisiveDate(lot.specification, settings);
    if (!compares(figure, day) || isSpokenOf(slot, outcome)) return;
    report({
      at: slot,
      data: {
        ...sourceOf(figure, day),
        invulling: spoken(term(slot, procedure)),
        pct: percents(figure.statutory * ONE),
        vrij: percents(figure.free * ONE),
      },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "SAS met een wettelijke invulling",
    en: "SAS filled in with a statutory procedure",
  },
  explain: {
    nl: "Onder SAS mag u de procedure zelf inrichten; wie SAS noemde, deed dat in 2017 meestal ook. Een wettelijke procedure binnen SAS mag, maar dan gelden haar regels alleen voor zover u ze zelf overneemt. Het cijfer komt uit een klein deelonderzoek.",
    en: "Under the light regime you may design the procedure yourself; most who named it in 2017 did. A statutory procedure within it is allowed, but its rules then hold only as far as you adopt them. The figure comes from a small sub-sample.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    procedure: sas { invulling: meervoudig-onderhands }
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 4
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
  ],
};
