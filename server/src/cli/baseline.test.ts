import { describe, expect, test } from "vitest";
import type { Finding } from "../rules/finding.ts";
import { measure } from "./baseline.ts";
import { shrink } from "./baseline-file.ts";

function found(...anchors: string[]): Finding[] {
  return anchors.map((anchor) => ({ anchor }) as Finding);
}

function measured(anchors: string[], findings: string[]) {
  const { fresh, known, solved } = measure(anchors, found(...findings));
  return {
    fresh: fresh.map(({ anchor }) => anchor),
    known: known.map(({ anchor }) => anchor),
    solved,
  };
}

describe("measure", () => {
  test("an anchor accounts for one finding", () => {
    expect(measured(["r @ x"], ["r @ x", "r @ x ~ 2"])).toEqual({
      fresh: ["r @ x ~ 2"],
      known: ["r @ x"],
      solved: [],
    });
  });

  test("a renamed lot keeps its findings, also those inside it", () => {
    const before = [
      "r @ x / perceel j1 # duur",
      "s @ x / perceel j1 / looptijd #1",
    ];
    const after = [
      "r @ x / perceel j1a # duur",
      "s @ x / perceel j1a / looptijd #1",
    ];
    expect(measured(before, after)).toMatchObject({ fresh: [], known: after });
  });

  test("a renamed specification keeps its findings", () => {
    const after = ["r @ y / perceel j1", "t @ y"];
    expect(measured(["r @ x / perceel j1", "t @ x"], after)).toMatchObject({
      fresh: [],
      solved: [],
    });
  });

  test.each([
    ["another rule", "r @ x / perceel 1", "s @ x / perceel 1"],
    ["another key", "r @ x / perceel 1 # a", "r @ x / perceel 1 # b"],
    ["another kind", "r @ x / perceel 1", "r @ x / segment 1"],
    ["another depth", "r @ x / perceel 1", "r @ x"],
  ])("%s is a new finding", (_, before, after) => {
    expect(measured([before], [after])).toEqual({
      fresh: [after],
      known: [],
      solved: [before],
    });
  });

  test("what was solved in one block does not excuse another block that stays", () => {
    const inside = (lot: string) => `s @ x / perceel ${lot} / looptijd #1`;
    const before = [inside("1"), "r @ x / perceel 2"];
    expect(measured(before, [inside("2"), "r @ x / perceel 2"]).fresh).toEqual([
      inside("2"),
    ]);
  });
});

describe("shrink", () => {
  test("without a baseline everything is taken", () => {
    const { anchors, fresh } = shrink(undefined, found("r @ x"), new Set());
    expect(anchors).toEqual(["r @ x"]);
    expect(fresh).toEqual([]);
  });

  test("one that is there never grows, and keeps what was not checked", () => {
    const before = ["r @ x", "s @ x", "r @ elders"];
    const result = shrink(
      before,
      found("r @ x", "nieuw @ x"),
      new Set(["", "x"]),
    );
    expect(result.anchors).toEqual(["r @ elders", "r @ x"]);
    expect(result.solved).toEqual(["s @ x"]);
    expect(result.fresh.map(({ anchor }) => anchor)).toEqual(["nieuw @ x"]);
  });
});
