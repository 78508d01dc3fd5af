import { instrumentOf } from "../../model/facts/instrument.ts";
import {
  type TenderTerm,
  tenderTermsIn,
} from "../../model/facts/tender-terms.ts";
import type { Specification } from "../../model/specification.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { together } from "../fix/fix.ts";
import { replaceWords } from "../fix/texts.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "instrument/aanbestedingstermen",
  kind: "consistency",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["taal/synoniem"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Een aanbestedingsprocedure impliceert het maken van een keuze en is dus enkel van toepassing bij het instrument overheidsopdracht",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "Uitbesteden wordt in de praktijk vaak aanbesteden genoemd.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "overeenkomst 1.2, art. 1.2 (Bij een toelatingsprocedure)",
      confidence: "V",
      quote: "De aanmelding van de aanbieder",
    },
  ],
  message: {
    nl: "{perceel} is {instrument}, maar de tekst spreekt van {termen}. Die woorden horen bij een overheidsopdracht; gebruik {alternatief}.",
    en: "{perceel} is {instrument}, but the text speaks of {termen}. Those words belong to a public contract; use {alternatief}.",
  },
  check(lot, { report }) {
    const instrument = instrumentOf(lot);
    if (
      !instrument ||
      instrument === "geen" ||
      instrument === "overheidsopdracht"
    )
      return;
    const found = tenderTermsIn(lot.block);
    const [first] = found;
    if (!first) return;
    report({
      at: first.node,
      data: {
        instrument: term(lot.slot("instrument"), instrument),
        termen: list([...new Set(found.map(({ term }) => `'${term}'`))]),
        alternatief: instrument === "open-house" ? forAdmission : inGeneral,
      },
      fixes: () => [
        withCounterparts(
          found,
          instrument === "open-house" ? ofAdmission : ofPurchase,
          lot.specification,
        ),
      ],
    });
  },
});

const forAdmission = {
  nl: "toelatingsprocedure, aanbieder, aanmelding en toelating",
  en: "admission procedure, provider, application and admission (toelatingsprocedure, aanbieder, aanmelding, toelating)",
};

const inGeneral = {
  nl: "inkoopprocedure of uitbesteding",
  en: "inkoopprocedure or uitbesteding",
};

type Counterparts = Readonly<Record<string, string>>;

/** Words that say the same of an admission; for those that are not here a sentence must be written anew. */
const ofAdmission: Counterparts = {
  aanbestedingsprocedure: "toelatingsprocedure",
  aanbestedingsprocedures: "toelatingsprocedures",
  inschrijver: "aanbieder",
  inschrijvers: "aanbieders",
  inschrijving: "aanmelding",
  inschrijvingen: "aanmeldingen",
  gunning: "toelating",
  gunningsfase: "toelatingsfase",
  gunningsbeslissing: "toelatingsbeslissing",
};

const ofPurchase: Counterparts = {
  aanbestedingsprocedure: "inkoopprocedure",
  aanbestedingsprocedures: "inkoopprocedures",
  aanbesteding: "uitbesteding",
  aanbestedingen: "uitbestedingen",
  aanbesteden: "uitbesteden",
};

/** Puts the counterpart in the place of every term that has one, in the sentences that speak of this purchase. */
function withCounterparts(
  found: readonly TenderTerm[],
  counterparts: Counterparts,
  specification: Specification,
): Fix | undefined {
  const title = {
    nl: "Vervang de aanbestedingstermen",
    en: "Replace the tender terms",
  };
  const bySentence = Map.groupBy(found, ({ sentence }) => sentence);
  const changes = [...bySentence].flatMap(([sentence, [first]]) => {
    if (!first) return [];
    const changed = sentence.replaceAll(/\p{L}+/gu, (word) => {
      const other = counterparts[word.toLowerCase()];
      return other === undefined ? word : asCapitalised(word, other);
    });
    const unit = unitOf(first.node, specification);
    return changed === sentence
      ? []
      : (replaceWords(unit, first.node, sentence, changed, title) ?? []);
  });
  return changes.length > 0 ? together(title, ...changes) : undefined;
}

function asCapitalised(word: string, other: string): string {
  const first = word.charAt(0);
  return first === first.toLowerCase()
    ? other
    : other.charAt(0).toUpperCase() + other.slice(1);
}

export const docs: RuleDocs = {
  title: {
    nl: "Aanbestedingstermen buiten een overheidsopdracht",
    en: "Tender terms outside a public contract",
  },
  explain: {
    nl: "Aanbesteden betekent kiezen. Wie een open house, subsidie of eigen beheer beschrijft met woorden uit een aanbesteding, voedt het verwijt dat het toch een overheidsopdracht was. Gebruik de woorden die bij het instrument horen.",
    en: "Tendering means choosing. Describing an open house, a grant or in-house work in the words of a tender feeds the reproach that it was a public contract after all. Use the words that belong to the instrument.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    omschrijving: "Iedere inschrijver die voldoet krijgt een overeenkomst."
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    omschrijving: "Iedere aanbieder die voldoet krijgt een overeenkomst. Dit is geen aanbesteding in de zin van de Aanbestedingswet."
  }
`,
    },
  ],
};
