import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "./difference.ts";

/** Texts of two characters, long enough to be compared in pieces. */
const text = fc.string({
  unit: fc.constantFrom("a", "b"),
  maxLength: 3000,
  size: "max",
});

test("turns a text into another, and leaves alone what is the same at both ends", () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat({ max: 5 }),
      text,
      (before, at, length, added) => {
        const place = at % (before.length + 1);
        const after =
          before.slice(0, place) + added + before.slice(place + length);
        const { start, removed, inserted } = difference(before, after);
        const [oldEnd, newEnd] = [start + removed, start + inserted];
        expect(before.slice(0, start)).toBe(after.slice(0, start));
        expect(before.slice(oldEnd)).toBe(after.slice(newEnd));
        if (removed === 0 || inserted === 0) return;
        expect(before[start]).not.toBe(after[start]);
        expect(before[oldEnd - 1]).not.toBe(after[newEnd - 1]);
      },
    ),
  );
});
