import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "./parser.ts";
import { BestekParser } from "./statement-parser.ts";
import { codes, show } from "./test-show.ts";
import { createLexer } from "./tokens.ts";
import { offsetOf, type Statement } from "./tree.ts";

function first(text: string): Statement {
  const [statement] = parse(text).statements;
  if (!statement) throw new Error("no statement");
  return statement;
}

describe("the grammar itself", () => {
  it("has no ambiguities", () => {
    expect(() => new BestekParser(true)).not.toThrow();
  });

  it("has a lexer that can be optimised", () => {
    expect(() => createLexer(true)).not.toThrow();
  });
});

describe("real documents", () => {
  it.each(["alphen", "rivierenland", "sas-en"])("%s has no errors", (name) => {
    const url = new URL(`testdata/${name}.bestek`, import.meta.url);
    const file = parse(readFileSync(url, "utf8"));
    expect(file.errors).toEqual([]);
    expect(file.statements.at(-1)?.body?.statements.length).toBeGreaterThan(15);
  });
});

/** Table 1.2 of the language: every irregularity, decided. */
describe.each([
  // Head literals and value details.
  ['kwaliteit "Plan" 60%', 'kwaliteit "Plan" 60%'],
  ["kwaliteit: 60%", "kwaliteit : 60%"],
  ["kwaliteit { gewicht: 60% }", "kwaliteit {gewicht : 60%}"],
  [
    'prijs "Opslag" 20% { betreft: tarief }',
    'prijs "Opslag" 20% {betreft : tarief}',
  ],
  ["procedure: sas { vorm: osd }", "procedure : sas {vorm : osd}"],
  [
    "opdrachtnemers: 1 { vorm: c  leden: 8 }",
    "opdrachtnemers : 1 {vorm : c; leden : 8}",
  ],
  ["procedure: PM { termijn: Q3 2021 }", "procedure : PM {termijn : Q3-2021}"],
  ["a: n.v.t. { reden: y }, z { b: 1 }", "a : n.v.t. {reden : y}, z {b : 1}"],
  // Qualifiers.
  ["a: 2022-05-01 op tenderned", "a : 2022-5-1 <op tenderned>"],
  ["a: € 5.200.000 per jaar excl. btw", "a : €5200000 <per jaar> <excl. btw>"],
  [
    "a: € 4 mln voor Tiel, € 2 mln for 's-Dam",
    "a : €4000000 <voor Tiel>, €2000000 <voor 's-Dam>",
  ],
  ["a: PM in 2018, PM in 2019", "a : PM <in 2018>, PM <in 2019>"],
  ["a: 60% van geraamde-waarde", "a : 60% <van geraamde-waarde>"],
  ["a: max 60% of estimated-value", "a : maximaal 60% <of estimated-value>"],
  [
    "a: € 5 per 4 weken, € 5 per 4-weken",
    "a : €5 <per 4week>, €5 <per 4-weken>",
  ],
  ["unit: 24h-period", "unit : 24h-period"],
  ["a: € 5 per 24h-period incl. VAT", "a : €5 <per 24h-period> <incl. btw>"],
  // Several entries on a line.
  [
    "wet: wmo-2015  zorgvormen: a, b  voorganger: V3",
    "wet : wmo-2015; zorgvormen : a, b; voorganger : V3",
  ],
  ["product Licht; product Middel", "product Licht; product Middel"],
  [
    "toegang { inrichting: lokaal  per-gemeente: ja }",
    "toegang {inrichting : lokaal; per-gemeente : ja}",
  ],
  // Ranges and bounds.
  ["a: maximaal 12", "a : maximaal 12"],
  ["a: 2 x maximaal 3 jaar", "a : 2 x maximaal 3jaar"],
  ["a: 1..2 x 3 jaar", "a : 1 .. 2 x 3jaar"],
  ["a: 2 jaar, 2 x 1 jaar", "a : 2jaar, 2 x 1jaar"],
  ["a: 2x3 jaar", "a : 2 x 3jaar"],
  ["a: 2 x 3 jaar", "a : 2 x 3jaar"],
  ["a: 4..5%", "a : 4% .. 5%"],
  ["a: € 1..2 miljoen", "a : €1000000 .. €2000000"],
  ["a: € 500.000 tot € 1 miljoen", "a : €500000 tot €1000000"],
  ["a: 0..17 jaar", "a : 0jaar .. 17jaar"],
  ["a: 2021-07-01 t/m 2024-12-31", "a : 2021-7-1 .. 2024-12-31"],
  ["a: 7 t/m 18 december 2026", "a : 2026-12-7 .. 2026-12-18"],
  ["a: 7 december tot en met 1 januari 2027", "a : 2027-12-7 .. 2027-1-1"],
  ["a: t/m 2023-01-01", "a : t/m 2023-1-1"],
  ["a: tot 2023", "a : tot 2023"],
  // Hyphens.
  ["a: 0-18", "a : 0 .. 18"],
  ["a: 0-18 jaar", "a : 0jaar .. 18jaar"],
  ["a: Neder-Betuwe, 's-Havendrecht", "a : Neder-Betuwe, 's-Havendrecht"],
  ["cpv: 85311200-4", "cpv : code:85311200-4"],
  ["a: -5", "a : -5"],
  // Numbers.
  ["a: € 500,-, € 500,--, € 1.250,50", "a : €500, €500, €1250.5"],
  ["a: € 1,4583 per minuut", "a : €1.4583 <per minuut>"],
  ["a: 1,5 fte", "a : 1.5fte"],
  ["a: 750.000 euro, EUR 12", "a : €750000, €12"],
  ["a: 1,2 miljoen inwoners", "a : 1200000inwoner"],
  // Dates.
  [
    "a: 2021-06, 01-02-2023, juni 2021, Q3 2021, 2018",
    "a : 2021-6, 2023-2-1, 2021-6, Q3-2021, 2018",
  ],
  ["a: 8 juli 2021, 3 March 2026", "a : 2021-7-8, 2026-3-3"],
  ["a: uiterlijk september 2021", "a : uiterlijk 2021-9"],
  ["a: 2026-10-26 12:00", "a : 2026-10-26@720"],
  ["a: 2026-10-26 om 12:00 uur", "a : 2026-10-26@720"],
  ["a: 8 juli 2021 17:30", "a : 2021-7-8@1050"],
  ["a: 2026-01-01 op tenderned", "a : 2026-1-1 <op tenderned>"],
  // Names.
  ["perceel 1", "perceel number:1"],
  ["perceel 2a { }", "perceel code:2a {}"],
  ["perceel 1 { }", "perceel number:1 {}"],
  ['perceel 1 "Daghulp" { }', 'perceel number:1 "Daghulp" {}'],
  ["omvang 12 plaatsen", "omvang 12plaats"],
  ["prijs 30% { }", "prijs 30% {}"],
  ["product PM", "product PM"],
  ['overleg "Contract": maandelijks', 'overleg "Contract" : maandelijks'],
  ["gebied Contract: maandelijks", "gebied Contract : maandelijks"],
  ["afwijking perceel/clustering { }", "afwijking perceel/clustering {}"],
  ["bekostiging.vorm: PxQ", "bekostiging.vorm : PxQ"],
  ['gebruik "./x.bestek"', 'gebruik "./x.bestek"'],
  // Newlines mean nothing but for the guards.
  ["wet:\n  jeugdwet,\n  wmo-2015", "wet : jeugdwet, wmo-2015"],
  ["aantal: 12\nclienten { }", "aantal : 12; clienten {}"],
  ["aantal: 12 clienten: 3", "aantal : 12; clienten : 3"],
  ["segment\nwet: a", "segment; wet : a"],
  ["looptijd\n{ duur: 3 jaar }", "looptijd {duur : 3jaar}"],
  // Missing quotes: kept, one finding.
  ["a: Bergen op Zoom", "a : Bergen <op Zoom>"],
  ["a: West Maas en Waal, Tiel", "a : West ?Maas ?en ?Waal, Tiel"],
  [
    "gemeentegroep Bergen op Zoom: Tiel",
    "gemeentegroep Bergen ?op ?Zoom : Tiel",
  ],
  // Quotes as Word makes them.
  ["a: “Tiel”, „Buren”", 'a : "Tiel", "Buren"'],
  // Prose.
  ['a: """\n  een\n    twee\n  """', 'a : "een\n  twee"'],
  // Tables.
  [
    'perceel\n  | naam | titel |\n  | 1 | "A" |\n  | 2 | |',
    'perceel [naam | titel // 1 | "A" // 2 | ]',
  ],
  [
    "kosten\n | a | b.c\n | € 5 per jaar, PM { b: 1 } | n/a\nwet: jeugdwet",
    "kosten [a | b.c // €5 <per jaar>, PM {b : 1} | n.v.t.]; wet : jeugdwet",
  ],
  // Both languages, any case.
  [
    "a: TBD, n/a, Maximaal 3, ca. 5 CLIËNTEN",
    "a : PM, n.v.t., maximaal 3, circa 5client",
  ],
  [
    "a: by 2027-03-15, until 2023, from 5",
    "a : uiterlijk 2027-3-15, tot 2023, vanaf 5",
  ],
])("%j", (text, expected) => {
  it("reads as meant", () => {
    expect(show(text)).toBe(expected);
    expect(codes(text)).toEqual([]);
  });
});

