import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../grammar/src/calendar.ts";
import {
  articlesIn,
  citation,
  isSource,
  type SourceRef,
  sourceLink,
} from "./citation.ts";
import { articleLink, statuteLink } from "./statutes.ts";

const day = dayNumber(2022, 5, 1);

describe("citation", () => {
  test.each<[SourceRef, string, string, string]>([
    ["aw2012", "art. 2.39 lid 1", "art. 2.39 lid 1 Aw", "art. 2.39(1) Aw"],
    [
      "aw2012",
      "art. 2.163c lid 2 onder a en b",
      "art. 2.163c lid 2 onder a en b Aw",
      "art. 2.163c(2)(a) and (b) Aw",
    ],
    ["aw2012", "art. 1.1 (raamovereenkomst)", "art. 1.1 Aw", "art. 1.1 Aw"],
    [
      "aw2012",
      "art. 1.17 en 1.19 lid 1",
      "art. 1.17 en 1.19 lid 1 Aw",
      "art. 1.17 and 1.19(1) Aw",
    ],
    [
      "uitvoeringsbesluit-wmo",
      "art. 5.4 lid 3 onder a-f",
      "art. 5.4 lid 3 onder a-f Uitvoeringsbesluit Wmo 2015",
      "art. 5.4(3)(a)-(f) Uitvoeringsbesluit Wmo 2015",
    ],
    [
      "richtlijn-2014-24",
      "bijlage XIV (lijst niet geverifieerd)",
      "bijlage XIV Richtlijn 2014/24/EU",
      "annex XIV Directive 2014/24/EU",
    ],
    [
      "falk-pharma",
      "r.o. 37-38",
      "HvJ EU 2 juni 2016, C-410/14 (Falk Pharma), r.o. 37-38",
      "CJEU 2 June 2016, C-410/14 (Falk Pharma), paras 37-38",
    ],
    [
      "tirkkonen",
      "C-9/17, dictum",
      "HvJ EU 1 maart 2018, C-9/17 (Tirkkonen), dictum",
      "CJEU 1 March 2018, C-9/17 (Tirkkonen), operative part",
    ],
    [
      "hr-2021-1452",
      "Open House",
      "HR 8 oktober 2021, ECLI:NL:HR:2021:1452",
      "HR 8 October 2021, ECLI:NL:HR:2021:1452",
    ],
    [
      "wmo2015",
      "art. 2.6.4 lid 1 onder b en lid 2",
      "art. 2.6.4 lid 1 onder b en lid 2 Wmo 2015",
      "art. 2.6.4(1)(b) and (2) Wmo 2015",
    ],
    [
      "wmo2015",
      "art. 2.6.4 lid 2-3 (oud)",
      "art. 2.6.4 lid 2-3 (oud) Wmo 2015",
      "art. 2.6.4(2)-(3) (former) Wmo 2015",
    ],
    [
      "gids-proportionaliteit",
      "voorschrift 3.5 A",
      "Gids Proportionaliteit, voorschrift 3.5 A",
      "Proportionality Guide, provision 3.5 A",
    ],
    ["pprc-2018", "4", "PPRC 2018, hoofdstuk 4", "PPRC 2018, chapter 4"],
    ["pprc-2018", "2.4", "PPRC 2018, paragraaf 2.4", "PPRC 2018, section 2.4"],
    ["aef-2015", "bijlage 3", "AEF 2015, bijlage 3", "AEF 2015, annex 3"],
    ["rekenkundig", "", "rekenkundig", "arithmetic"],
  ])("%s, %s", (ref, at, nl, en) => {
    expect(citation(ref, at)).toBe(nl);
    expect(citation(ref, at, "en")).toBe(en);
  });

  test.each([
    "L404",
    "L309-325 (Tabel 3)",
    "L37 en L1673",
    "L161, L309-325",
    "L489 (voetnoot 8)",
  ])("never shows a working line number (%s)", (at) => {
    expect(citation("pprc-2018", at)).toBe("PPRC 2018");
  });

  test("keeps the table beside a line number", () => {
    expect(citation("pprc-2018", "tabel 3.1 (L1514-1558), 4.1 (L2418)")).toBe(
      "PPRC 2018, tabel 3.1, 4.1",
    );
  });
});

describe("articlesIn", () => {
  test.each<[string, string[]]>([
    ["art. 2.39 lid 1 onder c", ["2.39"]],
    ["art. 2.7 lid 4; art. 2.4 lid 2 onder b; art. 3.5", ["2.7", "2.4", "3.5"]],
    ["art. 6b.5 lid 3, 6b.7", ["6b.5", "6b.7"]],
    ["art. 8g (vormen, art. 2.2.3 van het Besluit)", ["8g"]],
    ["art. 3j lid 2-3", ["3j"]],
    ["r.o. 37-38", []],
    ["Inkoopdocument 2.5.1", []],
  ])("%s", (at, expected) => {
    expect(articlesIn(at)).toEqual(expected);
  });
});

describe("links", () => {
  test("an article of a Dutch act on a date", () => {
    expect(sourceLink("aw2012", "art. 2.39 lid 1", day)).toBe(
      "https://wetten.overheid.nl/jci1.3:c:BWBR0032203&artikel=2.39&z=2022-05-01&g=2022-05-01",
    );
  });

  test("a former version on its last day", () => {
    const today = dayNumber(2026, 11, 22);
    expect(sourceLink("wmo2015", "art. 2.6.4 lid 2-3 (oud)", today)).toMatch(
      /artikel=2\.6\.4&z=2022-06-30&g=2022-06-30$/,
    );
    expect(sourceLink("wmo2015", "art. 2.6.4 lid 1", today)).toMatch(
      /&g=2026-11-22$/,
    );
  });

  test("the first version for a date before the act", () => {
    expect(statuteLink("jeugdwet", dayNumber(2012, 1, 1))).toBe(
      "https://wetten.overheid.nl/BWBR0034925/2015-01-01",
    );
  });

  test.each<[SourceRef, string, string | undefined]>([
    [
      "richtlijn-2014-24",
      "art. 4 onder c",
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32014L0024",
    ],
    [
      "falk-pharma",
      "r.o. 45",
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:62014CJ0410",
    ],
    [
      "hr-2021-1452",
      "",
      "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2021:1452",
    ],
    [
      "stb-2025-357",
      "aanhef",
      "https://zoek.officielebekendmakingen.nl/stb-2025-357.html",
    ],
    ["gids-proportionaliteit", "voorschrift 3.5 A", undefined],
    ["pprc-2018", "4", undefined],
  ])("%s", (ref, at, expected) => {
    expect(sourceLink(ref, at, day)).toBe(expected);
  });

  test("EUR-Lex in English", () => {
    expect(statuteLink("verordening-2025-2152", day, "en")).toBe(
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32025R2152",
    );
  });

  test("nothing but an article number gets into an address", () => {
    expect(articleLink("aw2012", "2.39&x=1", day)).toBeUndefined();
  });
});

test("isSource", () => {
  expect(isSource("aw2012")).toBe(true);
  expect(isSource("pprc-2018")).toBe(true);
  expect(isSource("toString")).toBe(false);
});
