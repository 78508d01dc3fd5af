import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generated-files.ts";

const files = await generatedFiles();

test.each([...files.keys()])(
  "%s is what `npm run generate` writes",
  async (path) => {
    const written = await readFile(
      join(import.meta.dirname, "../..", path),
      "utf8",
    );
    expect(written === files.get(path), "run `npm run generate`").toBe(true);
  },
);