/** What goes wrong, and what is kept. */
describe.each([
  // Numbers.
  ["a: 1,2,3", "a : unreadable", ["malformed-number"]],
  ["a: € 1,250.00", "a : €", ["malformed-number"]],
  ["a: € 7.049.0176", "a : €", ["malformed-number"]],
  ["a: 1.5 fte", "a : fte", ["malformed-number"]],
  ["a: 01.02.2023", "a : unreadable", ["malformed-number"]],
  ["a: 2023-13-01", "a : unreadable", ["malformed-number"]],
  ["a: 7 december", "a : unreadable", ["malformed-number"]],
  ["a: 99999999999999999", "a : unreadable", ["number-too-large"]],
  ["a: 99999999 miljard", "a : unreadable", ["number-too-large"]],
  ["a: 2026-10-26 12.00 uur", "a : 2026-10-26@720", ["malformed-time"]],
  [
    "a: 2026-10-26 12 uur\nb: 1",
    "a : 2026-10-26@720; b : 1",
    ["malformed-time"],
  ],
  ["a: 2026-10-26 25:00", "a : 2026-10-26", ["malformed-time"]],
  ["a: minimaal", "a : nothing", ["unexpected"]],
  ["a: €", "a : €", ["unexpected"]],
  // Colons and commas.
  ["stadium = concept", "stadium : concept", ["missing-colon"]],
  ["gemeenten Buren, Tiel", "gemeenten : Buren, Tiel", ["missing-colon"]],
  ["a: 3 jaar 2 jaar", "a : 3jaar, 2jaar", ["missing-comma"]],
  ["a: b, c: d", "a : b; c : d", ["comma-between-entries"]],
  ["a: b,\nc: d", "a : b; c : d", ["comma-between-entries"]],
  ["a { b: c }, d: e", "a {b : c}; d : e", ["comma-between-entries"]],
  ["a: b,", "a : b", ["unexpected"]],
  // A comma before what qualifies the value.
  [
    "a: € 1,2 mln per jaar, excl. btw\nc: d",
    "a : €1200000 <per jaar> <excl. btw>; c : d",
    ["comma-before-qualifier"],
  ],
  [
    "a: € 5, per jaar in totaal, € 6 per uur",
    "a : €5 <per jaar> <in totaal>, €6 <per uur>",
    ["comma-before-qualifier"],
  ],
  ["a: uur, of dag", "a : uur <of dag>", ["unexpected"]],
  // A comma in front of a block on a deeper line.
  [
    'a: 1 { b: c },\n  product "X" {\n    d: e\n  }\nf: g',
    'a : 1 {b : c}; product "X" {d : e}; f : g',
    ["comma-between-entries"],
  ],
  [
    "a: b,\n  perceel 2 { d: e }\nf: g",
    "a : b; perceel number:2 {d : e}; f : g",
    ["comma-between-entries"],
  ],
  // Half-typed lines take nothing with them.
  [
    "stadium:\nlooptijd {\n  duur: 1\n}",
    "stadium! :; looptijd {duur : 1}",
    ["unexpected"],
  ],
  ["stadium:\nduur: 1", "stadium! :; duur : 1", ["unexpected"]],
  ["{ stadium: }\nduur: 1", "! {stadium! :}; duur : 1", ["unexpected"]],
  // Reserved words as keys and columns.
  ["uiterlijk: 2023", "uiterlijk! : 2023", ["reserved-word"]],
  ["a: b  per: 3", "a : b; per! : 3", ["reserved-word"]],
  [
    "perceel\n| naam | per |\n| 1 | 2 |",
    "perceel! [naam | per // 1 | 2]",
    ["reserved-word"],
  ],
  // Text that belongs nowhere costs its line.
  ["a: b ?? @@ c\nd: e", "a! : b; d : e", ["illegal-character"]],
  [": b\nd: e", "d : e", ["unexpected"]],
  ["12 % x\nd: e", "d : e", ["unexpected"]],
  ["a: ?? {\n  b: 1\n}\nd: e", "a! : {b : 1}; d : e", ["unexpected"]],
  ["| a | b |\nd: e", "d : e", ["unexpected"]],
  [
    "t\n| a | b |\n| % | 2 |\nd: e",
    "t! [a | b //  | 2]; d : e",
    ["unexpected"],
  ],
  // Marks that are not closed.
  ['a: "b\nc: d', 'a : "b"unclosed; c : d', ["unclosed-string"]],
  ['a: """\n  b\nc: d', 'a : "b"unclosed; c : d', ["unclosed-prose"]],
  [
    '  a: """\n  b\n  c: """\n  d\n  """',
    'a : "b"unclosed; c : "d"',
    ["unclosed-prose"],
  ],
  ["a: b /* c\nd: e", "a : b; d : e", ["unclosed-comment"]],
  ["a { b: c", "a {unclosed b : c}", ["missing-brace"]],
  ["a: b }\nc: d", "a : b; c : d", ["stray-brace"]],
])("%j", (text, expected, errors) => {
  it("keeps what it can", () => {
    expect(show(text)).toBe(expected);
    expect(codes(text)).toEqual(errors);
  });
});

