import { expect, test } from "vitest";
import { estimateOf } from "./facts/estimate.ts";
import { apart, Reads } from "./reads.ts";
import type { Specification } from "./specification.ts";
import { Workspace } from "./workspace.ts";

const uri = "/test.bestek";

function textOf(amount: string): string {
  return `bestek Test "Test" {
  instrument: overheidsopdracht
  perceel 1 { geraamde-waarde: ${amount} }
  perceel 2 { geraamde-waarde: € 500.000 in totaal }
}
`;
}

/** A specification that is edited, and someone who asks whether it is worth more than a million. */
class Asked {
  readonly #workspace = new Workspace();
  readonly #reads = new Reads();

  constructor(amount: string) {
    this.#workspace.set(uri, textOf(amount));
    this.specification.takeChanges(this);
    this.ask();
  }

  get specification(): Specification {
    const unit = this.#workspace.get(uri);
    const [found] = unit ? this.#workspace.specificationsOf(unit) : [];
    if (!found) throw new Error("no specification");
    return found;
  }

  /** The answer, with a note of what was read for it. */
  ask(): boolean {
    const { specification } = this;
    this.#reads.clear();
    return apart(this.#reads, undefined, () => isLarge(specification));
  }

  edit(amount: string): void {
    this.#workspace.set(uri, textOf(amount));
  }

  /** Where the edits since the last time may have made the answer another. */
  touched(): string | undefined {
    return this.specification.takeChanges(this)?.touches(this.#reads);
  }
}

function isLarge(specification: Specification): boolean {
  return specification.memory.overall(
    specification,
    "large",
    () => (estimateOf(specification)?.min ?? 0) > 10_000_000_000,
  );
}

test("an outcome that stays what it was is no change for who read it", () => {
  const asked = new Asked("€ 100.000 in totaal");
  asked.edit("€ 200.000 in totaal");
  expect(asked.touched()).toBe("nowhere");
  asked.edit("€ 900.000 in totaal");
  expect(asked.touched()).toBe("everywhere");
  expect(asked.ask()).toBe(true);
});

test("an outcome is compared with what it was when changes were last taken", () => {
  const asked = new Asked("€ 100.000 in totaal");
  asked.edit("€ 900.000 in totaal");
  // Another one asks between two edits, without taking the changes.
  expect(isLarge(asked.specification)).toBe(true);
  asked.edit("€ 800.000 in totaal");
  expect(asked.touched()).toBe("everywhere");
  asked.ask();
  asked.edit("€ 100.000 in totaal");
  asked.edit("€ 700.000 in totaal");
  expect(asked.touched()).toBe("nowhere");
});

test("a place with PM on the way is part of the outcome", () => {
  const asked = new Asked("€ 100.000 in totaal");
  asked.edit("PM");
  expect(asked.touched()).toBe("everywhere");
});

test("what was cleared still counts for who read it", () => {
  const asked = new Asked("€ 100.000 in totaal");
  asked.specification.memory.clear();
  asked.edit("€ 200.000 in totaal");
  expect(asked.touched()).toBe("everywhere");
  asked.ask();
  asked.edit("€ 100.000 in totaal");
  expect(asked.touched()).toBe("nowhere");
});

test("who has not asked before is told nothing of what changed", () => {
  const asked = new Asked("€ 100.000 in totaal");
  asked.edit("€ 900.000 in totaal");
  expect(asked.specification.takeChanges({})).toBeUndefined();
});
