import { describe, expect, test } from "vitest";
import type { Node } from "../node.ts";
import { bestekOf } from "../testing.ts";
import {
  allocationOf,
  hasObjectiveRule,
  isChosenByAuthority,
  lacksAllocation,
} from "./allocation.ts";
import {
  admitsEveryone,
  areasOf,
  contractors,
  entryDuringTerm,
  formOfContractor,
  hasMaximum,
  hasSingleContractor,
  mayHaveSeveral,
} from "./providers.ts";

function lotOf(contents: string): Node<"perceel"> {
  const [lot] = bestekOf(contents).lots;
  if (!lot) throw new Error("no lot");
  return lot;
}

describe("the number of contractors", () => {
  test.each([
    ["opdrachtnemers: 1", { single: true, several: false, maximum: true }],
    [
      "opdrachtnemers: maximaal 12",
      { single: false, several: true, maximum: true },
    ],
    [
      "opdrachtnemers: minimaal 3",
      { single: false, several: true, maximum: false },
    ],
    ["opdrachtnemers: 2..4", { single: false, several: true, maximum: true }],
    [
      "opdrachtnemers: onbeperkt",
      { single: false, several: false, maximum: false },
    ],
    ["opdrachtnemers: PM", { single: false, several: false, maximum: false }],
    ["wet: jeugdwet", { single: false, several: false, maximum: false }],
  ])("%s", (text, expected) => {
    const lot = lotOf(text);
    expect({
      single: hasSingleContractor(lot),
      several: mayHaveSeveral(lot),
      maximum: hasMaximum(lot),
    }).toEqual(expected);
  });

  test("a range that was written the wrong way round stays so", () => {
    expect(contractors(lotOf("opdrachtnemers: 5..3"))).toEqual({
      min: 5,
      max: 3,
    });
  });

  test("everyone is admitted by two words", () => {
    expect(admitsEveryone(lotOf("opdrachtnemers: alle"))).toBe(true);
    expect(admitsEveryone(lotOf("opdrachtnemers: onbeperkt"))).toBe(true);
    expect(admitsEveryone(lotOf("opdrachtnemers: 40"))).toBe(false);
  });
});

describe("areas", () => {
  test.each([
    ["wet: jeugdwet", 0],
    ["gebied: Noord", 1],
    ["gebied: Noord, Zuid, Oost", 3],
    ["gebied Noord {}\ngebied Zuid {}", 2],
    ['gebied "Alphen" { aantal-deelgebieden: 5 }', 5],
    ['gebied "Stad" { deelgebieden: Noord, Zuid }', 2],
  ])("%s", (text, expected) => {
    expect(areasOf(lotOf(text))).toBe(expected);
  });
});

test.each([
  ["toetreding: doorlopend", "toetreding"],
  ["toetreding: vaste-momenten", "toetreding"],
  ["contractvorm: raam-met-toetreding", "contractvorm"],
  ["contractvorm: raam-met-toetreding; toetreding: nee", undefined],
  ["toetreding: alleen-bij-vervanging", undefined],
  ["toetreding: PM", undefined],
])("entry during the term: %s", (text, expected) => {
  expect(entryDuringTerm(lotOf(text))?.key.keyword).toBe(expected);
});

test.each([
  ["opdrachtnemer-vorm: consortium", true],
  ["opdrachtnemers: 1 { vorm: combinatie }", true],
  ["inschrijfvorm: zelfstandig, combinatie", false],
  ["opdrachtnemer-vorm: cooperatie", false],
  ["wet: jeugdwet", undefined],
])("form of contractor: %s", (text, expected) => {
  expect(formOfContractor(lotOf(text))?.isGroup).toBe(expected);
});

describe("who decides which contractor gets a client", () => {
  test.each([
    ["clientkeuze: client", "client", false, false],
    ["clientkeuze: gemeente", "gemeente", true, false],
    ["toewijzing: rangorde", "rangorde", false, true],
    ["toewijzing: gemeente, rotatie", "gemeente", true, true],
    [
      'toewijzing: gemeente { voorwaarden: "De kortste wachttijd." }',
      "gemeente",
      true,
      true,
    ],
    [
      "toewijzing: minicompetitie { clientkeuze: client }",
      "client",
      false,
      true,
    ],
  ])("%s", (text, word, authority, ruled) => {
    const lot = lotOf(text);
    expect(allocationOf(lot)?.word).toBe(word);
    expect(isChosenByAuthority(lot)).toBe(authority);
    expect(hasObjectiveRule(lot)).toBe(ruled);
    expect(lacksAllocation(lot)).toBe(false);
  });

  test("nothing is said, which is not the same as PM", () => {
    expect(lacksAllocation(lotOf("wet: jeugdwet"))).toBe(true);
    expect(lacksAllocation(lotOf("clientkeuze: PM"))).toBe(false);
    expect(lacksAllocation(lotOf("verdeelsleutel: rotatie"))).toBe(false);
  });
});
