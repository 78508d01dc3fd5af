import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/src/parser.ts";
import { applyEdits, print } from "../../grammar/src/print.ts";
import { translate } from "../../grammar/src/translate.ts";
import type { Example, Fix } from "../../server/src/rules/define.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { dictionary } from "../../server/src/vocabulary/dictionary.ts";
import { asDocument, checkText } from "./check-text.ts";
import { fixable } from "./fixable.ts";

type Files = Readonly<Record<string, string>>;

/** The documents of a bad example by path, each a whole document. */
function filesOf({ bad, files = {} }: Example): Files {
  return Object.fromEntries(
    Object.entries({ "voorbeeld.bestek": bad, ...files }).map(
      ([path, text]) => [path, asDocument(text)],
    ),
  );
}

function findingsIn(files: Files): readonly Finding[] {
  const { "voorbeeld.bestek": main = "", ...others } = files;
  return checkText(main, others);
}

function withFix(files: Files, { edits }: Fix): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits
          .filter(({ uri }) => uri === `/${path}`)
          .sort((a, b) => a.start - b.start),
      ),
    ]),
  );
}

function inEnglish(files: Files): Files {
  return mapped(files, (text) =>
    translate(parse(text), "en", dictionary("en")),
  );
}

function formatted(files: Files): Files {
  return mapped(files, (text) => print(parse(text)));
}

/** Where lines break depends on how long the words are. */
function onOneLine(files: Files): Files {
  return mapped(files, (text) => text.replaceAll(/[\s;]+/g, " "));
}

function mapped(files: Files, change: (text: string) => string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, change(text)]),
  );
}

function syntaxErrors(files: Files): number {
  return Object.values(files).reduce(
    (sum, text) => sum + parse(text).errors.length,
    0,
  );
}

/** Rules that are broken for sure; what is still to be written is what PM stands for. */
function errorRules(findings: readonly Finding[]): Set<string> {
  const broken = findings.filter(
    ({ rule, severity }) =>
      severity === "error" &&
      rule.kind !== "completeness" &&
      rule.id !== "proportionaliteit/afwijking-zonder-motivering",
  );
  return new Set(broken.map(({ rule }) => rule.id));
}

/** What the findings of a rule say for which a change is on offer, wherever they stand. */
function offers(
  findings: readonly Finding[],
  id: string,
  { title }: Fix,
): string[] {
  return findings
    .filter(
      ({ rule, fixes }) =>
        rule.id === id && fixes.some((fix) => fix.title.nl === title.nl),
    )
    .map(({ message }) => message.nl);
}

function offersSomething(id: string): boolean {
  return (ruleDocs[id]?.examples ?? []).some((example) =>
    findingsIn(filesOf(example)).some(
      ({ rule, fixes }) => rule.id === id && fixes.length > 0,
    ),
  );
}

/** Rules about the words themselves: what is wrong in one language is right or another mistake in the other. */
function isAboutWords(id: string): boolean {
  return id.startsWith("taal/") || id === "perceel/zorgvorm-wet";
}

describe.each(fixable)("%s", (id) => {
  const examples = ruleDocs[id]?.examples ?? [];

  test("offers a change for one of its bad examples", () => {
    expect(offersSomething(id)).toBe(true);
  });

  test.each(examples.map((example, index) => ({ index: index + 1, example })))(
    "example $index: a fix answers the finding and breaks nothing",
    ({ example }) => {
      const before = filesOf(example);
      const all = findingsIn(before);
      const found = all.filter(({ rule }) => rule.id === id);
      const fixes = found.flatMap((finding) => finding.fixes);
      for (const fix of fixes) {
        const after = withFix(before, fix);
        const shown = `${fix.title.nl}\n${Object.values(after).join("\n")}`;
        expect(after, shown).not.toEqual(before);
        expect(syntaxErrors(after), shown).toBeLessThanOrEqual(
          syntaxErrors(before),
        );
        const left = findingsIn(after);
        // Where the value is still PM the finding may stay, but not with the same change on offer.
        const offered = offers(all, id, fix);
        const again = offers(left, id, fix).filter((message) =>
          offered.includes(message),
        );
        expect(again.length, shown).toBeLessThan(offered.length);
        const known = errorRules(all);
        expect(
          [...errorRules(left)].filter((rule) => !known.has(rule)),
          shown,
        ).toEqual([]);
        const tidy = formatted(after);
        expect(formatted(tidy), shown).toEqual(tidy);
      }
    },
  );

  test.each(examples.map((example, index) => ({ index: index + 1, example })))(
    "example $index: a document in English gets its fix in English",
    ({ example }) => {
      if (isAboutWords(id)) return;
      const dutch = filesOf(example);
      const english = inEnglish(dutch);
      const fixesIn = (files: Files) =>
        findingsIn(files)
          .filter(({ rule }) => rule.id === id)
          .flatMap(({ fixes }) => fixes)
          .map((fix) => withFix(files, fix));
      expect(fixesIn(english).map(onOneLine)).toEqual(
        fixesIn(dutch).map((files) => onOneLine(inEnglish(files))),
      );
    },
  );
});

function safetyOf(text: string) {
  return checkText(text)
    .filter(({ rule }) => rule.id === "taal/onbekende-sleutel")
    .flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
}

test("a misspelt key is repaired unasked only when the right one is not there", () => {
  expect(safetyOf("  stadum: concept\n")).toEqual([true]);
  expect(safetyOf("  stadum: concept\n  stadium: strategie\n")).toEqual([
    false,
  ]);
});

test("a name where none may be is no missing colon when there is a colon", () => {
  const fixesOf = (text: string) =>
    checkText(text)
      .filter(({ rule }) => rule.id.startsWith("taal/"))
      .flatMap(({ fixes }) => fixes.map(({ title }) => title.nl));
  expect(fixesOf("  wet jeugdwet\n")).toEqual(["Schrijf : jeugdwet"]);
  expect(fixesOf("  wet beide: jeugdwet\n")).toEqual([]);
});
