import { areCriteriaOpen, criteriaOf } from "../../model/facts/criteria.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { buysCare, isFullyRegulated } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { lawNames } from "../shared/laws.ts";

export default defineRule({
  id: "gunning/emvi-verplicht",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2015-01-01",
  validTo: "2022-06-30",
  sources: [
    { ref: "wmo2015", at: "art. 2.6.4 lid 2-3 (oud)", confidence: "V" },
    { ref: "jeugdwet", at: "art. 2.11 lid 2 (oud)", confidence: "S" },
  ],
  message: {
    nl: "{perceel} heeft geen kwaliteitscriterium. Tot 1 juli 2022 moest zorg onder {wet} op de economisch meest voordelige inschrijving worden gegund, ook in de SAS-procedure.",
    en: "{perceel} has no quality criterion. Until 1 July 2022 care under {wet} had to be awarded on the most economically advantageous tender, also under SAS.",
  },
  check(lot, { report, settings }) {
    if (!isPublicContract(lot) || !buysCare(lot) || isDas(lot)) return;
    const criteria = criteriaOf(lot);
    if (criteria.some(({ kind }) => kind === "kwaliteit")) return;
    if (!lot.isAbsent("gunningscriteria.kwaliteit") || areCriteriaOpen(lot))
      return;
    // Without any criteria a draft is unfinished, and a standard procedure has a rule of its own.
    if (criteria.length === 0) {
      if (!hasReached(lot.specification, "publicatie")) return;
      if (isFullyRegulated(lot, settings)) return;
    }
    report({ at: [lot, "gunningscriteria"], data: { wet: lawNames([lot]) } });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Geen kwaliteitscriterium in een aanbesteding van voor juli 2022",
    en: "No quality criterion in a tender from before July 2022",
  },
  explain: {
    nl: "Een rechter vernietigde in 2021 om deze reden een SAS-aanbesteding zonder gunningscriteria. Toelating van iedereen zonder gunningscriteria was toen wel gangbaar en mag sinds 1 juli 2022; daarom een waarschuwing. Voor de publicatie wordt dit alleen gemeld als er al criteria staan.",
    en: "In 2021 a court annulled an SAS tender without award criteria for this reason. Admitting everyone without award criteria was nevertheless common then and has been lawful since 1 July 2022; hence a warning. Before publication this is reported only where there are criteria.",
  },
  examples: [
    {
      bad: `  peildatum: 2021-03-01
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Hulp bij het huishouden" {
    wet: wmo-2015
    gunningscriteria { prijs "Tarief" 100% }
  }
`,
      good: `  peildatum: 2021-03-01
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Hulp bij het huishouden" {
    wet: wmo-2015
    gunningscriteria {
      kwaliteit "Plan van aanpak" 40%
      prijs "Tarief" 60%
    }
  }
`,
    },
  ],
};
