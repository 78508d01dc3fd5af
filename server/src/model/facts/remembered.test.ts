import { expect, test } from "vitest";
import type { Slot, Tracker } from "../node.ts";
import { Workspace } from "../workspace.ts";
import { estimateOf } from "./estimate.ts";
import { remembered } from "./remembered.ts";

function specificationOf(text: string) {
  const workspace = new Workspace([""]);
  const unit = workspace.set(
    "/test.bestek",
    `bestek Test "Test" {\n${text}\n}\n`,
  );
  const [specification] = workspace.specificationsOf(unit);
  if (!specification) throw new Error("no specification");
  return specification;
}

test("computes once for a specification", () => {
  const specification = specificationOf("wet: wmo-2015");
  let times = 0;
  const compute = () => ++times;
  expect(remembered(specification, "test", compute)).toBe(1);
  expect(remembered(specification, "test", compute)).toBe(1);
  expect(remembered(specification, "other", compute)).toBe(2);
});

test("tells every rule which PM it met", () => {
  const specification = specificationOf(`instrument: overheidsopdracht
    perceel 1 { geraamde-waarde: PM }
    perceel 2 { geraamde-waarde: € 500.000 in totaal }`);
  const asked = () => {
    const open: Slot[] = [];
    const tracker: Tracker = {
      reading: 0,
      met(slot) {
        if (slot.state === "open") open.push(slot);
      },
    };
    specification.tracker = tracker;
    estimateOf(specification);
    expect(specification.tracker).toBe(tracker);
    return new Set(open.map(({ key }) => key.keyword));
  };
  const first = asked();
  expect(first).toContain("geraamde-waarde");
  expect(asked()).toEqual(first);
});

test("keeps the two readings of a key that is written twice apart", () => {
  const specification = specificationOf(`instrument: overheidsopdracht
    looptijd { duur: 1 jaar; duur: 2 jaar }
    geraamde-waarde: € 100.000 per jaar`);
  const inReading = (reading: number) => {
    specification.tracker = { reading, met() {} };
    return estimateOf(specification)?.max;
  };
  const [first, second] = [inReading(0), inReading(1)];
  expect(second).toBe(2 * (first ?? 0));
  expect(inReading(0)).toBe(first);
});
