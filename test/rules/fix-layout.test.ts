import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/src/parser.ts";
import { applyEdits } from "../../grammar/src/print.ts";
import { Workspace } from "../../server/src/model/workspace.ts";
import type { AnyRule, Edit } from "../../server/src/rules/define.ts";
import { check } from "../../server/src/rules/engine/check.ts";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { asDocument, today } from "./check-text.ts";

/** Everything on one line, as it comes out of an e-mail. */
function squeezed(text: string): string {
  return text
    .trim()
    .replaceAll(/\n\s*/g, "; ")
    .replaceAll("{; ", "{ ")
    .replaceAll("; }", " }");
}

function withWindowsLines(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

const examples = rules.flatMap((rule) =>
  (ruleDocs[rule.id]?.examples ?? [])
    .map(({ bad, files = {} }) => ({
      id: rule.id,
      rule,
      text: asDocument(bad),
      files,
    }))
    // Prose, comments and tables need their lines.
    .filter(({ text }) => !/"""|\/\/|\|/.test(text)),
);

/** The edits of every fix that a rule by itself offers for a text, in its main document. */
function fixesFor(
  rule: AnyRule,
  text: string,
  files: Readonly<Record<string, string>>,
): Edit[][] {
  const workspace = new Workspace([""]);
  workspace.set("/voorbeeld.bestek", text);
  for (const [path, content] of Object.entries(files))
    workspace.set(`/${path}`, asDocument(content));
  return check(workspace, [rule], { today })
    .findings.flatMap(({ fixes }) => fixes)
    .map(({ edits }) =>
      edits
        .filter(({ uri }) => uri === "/voorbeeld.bestek")
        .sort((a, b) => a.start - b.start),
    );
}

describe.each([
  { layout: "on one line", change: squeezed },
  { layout: "with Windows line ends", change: withWindowsLines },
])("a document $layout", ({ change }) => {
  test.each(examples)("$id: no fix breaks it", ({ rule, text, files }) => {
    const written = change(text);
    const errors = parse(written).errors.length;
    for (const edits of fixesFor(rule, written, files)) {
      const collide = edits.some((edit, index) => {
        const before = edits[index - 1];
        return before && before.start + before.length > edit.start;
      });
      expect(collide).toBe(false);
      const after = applyEdits(written, edits);
      expect(parse(after).errors.length, after).toBeLessThanOrEqual(errors);
      if (written.includes("\r\n")) expect(after).not.toMatch(/[^\r]\n/);
    }
  });
});
