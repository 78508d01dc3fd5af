import { isoDate } from "../../../grammar/src/calendar.ts";
import { type Interval, ONE } from "../../../grammar/src/exact.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import type { Block } from "./block.ts";
import type { BoundQualifier, BoundValue, Duration } from "./values.ts";

/** Plain data, ready for `JSON.stringify`. */
export type Plain =
  | string
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * What a block says, as plain data under its Dutch keys: values and blocks by key, as written, without inheritance.
 * Quantities are exact decimals in text; null is an interval without an end. `vocabulary/schema.ts` describes the form.
 */
export function exportBlock(block: Block): { [key: string]: Plain } {
  const { name, title, doc, slots } = block;
  const data: { [key: string]: Plain } = {};
  if (name) data.$naam = name.text;
  if (title) data.$titel = title.text;
  if (doc !== undefined) data.$toelichting = doc;
  for (const slot of slots) {
    if (!slot) continue;
    const values = slot.occurrences.flatMap((occurrence) => occurrence.values);
    const blocks = new Set<Block>();
    for (const { block: inner, values } of slot.occurrences) {
      if (inner) blocks.add(inner);
      for (const { detail } of values) if (detail) blocks.add(detail);
    }
    data[slot.key.keyword] = {
      ...(values.length > 0 && {
        waarden: values.map((value) => exportValue(value, block)),
      }),
      ...(blocks.size > 0 && { blokken: [...blocks].map(exportBlock) }),
    };
  }
  return data;
}

const sorts = {
  money: "bedrag",
  percentage: "percentage",
  points: "punten",
  number: "getal",
} as const;

function exportValue(value: BoundValue, block: Block): Plain {
  const { qualifiers } = value;
  const bij =
    qualifiers.length > 0
      ? { bij: qualifiers.map((one) => exportQualifier(one, block)) }
      : {};
  switch (value.type) {
    case "word":
      return { soort: "woord", woord: value.word, ...bij };
    case "text":
      return { soort: "tekst", tekst: value.text, ...bij };
    case "reference":
      return { soort: "verwijzing", naam: value.name, ...bij };
    case "money":
    case "percentage":
    case "points":
    case "number":
      return {
        soort: sorts[value.type],
        ...ends(value.interval, ONE),
        ...unit(value.unit),
        ...bij,
      };
    case "count":
      return {
        soort: "aantal",
        ...ends(value.interval, 1),
        ...unit(value.unit),
        ...bij,
      };
    case "duration":
      return { soort: "duur", duur: exportLength(value), ...bij };
    case "extension":
      return {
        soort: "verlenging",
        aantal: ends(value.count, 1),
        ...(value.each && { duur: exportLength(value.each) }),
        ...bij,
      };
    case "moment": {
      const { min, max } = value.interval;
      const time = value.time === undefined ? {} : { tijd: clock(value.time) };
      return {
        soort: "datum",
        van: isoDate(min),
        tot: isoDate(max),
        ...time,
        ...bij,
      };
    }
    default:
      return {
        soort:
          value.type === "not-applicable"
            ? "n.v.t."
            : value.type === "open"
              ? "open"
              : "onleesbaar",
      };
  }
}

function exportLength({ months, days, minutes }: Duration): {
  [key: string]: Plain;
} {
  return {
    ...(months && { maanden: ends(months, 1) }),
    ...(days && { dagen: ends(days, 1) }),
    ...(minutes && { minuten: ends(minutes, 1) }),
  };
}

function ends({ min, max }: Interval, one: number): { [key: string]: Plain } {
  return { min: decimal(min, one), max: decimal(max, one) };
}

/** An integer number of parts as an exact decimal: 14 583 ten-thousandths are `1.4583`. */
function decimal(parts: number, one: number): string | null {
  if (!Number.isFinite(parts)) return null;
  const sign = parts < 0 ? "-" : "";
  const whole = Math.trunc(Math.abs(parts) / one);
  const rest = Math.abs(parts) % one;
  const digits =
    one === 1
      ? ""
      : String(rest)
          .padStart(4, "0")
          .replace(/(?<!0)0+$/, "");
  return `${sign}${whole}${digits === "" ? "" : `.${digits}`}`;
}

function unit(unit: string | undefined): { [key: string]: Plain } {
  return unit === undefined ? {} : { eenheid: unit };
}

/** A unit and a key have one spelling here, whatever language the document is in. */
function exportQualifier(
  { preposition, text, unit, year, interval }: BoundQualifier,
  block: Block,
): string {
  const isKey = preposition === "van" && text !== undefined;
  const operand =
    (isKey ? keywordAbove(block, text) : undefined) ??
    unit ??
    text ??
    year ??
    (interval ? decimal(interval.min, ONE) : undefined);
  return operand === undefined ? preposition : `${preposition} ${operand}`;
}

/** The Dutch spelling of a key beside a value or around it. */
function keywordAbove(block: Block, word: string): string | undefined {
  for (let at: Block | undefined = block; at; at = at.parent) {
    const match = kindTable(at.kind).match(word);
    if (match) return match.key.keyword;
  }
  return undefined;
}

/** Minutes since midnight as `12:00`. */
function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
