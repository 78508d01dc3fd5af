import { afterEach, describe, expect, it, vi } from "vitest";
import { crewOf } from "./crew.ts";
import { Work } from "./work.ts";

const job = {
  cwd: "/map",
  overrides: {},
  dates: { today: 20_000 },
  fixes: false,
};
const rooted = { root: "/map", files: [] };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a crew of one", () => {
  it("does one task at a time, in the order asked", async () => {
    const events: string[] = [];
    vi.spyOn(Work.prototype, "digests").mockImplementation(async ({ root }) => {
      events.push(`begin ${root}`);
      await Promise.resolve();
      events.push(`end ${root}`);
      return [];
    });
    const crew = crewOf(1, job);
    await Promise.all(
      ["a", "b"].map((root) => crew.run("digests", { ...rooted, root })),
    );
    expect(events).toEqual(["begin a", "end a", "begin b", "end b"]);
  });

  it("goes on after a task that fails", async () => {
    vi.spyOn(Work.prototype, "digests").mockRejectedValueOnce(new Error("no"));
    const crew = crewOf(1, job);
    const failing = crew.run("digests", rooted);
    const next = crew.run("joins", rooted);
    await expect(failing).rejects.toThrow("no");
    await expect(next).resolves.toEqual([]);
  });
});
