import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkText, describeFinding } from "./check-text.ts";
import type { Silence } from "./silence.ts";

const folder = join(import.meta.dirname, "never");

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
  const { silences } = (await import(join(folder, file))) as {
    silences: readonly Silence[];
  };
  describe(file.slice(0, -3), () => {
    test.each(silences)("$id: $about", ({ document, files, silent }) => {
      const findings = checkText(document, files).filter(({ rule, severity }) =>
        silent.some((id) => {
          if (id === "*")
            return severity === "error" || severity === "warning"
              ? rule.kind !== "completeness"
              : false;
          return rule.id === id || rule.id.startsWith(`${id}/`);
        }),
      );
      expect(findings.map(describeFinding)).toEqual([]);
    });
  });
}
