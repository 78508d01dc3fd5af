import { monthsBetween } from "../../../../grammar/src/calendar.ts";
import { type Interval, ONE } from "../../../../grammar/src/exact.ts";
import { tableDay } from "../../law/period.ts";
import {
  type Figure,
  isStudied,
  type PrevalenceTable,
  prevalence,
  rareShareOf,
  type Share,
  shareOf,
} from "../../law/prevalence.ts";
import { careFormName, careFormsOf, lawName } from "../../model/facts/care.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { type Law, lawsOf } from "../../model/facts/law.ts";
import { rememberedOf } from "../../model/facts/remembered.ts";
import { natureOf } from "../../model/facts/services.ts";
import { buysCare } from "../../model/facts/tender.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Data, Settings } from "../define.ts";
import type { Outcome } from "../engine/outcome.ts";
import { list, percents } from "./wording.ts";

/** What the rules on prevalence share: which lots the studies are about, and how a figure is said. */

type Lot = Node<"perceel">;

/**
 * True when the studies looked at what the lot buys: individual care under one of the laws. Not general provisions,
 * local teams, transport, aids, home adaptations, IT or what is bought nationally.
 */
export function isWithinStudies(lot: Lot): boolean {
  return (
    buysCare(lot) &&
    natureOf(lot) === "diensten" &&
    careFormsOf(lot).every(isStudied) &&
    !lot.includes("soort-voorziening", "algemeen", "preventie") &&
    !lot.includes("niveau", "landelijk")
  );
}

/** The one law of a lot that the studies are about. */
export function studiedLaw(lot: Lot): Law | undefined {
  const [law, ...others] = lawsOf(lot);
  return others.length === 0 && isWithinStudies(lot) ? law : undefined;
}

/** The share of a choice where it is rare among lots comparable with this one. */
function rareShare(
  lot: Lot,
  table: PrevalenceTable,
  column: string,
  settings: Settings,
): Share | undefined {
  const { today, referenceDate } = settings;
  const name = `rare ${table} ${column} ${today} ${referenceDate}`;
  return rememberedOf(lot, name, () => {
    const law = studiedLaw(lot);
    const day = decisiveDate(lot.specification, settings);
    return (
      law && rareShareOf(table, column, { law, forms: careFormsOf(lot), day })
    );
  });
}

/** How common a choice is among lots comparable with those that make it, as a sentence; undefined without a figure. */
export function howCommon(
  lots: readonly Lot[],
  table: PrevalenceTable,
  columnOf: (lot: Lot) => string | undefined,
  settings: Settings,
): Localized | undefined {
  const shares: Share[] = [];
  for (const lot of lots) {
    const law = studiedLaw(lot);
    const column = columnOf(lot);
    if (!law || column === undefined) continue;
    const day = decisiveDate(lot.specification, settings);
    const share = shareOf(table, column, { law, forms: careFormsOf(lot), day });
    if (share) shares.push(share);
  }
  const [lot] = lots;
  if (!lot || shares.length === 0) return undefined;
  const figure = prevalence.tables[table];
  const age = ageOf(figure, decisiveDate(lot.specification, settings));
  const { nl, en } = sharesInWords(shares);
  const { unit, when, name } = figure;
  return {
    nl: `Zo gebruikelijk was deze keuze: ${nl}, van de ${unit.nl} per ${when.nl} (${name.nl}).${age.nl}`,
    en: `How common this choice was: ${en}, of ${unit.en} as of ${when.en} (${name.en}).${age.en}`,
  };
}

/** A choice written at one place that is rare for some of the lots that it holds for. */
export interface RareChoice {
  readonly slot: Slot;
  readonly word: string;
  readonly subjects: readonly Lot[];
  readonly data: Data;
}

/** The rare choices of lots, by the place where they are written; those of which another rule speaks are left out. */
export function rareChoices(
  lots: readonly Lot[],
  table: PrevalenceTable,
  choiceOf: (lot: Lot) => { slot: Slot; word: string } | undefined,
  { settings, outcome }: { settings: Settings; outcome: Outcome | undefined },
): RareChoice[] {
  const found = lots.flatMap((lot) => {
    const choice = choiceOf(lot);
    const share = choice && rareShare(lot, table, choice.word, settings);
    return share && !isSpokenOf(choice.slot, outcome)
      ? [{ ...choice, lot, share }]
      : [];
  });
  const places = Map.groupBy(
    found,
    ({ slot, lot }) => slot.occurrences[0]?.syntax ?? lot,
  );
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { slot, word, lot } = first;
    const day = decisiveDate(lot.specification, settings);
    const data = {
      ...sourceOf(prevalence.tables[table], day),
      cijfers: sharesInWords(same.map(({ share }) => share)),
    };
    return [{ slot, word, subjects: same.map((one) => one.lot), data }];
  });
}

/** `1% bij groepsbegeleiding en 3% bij Wmo 2015 (n = 1467)`, each group once. */
function sharesInWords(shares: readonly Share[]): Localized {
  const texts = shares.map((share) => {
    const { nl, en } = groupName(share);
    const pct = percents(share.share * ONE);
    const n = share.n === undefined ? "" : ` (n = ${share.n})`;
    return { nl: `${pct.nl} bij ${nl}${n}`, en: `${pct.en} for ${en}${n}` };
  });
  return list([...new Map(texts.map((text) => [text.nl, text])).values()]);
}

/** What a rule reports of a term that is rare under the law of a lot. */
export function rareTerm(
  lot: Lot,
  table: "minimale-looptijd" | "maximale-looptijd",
  column: string,
  settings: Settings,
): Data | undefined {
  const found = rareShare(lot, table, column, settings);
  if (!found) return undefined;
  const day = decisiveDate(lot.specification, settings);
  return {
    groep: groupName(found),
    pct: percents(found.share * ONE),
    ...sourceOf(prevalence.tables[table], day),
  };
}

/** The base, date, source and age of a figure. */
export function sourceOf(figure: Figure, day: number): Data {
  return {
    eenheid: figure.unit,
    datum: figure.when,
    bron: figure.name,
    ouderdom: ageOf(figure, day),
  };
}

/** A sentence on the age of a figure that is more than three years older than the specification. */
function ageOf({ date }: Figure, day: number): Localized {
  const years = Math.floor(monthsBetween(tableDay(date), day) / 12);
  return years > 3
    ? {
        nl: ` Dat cijfer is ${years} jaar oud.`,
        en: ` That figure is ${years} years old.`,
      }
    : { nl: "", en: "" };
}

function groupName({ group }: Share): Localized {
  return "form" in group ? careFormName(group.form) : lawName(group.law);
}

/** True when a rule that is no statistic already points at what is written for a key, or at something in it. */
export function isSpokenOf(slot: Slot, outcome: Outcome | undefined): boolean {
  const { uri } = slot.owner.specification.unit;
  return slot.occurrences.some(({ syntax }) =>
    outcome?.pointsInto(syntax, uri, ({ rule }) => rule.kind !== "statistic"),
  );
}

/** The class of the tables that a term falls in; undefined between the classes, beyond them, and without an end. */
export function termClass({ min, max }: Interval): string | undefined {
  if (min !== max || min % 12 !== 0) return undefined;
  const years = min / 12;
  if (years >= 1 && years <= 4) return `${years} jaar`;
  if (years >= 5 && years <= 7) return "5-7 jaar";
  return years >= 8 && years <= 10 ? "8-10 jaar" : undefined;
}
