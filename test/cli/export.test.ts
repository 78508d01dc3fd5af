import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaOf } from "../../server/src/vocabulary/schema.ts";
import { commandLine } from "./bestek.ts";

const { run } = commandLine();
const sample = join(
  import.meta.dirname,
  "../../samples/rivierenland/sluitend.bestek",
);

describe("export", () => {
  test("gives a document as JSON in the form of the schema", async () => {
    const { code, out } = await run(["export", sample]);
    expect(code).toBe(0);
    const data: unknown = JSON.parse(out);
    expect(schemaOf("bestand").safeParse(data).success).toBe(true);
    expect(out).toContain('"$naam"');
  });

  test("a file that is not there is a sentence and exit 2", async () => {
    const { code, out, err } = await run(["export", "nergens.bestek"]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("nergens.bestek");
    expect(err).not.toContain(" at ");
  });
});
