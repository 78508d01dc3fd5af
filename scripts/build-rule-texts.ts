/** Takes what a rule says, and where it comes from, out of its file: only a finding needs them. */
import { rules } from "../server/src/rules/generated/registry.ts";

/** By rule: its messages, and its sources without what only reviewers read. */
export const ruleTexts = Object.fromEntries(
  rules.map(({ id, message, sources }) => [
    id,
    { message, sources: sources.map(({ ref, at }) => ({ ref, at })) },
  ]),
);

/** A property of a rule, as the formatter leaves it. */
const textual =
  /^ {2}(?:message: \{|sources: \[)(?:.*[}\]],\n|\n[\s\S]*?^ {2}[}\]],\n)/gm;

/** The source of a rule whose texts stand elsewhere. */
export function withTextsElsewhere(source: string): string {
  let taken = 0;
  const rest = source.replace(textual, () => {
    taken++;
    // An object may name its prototype once.
    return taken === 1 ? "  __proto__: textsElsewhere,\n" : "";
  });
  if (taken !== 2)
    throw new Error(`not one message and one list of sources:\n${source}`);
  return `import { textsElsewhere } from "rule-texts";\n${rest}`;
}

/** The module from which rules get their texts, which are read at the first of them; `read` is an expression. */
export function textsElsewhere(read: string): string {
  return `
    let all;
    const textsOf = ({ id }) => (all ??= ${read})[id];
    export const textsElsewhere = {
      get message() { return textsOf(this).message; },
      get sources() { return textsOf(this).sources; },
    };`;
}
