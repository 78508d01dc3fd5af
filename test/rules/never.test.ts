import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkText, describeFinding } from "./check-text.ts";
import type { Silence } from "./silence.ts";

const folder = join(import.meta.dirname, "never");

const seen = new Set<string>();

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
  const { silences } = (await import(join(folder, file))) as {
    silences: readonly Silence[];
  };
  describe(file.slice(0, -3), () => {
    test.each(silences)("$id: $about", ({ id, document, files, silent }) => {
      expect(id).toMatch(/^never\/[a-z-]+\/[a-z0-9-]+$/);
      expect(seen, "two silences have this id").not.toContain(id);
      seen.add(id);
      const all = checkText(document, files);
      // A document that is misread proves nothing: rules keep silent about what they cannot read.
      const misread = all.filter(
        ({ rule, severity }) =>
          rule.id.startsWith("taal/") && severity === "error",
      );
      expect(misread.map(describeFinding)).toEqual([]);
      const findings = all.filter(({ rule, severity }) =>
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
