import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { isInHouse, isOpenHouse } from "../../model/facts/instrument.ts";
import {
  municipalitiesOf,
  ownMunicipalities,
} from "../../model/facts/municipalities.ts";
import { areasOf, contractors } from "../../model/facts/providers.ts";
import {
  hasSafeguard,
  offersOtherChoice,
} from "../../model/facts/safeguards.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/een-aanbieder",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["taakgericht/keuzevrijheid", "taakgericht/clientwaarborgen"],
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.1.2 lid 4 onder c",
      confidence: "V",
      quote:
        "keuzemogelijkheden tussen aanbieders voor degenen aan wie een maatwerkvoorziening",
    },
    {
      ref: "jeugdwet",
      at: "art. 2.3 lid 5",
      confidence: "V",
      quote:
        "Voor zover redelijkerwijs mogelijk, wordt de jeugdige en zijn ouders keuzevrijheid geboden met betrekking tot de activiteiten van jeugdhulp.",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "een keuze uit twee zorgaanbieders is in wezen ook keuzevrijheid",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Doordat er sprake is van één aanbieder is het van belang de positie van de cliënt goed te borgen.",
    },
  ],
  message: {
    nl: "Voor {zorgvorm} in {gebied} komt er één aanbieder. Regel hoe cliënten dan iets te kiezen hebben en hoe hun positie is geborgd.",
    en: "There will be one provider for {zorgvorm} in {gebied}. Arrange what clients can then choose and how their position is protected.",
  },
  check(lot, { report }) {
    if (!hasExactlyOne(lot) || isTaskBased(lot)) return;
    if (isOpenHouse(lot) || isInHouse(lot)) return;
    if (hasSafeguard(lot) || offersOtherChoice(lot) || areasOf(lot) > 1) return;
    const alone = careFormsOf(lot).filter(
      (form) => !withoutChoice.has(form) && !isElsewhere(form, lot),
    );
    if (alone.length > 0)
      report({
        at: lot.slot("opdrachtnemers"),
        data: { zorgvorm: list(alone.map(careFormName)), gebied: areaOf(lot) },
      });
  },
});

type Lot = Node<"perceel">;

/** Care in which one provider is usual: no client chooses, or there is nothing to choose. */
const withoutChoice: ReadonlySet<string> = new Set([
  "jeugdbescherming",
  "jeugdreclassering",
  "gedwongen-kader",
  "crisis",
  "hulpmiddelen",
  "vervoer",
  "woningaanpassing",
  "veilig-thuis",
  "lokaal-team",
  "clientondersteuning",
  "jeugdgezondheidszorg",
  "preventie",
  "algemene-voorziening",
]);

function hasExactlyOne(lot: Lot): boolean {
  const number = contractors(lot);
  return (
    number?.min === 1 &&
    number.max === 1 &&
    !lot.has("opdrachtnemers.per-gebied")
  );
}

/** True when another lot offers the same care in a municipality of this one. */
function isElsewhere(form: string, lot: Lot): boolean {
  const here = municipalitiesOf(lot)?.ids;
  return lot.specification.lots.some((other) => {
    if (other === lot || !careFormsOf(other).includes(form)) return false;
    const there = municipalitiesOf(other)?.ids;
    return !here || !there || [...here].some((id) => there.has(id));
  });
}

function areaOf(lot: Lot): Localized {
  const names = lot.texts("gebied");
  if (names.length > 0) return list(names);
  const own = ownMunicipalities(lot)?.members;
  return own
    ? list(own.map(({ name }) => name))
    : { nl: "het hele gebied", en: "the whole area" };
}

export const docs: RuleDocs = {
  title: {
    nl: "Eén aanbieder zonder keuze of waarborg",
    en: "One provider without choice or safeguard",
  },
  explain: {
    nl: "Eén opdrachtnemer mag, maar beide wetten hechten aan keuze voor de cliënt. Regel waaruit hij kiest (`clientkeuze { keuze-van: professional }`), een pgb, of ten minste één waarborg zoals een klachtenregeling of onafhankelijke cliëntondersteuning.",
    en: "One contractor is allowed, but both laws attach weight to choice for clients. Arrange what they choose from (`client-choice { choice-of: professional }`), a personal budget, or at least one safeguard such as a complaints procedure or independent client support.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  opdrachtnemers: 1 }
`,
      good: `  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  opdrachtnemers: 1  clientwaarborgen: klachtenprocedure }
`,
    },
  ],
};
