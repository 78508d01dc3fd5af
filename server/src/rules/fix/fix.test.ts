import { expect, test } from "vitest";
import { applyEdits } from "../../../../grammar/src/print.ts";
import { bestekOf, specificationOf } from "../../model/testing.ts";
import type { Fix } from "../define.ts";
import {
  insertInto,
  insertUnder,
  replaceLiteral,
  replaceValue,
  together,
} from "./fix.ts";

const title = { nl: "Voeg toe", en: "Add" };

function applied(text: string, fix: Fix | undefined): string | undefined {
  return fix && applyEdits(text, fix.edits);
}

/** A document with a line added to its term. */
function withTerm(term: string): string | undefined {
  const text = `bestek A {\n  ${term}\n}\n`;
  const block = specificationOf(text).lots[0]?.at("looptijd");
  return applied(text, block && insertInto(block, "ingang: PM", title));
}

/** A document with lines added to the specification itself. */
function withLines(text: string, lines: string): string | undefined {
  return applied(text, insertInto(specificationOf(text).root, lines, title));
}

test("a line is added at the end of a block, indented", () => {
  expect(withTerm("looptijd {\n    duur: 4 jaar\n  }")).toBe(
    "bestek A {\n  looptijd {\n    duur: 4 jaar\n    ingang: PM\n  }\n}\n",
  );
});

test("a block on one line stays on it while that is short enough", () => {
  expect(withTerm("looptijd { duur: 4 jaar }")).toBe(
    "bestek A {\n  looptijd { duur: 4 jaar  ingang: PM }\n}\n",
  );
  const motivation = `motivering: "${"a".repeat(60)}"`;
  expect(withTerm(`looptijd { duur: 4 jaar  ${motivation} }`)).toContain(
    `  looptijd {\n    duur: 4 jaar\n    ${motivation}\n    ingang: PM\n  }\n`,
  );
});

test("a block that would take the next one for its value is divided from it", () => {
  expect(
    withLines("bestek A { titel: Zorg }", 'bijlage "B" { soort: PM }'),
  ).toBe('bestek A { titel: Zorg; bijlage "B" { soort: PM } }');
});

test("a block without braces gets them", () => {
  expect(withLines('bestek A "B"', "wet: PM")).toBe(
    'bestek A "B" {\n  wet: PM\n}',
  );
});

test("braces are not put behind a text that does not end", () => {
  expect(withLines('bestek A "B', "wet: PM")).toBeUndefined();
  const { root } = specificationOf('bestek A {\n  procedure: "sas\n}\n');
  expect(insertUnder(root, "procedure", "grond: PM", title)).toBeUndefined();
});

test("nothing is added to a block whose opening brace is missing", () => {
  const text = "bestek A\n  procedure: openbaar }\n";
  expect(withLines(text, "wet: PM")).toBeUndefined();
});

test("a block that is only in the path of a key has no place for more lines", () => {
  expect(withTerm("looptijd.duur: 4 jaar")).toBeUndefined();
});

test("a key stands before the segments and lots, with the comment that ends its line", () => {
  const text = "bestek A {\n  wet: PM // later\n\n  perceel 1 {\n  }\n}\n";
  expect(withLines(text, "regiovisie: PM")).toBe(
    "bestek A {\n  wet: PM // later\n  regiovisie: PM\n\n  perceel 1 {\n  }\n}\n",
  );
  expect(withLines(text, "perceel 2 {}")).toContain("  }\n  perceel 2 {}\n}\n");
  expect(withLines("bestek A {\n  perceel 1\n}\n", "wet: PM")).toBe(
    "bestek A {\n  wet: PM\n  perceel 1\n}\n",
  );
});

test("a key that is there already is not added again", () => {
  const text = "bestek A {\n  regiovisie: PM\n}\n";
  expect(withLines(text, "regiovisie: PM")).toBeUndefined();
  expect(withLines(text, "regiovisie: PM\nwet: PM")).toBe(
    "bestek A {\n  regiovisie: PM\n  wet: PM\n}\n",
  );
});

test("a value is detailed where it stands, a key that is absent comes with its block", () => {
  const under = (contents: string) => {
    const text = `bestek A {\n${contents}}\n`;
    const { root } = specificationOf(text);
    return applied(
      text,
      insertUnder(root, "procedure", "grond: PM\ninvulling: PM", title),
    );
  };
  expect(under("  procedure: sas\n")).toContain(
    "  procedure: sas { grond: PM  invulling: PM }\n}",
  );
  expect(under("  procedure: sas {\n    invulling: osd\n  }\n")).toContain(
    "    invulling: osd\n    grond: PM\n  }\n}",
  );
  expect(under("")).toContain(
    "  procedure {\n    grond: PM\n    invulling: PM\n  }\n}",
  );
});

test("what is written follows the language of the document", () => {
  const { root } = specificationOf(
    "specification Test { stage: concept\n tender-documents: on-request }",
  );
  const text = 'geschiktheidseis "PM" {\n  soort: referentie\n}';
  expect(insertInto(root, text, title)?.edits[0]?.text).toContain(
    'suitability "PM" {\n    type: reference\n  }',
  );
  expect(
    replaceValue(root.slot("stadium"), "publicatie", title)?.edits[0]?.text,
  ).toBe("publication");
});

test("a replaced literal keeps its qualifiers and its details", () => {
  const { root } = bestekOf(
    "planning { sluiting: 2026-02-01 12:00 op tenderned { verlengbaar: ja } }",
  );
  const edit = replaceLiteral(
    root.slot("planning.sluiting"),
    "2026-03-01",
    title,
  )?.edits[0];
  const text = root.specification.unit.text;
  expect(
    text.slice(edit?.start, (edit?.start ?? 0) + (edit?.length ?? 0)),
  ).toBe("2026-02-01 12:00");
});

test("changes that are in each other's way make no fix", () => {
  const { root } = bestekOf("stadium: concept");
  const change = replaceValue(root.slot("stadium"), "publicatie", title);
  const other = insertInto(root, "omschrijving: PM", title);
  expect(together(title, change, other)?.edits.length).toBe(2);
  expect(together(title, change, change)).toBeUndefined();
});