describe("fixes", () => {
  it("are not offered where they would leave another error", () => {
    const { errors } = parse("instrument: subsi€die");
    expect(errors.map(({ code, fix }) => [code, fix])).toEqual([
      ["missing-comma", undefined],
    ]);
  });

  it.each([
    ["a: 1,2,3", "a: 1, 2, 3"],
    ["a: € 1,250.00", "a: € 1.250,00"],
    ["a: 1.5 fte", "a: 1,5 fte"],
    ["a: 01.02.2023", "a: 2023-02-01"],
    ["a: 2026-10-26 9.30 uur", "a: 2026-10-26 09:30"],
    ["stadium = concept", "stadium : concept"],
    ["gemeenten Buren, Tiel", "gemeenten: Buren, Tiel"],
    ["a: 3 jaar 2 jaar", "a: 3 jaar, 2 jaar"],
    ["a: b, c: d", "a: b; c: d"],
    ["a: b }\nc: d", "a: b \nc: d"],
    ["a { b: c", "a { b: c }"],
  ])("%j", (text, expected) => {
    const [error] = parse(text).errors;
    if (!error?.fix) throw new Error("no fix");
    const { start, length, text: added } = error.fix;
    const fixed = text.slice(0, start) + added + text.slice(start + length);
    expect(fixed).toBe(expected);
    expect(codes(fixed)).toEqual([]);
  });
});

