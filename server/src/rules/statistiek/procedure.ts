import { prevalence, rowOf } from "../../law/prevalence.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { effectiveProcedure, isSas } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import {
  isSpokenOf,
  isWithinStudies,
  rareChoices,
  sourceOf,
} from "../shared/prevalence.ts";
import { capital, spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "statistiek/procedure",
  kind: "statistic",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  yieldsTo: ["procedure/osd-wmo", "sas/andere-procedure"],
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.7, hoofdstuk 4, tabel 4.6",
      confidence: "S",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "door geen enkele gemeente worden gehanteerd bij inkoop van Wmo-maatwerkvoorzieningen en individuele jeugdhulpvoorzieningen",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Voor de inkoop van Wmo 2015 is de inkoopprocedure nog niet gesignaleerd",
    },
    { ref: "aef-2015", at: "paragraaf 3.1", confidence: "S" },
  ],
  message: {
    default: {
      nl: "{procedure} komt weinig voor: {cijfers}, van de {eenheid} per {datum} ({bron}).{ouderdom}",
      en: "{procedure} is rare: {cijfers}, of {eenheid} as of {datum} ({bron}).{ouderdom}",
    },
    nooit: {
      nl: "{procedure} kwam per {datum} niet voor bij de inkoop van Wmo-ondersteuning en jeugdhulp: 0% van de {eenheid} ({bron}).{ouderdom}",
      en: "{procedure} did not occur in the procurement of Wmo support and youth care as of {datum}: 0% of {eenheid} ({bron}).{ouderdom}",
    },
  },
  check(_root, { report, lots, settings, outcome }) {
    const found = rareChoices(lots, "procedure", choiceOf, {
      settings,
      outcome,
    });
    for (const { slot, word, subjects, data } of found)
      report({
        at: slot,
        subjects,
        data: { ...data, procedure: capital(spoken(term(slot, word))) },
      });
    const table = prevalence.tables.procedure;
    for (const lot of lots) {
      const choice = choiceOf(lot);
      if (!choice || !table.neverUsed?.includes(choice.word)) continue;
      const { slot, word } = choice;
      if (!hasReliableCells(lot) || isSpokenOf(slot, outcome)) continue;
      report({
        at: slot,
        subjects: [lot],
        message: "nooit",
        data: {
          ...sourceOf(table, decisiveDate(lot.specification, settings)),
          procedure: capital(spoken(term(slot, word))),
        },
      });
    }
  },
});

function choiceOf(lot: Node<"perceel">) {
  const word = effectiveProcedure(lot);
  if (!word || !isPublicContract(lot)) return undefined;
  return {
    slot: lot.slot(isSas(lot) ? "procedure.invulling" : "procedure"),
    word,
  };
}

function hasReliableCells(lot: Node<"perceel">): boolean {
  const { forms } = prevalence.tables.procedure;
  return (
    isWithinStudies(lot) &&
    lot.words("zorgvormen").every((form) => forms[rowOf(form)] !== null)
  );
}

export const docs: RuleDocs = {
  title: { nl: "Procedure die weinig voorkomt", en: "Procedure that is rare" },
  explain: {
    nl: "Zeldzaam is niet verkeerd: het zegt alleen dat er weinig vergelijkbare stukken zijn. Het cijfer telt overheidsopdrachten van vóór 2018; daarna is de selectieve inkoop toegenomen. Voor pleegzorg, residentiële hulp en het gedwongen kader spreekt de bron zichzelf tegen en is er geen melding.",
    en: "Rare is not wrong: it only says that there are few comparable documents. The figure counts public contracts from before 2018; selective procurement has grown since. For foster care, residential care and compulsory care the source contradicts itself and there is no message.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 4
    clientkeuze: client
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Huishoudelijke hulp" {
    zorgvormen: huishoudelijke-hulp
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
