import { applyEdits } from "../../../grammar/src/print.ts";
import { Workspace } from "../../../server/src/model/workspace.ts";
import type { Fix } from "../../../server/src/rules/define.ts";
import { Checker } from "../../../server/src/rules/engine/checker.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { rules } from "../../../server/src/rules/generated/registry.ts";
import { today } from "../../rules/check-text.ts";
import { Random } from "../../soak/random.ts";
import { hold, holdSyntax, type Input, places, seedOf } from "../input.ts";

/** Checking a text with all rules: no rule fails, findings and their fixes are whole. */
export function check(input: Input): void {
  const { workspace, checker } = fresh(input);
  const { findings, waived } = checker.result();
  for (const finding of [...findings, ...waived]) {
    hold(
      !finding.rule.id.startsWith("intern/"),
      "no rule fails",
      finding.message.en,
      finding.message.en,
    );
    isWhole(finding, workspace, input);
  }
  const fixes = new Map<string, Fix>();
  for (const { fixes: offered } of findings)
    for (const fix of offered) fixes.set(JSON.stringify(fix.edits), fix);
  for (const fix of fixes.values()) mends(fix, workspace);
}

/** Reading and checking alone, to measure. */
export function checkOnly(input: Input): void {
  fresh(input).checker.result();
}

/** A workspace that saw edits, of this document and of the one beside it, says what one says that never saw them. */
export function edit(input: Input): void {
  const { text, before, beside } = input;
  const random = new Random(seedOf(input));
  const workspace = new Workspace([places.folder]);
  const checker = new Checker(workspace, rules, { today });
  checker.mark(places.text, !random.once(3));
  if (beside !== "") workspace.set(places.beside, beside);
  workspace.set(places.text, before);
  checker.result();
  workspace.set(places.text, text);
  const expected = told(fresh(input).checker);
  isSame(told(checker), expected);
  // Back and forth, and nobody looks between.
  workspace.set(places.text, before);
  if (beside !== "") workspace.set(places.beside, "");
  if (random.once(2)) checker.result();
  if (beside !== "") workspace.set(places.beside, beside);
  workspace.set(places.text, text);
  isSame(told(checker), expected);
}

function isSame(found: readonly string[], expected: readonly string[]): void {
  const [first] = found.filter((one) => !expected.includes(one));
  const [missing] = expected.filter((one) => !found.includes(one));
  hold(
    found.length === expected.length && !first && !missing,
    "after an edit it is as new",
    { first, missing },
    /^\["([^"]+)/.exec(first ?? missing ?? "")?.[1],
  );
}

function fresh({ text, beside }: Input) {
  const workspace = new Workspace([places.folder]);
  workspace.set(places.text, text);
  if (beside !== "") workspace.set(places.beside, beside);
  return { workspace, checker: new Checker(workspace, rules, { today }) };
}

function told(checker: Checker): string[] {
  const { findings, waived } = checker.result();
  return [...findings, ...waived].map(
    ({ rule, severity, message, uri, start, end, related, fixes, ...rest }) =>
      JSON.stringify([
        rule.id,
        severity,
        message,
        [uri, start, end],
        related,
        fixes,
        rest.anchor,
        rest.isEveryLot,
        rest.subjects.map(({ label }) => label),
        rest.waivedBy?.motivation,
      ]),
  );
}

function isWhole(
  { rule, uri, start, end, related, message }: Finding,
  workspace: Workspace,
  { text, beside }: Input,
): void {
  for (const place of [{ uri, start, end }, ...related]) {
    const length = workspace.get(place.uri)?.text.length ?? -1;
    hold(
      0 <= place.start && place.start <= place.end && place.end <= length,
      "a finding lies in its text",
      [place.start, place.end, length],
      rule.id,
    );
  }
  const slips = /\b(?:undefined|NaN|Infinity)\b|\[object|\{[a-zA-Z]+\}/;
  if (slips.test(text + beside)) return;
  for (const said of [message, ...related.map((one) => one.message)])
    for (const sentence of [said.nl, said.en])
      hold(!slips.test(sentence), "a message is whole", sentence, rule.id);
}

/** A fix changes something, and leaves no document with more errors of syntax than it had. */
function mends({ title, edits }: Fix, workspace: Workspace): void {
  for (const [uri, own] of Map.groupBy(edits, (one) => one.uri)) {
    const before = workspace.get(uri);
    hold(before !== undefined, "a fix is in a document that is known", uri);
    const inOrder = own.toSorted((a, b) => a.start - b.start);
    let end = 0;
    for (const { start, length } of inOrder) {
      hold(start >= end && length >= 0, "edits do not overlap", own, title.nl);
      end = start + length;
    }
    hold(end <= before.text.length, "an edit lies in its text", own, title.nl);
    const after = applyEdits(before.text, inOrder);
    const isWhole = before.tree.errors.length === 0;
    hold(
      !isWhole || after !== before.text,
      "a fix changes something",
      own,
      title.nl,
    );
    holdSyntax(before.text, after, title.nl);
  }
}
