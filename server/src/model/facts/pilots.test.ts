import { expect, test } from "vitest";
import { bestekOf } from "../testing.ts";
import { pilotName, pilotsIn, pilotsOf } from "./pilots.ts";

const text = `
  pilot P1 "Eén arrangement" { segmenten: S1 }
  pilot P2 "Wonen" { zorgvormen: residentieel }
  pilot P3 "Overal" { onderwerp: innovatie }
  segment S1 { zorgvormen: daghulp
    perceel 1 { }
    perceel 2 { pilot P4 "Alleen hier" { } }
  }
  segment S2 { zorgvormen: residentieel }`;

test("each pilot is found once, with the level that describes it", () => {
  expect(
    pilotsIn(bestekOf(text)).map(({ pilot, level }) => [
      pilot.name,
      level.kind,
    ]),
  ).toEqual([
    ["P1", "bestek"],
    ["P2", "bestek"],
    ["P3", "bestek"],
    ["P4", "perceel"],
  ]);
});

test("a lot has the pilots that name it, its segment or its care, and its own", () => {
  const lots = bestekOf(text).lots.map((lot) =>
    pilotsOf(lot).map(({ name }) => name),
  );
  expect(lots).toEqual([["P1"], ["P1", "P4"], ["P2"]]);
});

test("a pilot is called by its title", () => {
  const [found] = pilotsIn(bestekOf(text));
  expect(found && pilotName(found.pilot)).toBe("Eén arrangement");
});
