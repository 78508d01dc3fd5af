import type { Random } from "../soak/random.ts";
import {
  days,
  keywords,
  marks,
  nests,
  quantities,
  ruleIds,
  statements,
  values,
} from "./words.ts";

/** Larger texts say nothing that smaller ones do not, and take longer. */
const largest = 16_000;

/** One of several; there must be one. */
export function oneOf<T>(random: Random, all: readonly T[]): T {
  const [first, ...others] = all;
  if (first === undefined) throw new Error("nothing to choose from");
  return random.of([first, ...others]);
}

/** A text with a few changes; `other` is a text to take parts of. */
export function mutate(random: Random, text: string, other: string): string {
  let result = text;
  for (let left = 1 + random.below(random.once(4) ? 12 : 4); left > 0; left--)
    result = oneOf(random, changes)(random, result, other);
  if (result.length <= largest) return result;
  const start = random.below(result.length - largest);
  return result.slice(start, start + largest);
}

type Mutation = (random: Random, text: string, other: string) => string;

const replaceWord: Mutation = (random, text) =>
  replaced(random, text, /[\p{L}][\p{L}\p{N}.'/-]*/gu, () =>
    random.once(8)
      ? oneOf(random, ruleIds)
      : oneOf(random, random.once(2) ? keywords : values),
  );

const replaceQuantity: Mutation = (random, text) =>
  replaced(random, text, /(?:€ ?)?\d[\d.,]*(?: ?(?:%|jaar|x))?/g, () =>
    oneOf(random, quantities),
  );

const replaceDay: Mutation = (random, text) =>
  replaced(random, text, /\d{4}-\d\d-\d\d|\d{4}/g, () => oneOf(random, days));

/** Another value of the same document or of another one, behind a colon. */
const replaceValue: Mutation = (random, text, other) =>
  replaced(random, text, /(?<=: *)\S[^\n{};]*/g, () => {
    const found = (random.once(2) ? text : other).match(/(?<=: *)\S[^\n{};]*/g);
    return found ? oneOf(random, found) : oneOf(random, values);
  });

const insertMark: Mutation = (random, text) =>
  inserted(random, text, oneOf(random, marks));

const removeSome: Mutation = (random, text) => {
  const start = random.below(text.length + 1);
  const length = random.below(random.once(4) ? 200 : 8);
  return text.slice(0, start) + text.slice(start + length);
};

const insertLine: Mutation = (random, text) =>
  lined(random, text, (lines, row) =>
    lines.toSpliced(row, 0, oneOf(random, statements)),
  );

const insertEntry: Mutation = (random, text) =>
  lined(random, text, (lines, row) =>
    lines.toSpliced(
      row,
      0,
      `${oneOf(random, keywords)}: ${oneOf(random, random.once(2) ? values : quantities)}`,
    ),
  );

const removeLines: Mutation = (random, text) =>
  lined(random, text, (lines, row) =>
    lines.toSpliced(row, 1 + random.below(random.once(5) ? 20 : 2)),
  );

const repeatLines: Mutation = (random, text) =>
  lined(random, text, (lines, row) => {
    const some = lines.slice(row, row + 1 + random.below(6));
    return lines.toSpliced(row, 0, ...some);
  });

const moveLines: Mutation = (random, text) =>
  lined(random, text, (lines, row) => {
    const count = 1 + random.below(5);
    const some = lines.slice(row, row + count);
    const rest = lines.toSpliced(row, count);
    return rest.toSpliced(random.below(rest.length + 1), 0, ...some);
  });

const takeLines: Mutation = (random, text, other) =>
  lined(random, text, (lines, row) => {
    const others = other.split("\n");
    const start = random.below(others.length);
    const some = others.slice(start, start + 1 + random.below(12));
    return lines.toSpliced(row, random.once(2) ? some.length : 0, ...some);
  });

const flip: Mutation = (random, text) => {
  const at = random.below(text.length + 1);
  const code = random.once(2) ? random.below(0x80) : random.below(0x10000);
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
};

const nest: Mutation = (random, text) =>
  inserted(
    random,
    text,
    oneOf(random, nests).repeat(1 + random.below(random.once(3) ? 500 : 8)),
  );

const lineEnds: Mutation = (random, text) =>
  text.replaceAll(/\r?\n/g, oneOf(random, ["\r\n", "\r", "\n", "\u2028", " "]));

const wrap: Mutation = (random, text) =>
  random.once(2)
    ? `\ufeff${text}`
    : text.replaceAll("\n", `${" ".repeat(random.below(9))}\n`);

const join: Mutation = (random, text, other) =>
  random.once(2) ? `${text}\n${other}` : text + text;

const changes: readonly Mutation[] = [
  ...Array<Mutation>(4).fill(replaceWord),
  ...Array<Mutation>(3).fill(replaceValue),
  ...Array<Mutation>(3).fill(insertMark),
  ...Array<Mutation>(3).fill(takeLines),
  ...Array<Mutation>(2).fill(replaceQuantity),
  ...Array<Mutation>(2).fill(replaceDay),
  ...Array<Mutation>(2).fill(removeSome),
  ...Array<Mutation>(2).fill(insertLine),
  ...Array<Mutation>(2).fill(insertEntry),
  ...Array<Mutation>(2).fill(removeLines),
  ...Array<Mutation>(2).fill(repeatLines),
  moveLines,
  flip,
  nest,
  lineEnds,
  wrap,
  join,
];

function replaced(
  random: Random,
  text: string,
  pattern: RegExp,
  by: () => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return insertMark(random, text, "");
  const { index, 0: old } = oneOf(random, found);
  return text.slice(0, index) + by() + text.slice(index + old.length);
}

function inserted(random: Random, text: string, added: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + added + text.slice(at);
}

function lined(
  random: Random,
  text: string,
  change: (lines: readonly string[], row: number) => readonly string[],
): string {
  const lines = text.split("\n");
  return change(lines, random.below(lines.length + 1)).join("\n");
}

const settingsSeeds = [
  "{}",
  '{ "language": "en", "failOn": "warning" }',
  '{ "profile": "volledig" }',
  '{ "language": "nl", "failOn": "warning", "severities": { "statistiek": "off", "doel/niet-vertaald": "info" } }',
  '{ "include": ["**/*.bestek"], "exclude": ["archief/**"], "organisation": "Regio", "statistics": false }',
  '{ "extends": "./basis.json" }',
  '{ "extends": ["./bestek.config.json", "../x.json"] }',
  '{ "severities": { "taal": "hint", "gunning/weging-100": "off", "onzin": "error" } }',
] as const;

const settingsMarks = [
  ...'{}[],:"\\0-\n',
  "null",
  "true",
  "1e999",
  '"__proto__": {}',
  '"constructor": 1,',
  '"severities": { "perceel": "off" },',
  '"language": "EN",',
  '"include": ["[", "(((", "!(a|b", "{a,b", "**/**/**"],',
  '"extends": "./bestek.config.json",',
  "\ud800",
  "\u0000",
  "\ufeff",
  "[".repeat(2000),
  "//",
] as const;

/** A configuration file, whole or damaged; none at all for the most part. */
export function settingsAtRandom(random: Random): string {
  if (!random.once(4)) return "";
  let text: string = oneOf(random, settingsSeeds);
  for (let left = random.below(4); left > 0; left--)
    text = random.once(3)
      ? removeSome(random, text, "")
      : inserted(random, text, oneOf(random, settingsMarks));
  return text;
}