describe("documentation comments", () => {
  it("belong to the statement directly below", () => {
    expect(first("/// een\n///twee\na: b").doc).toBe("een\ntwee");
    expect(first("\ufeff/// een\r\na: b").doc).toBe("een");
  });

  it("do not reach over an empty line or from behind an entry", () => {
    expect(first("/// een\n\na: b").doc).toBeUndefined();
    const [, second] = parse("a: b /// een\nc: d").statements;
    expect(second?.doc).toBeUndefined();
  });

  it("are comments too, in order", () => {
    const forms = parse("/// a\nb: c // d\n/* e */").comments.map(
      ({ form }) => form,
    );
    expect(forms).toEqual(["doc", "line", "block"]);
  });
});

describe("positions", () => {
  it("count from the parent, in UTF-16 code units", () => {
    const text = "\ufeff// \u{1f600}\r\na { b: sas { c: 1 } }";
    const outer = first(text);
    const inner = outer.body?.statements[0]?.values[0]?.body?.statements[0];
    if (!inner) throw new Error("no statement");
    expect(offsetOf(inner)).toBe(text.indexOf("c: 1"));
    expect(outer.length).toBe(text.length - text.indexOf("a {"));
  });
});

describe("hostile text", () => {
  it.each([
    ["open braces", "{".repeat(10_000)],
    ["nested bodies", "a {".repeat(10_000) + "}".repeat(10_000)],
    ["nested values", "a: b {".repeat(10_000) + "}".repeat(10_000)],
    ["NULs", "\0".repeat(10_000)],
    ["lone surrogates", "a: \ud800 \udc00".repeat(1_000)],
  ])("%s: one finding a line and no overflow", (_, text) => {
    expect(parse(text).errors.length).toBe(1);
  });

  it("says that nesting is too deep", () => {
    const text = "a {\n".repeat(200) + "}".repeat(200);
    expect(codes(text)).toEqual(["nesting-too-deep"]);
  });
});
