import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import { rangeOf } from "../../../grammar/src/tree.ts";
import type { AnyNode } from "../model/node.ts";
import type { Edit } from "../rules/define.ts";
import type { Finding } from "../rules/finding.ts";
import { type Language, toRange } from "./convert.ts";

const texts = {
  deviate: {
    nl: "Motiveer de afwijking van",
    en: "Motivate the deviation from",
  },
  explain: { nl: "Leg uit:", en: "Explain:" },
  severity: {
    nl: "Stel in hoe zwaar deze regel telt:",
    en: "Configure how heavily this rule counts:",
  },
  fixAll: {
    nl: "Herstel alles wat zeker is",
    en: "Fix everything that is certain",
  },
};

/** What can be done about one finding: its fixes, a motivated deviation, its page, its severity. */
export function actionsFor(
  finding: Finding,
  diagnostic: Diagnostic | undefined,
  documentOf: (uri: string) => TextDocument | undefined,
  language: Language,
): CodeAction[] {
  const { rule, fixes } = finding;
  const diagnostics = diagnostic ? { diagnostics: [diagnostic] } : {};
  const actions: CodeAction[] = fixes.map(({ title, edits, safe }) => ({
    title: title[language],
    kind: CodeActionKind.QuickFix,
    ...diagnostics,
    isPreferred: safe,
    edit: toWorkspaceEdit(edits, documentOf),
  }));
  const stub = deviationStub(finding, language);
  if (stub) {
    actions.push({
      title: `${texts.deviate[language]} ${rule.id}`,
      kind: CodeActionKind.QuickFix,
      ...diagnostics,
      edit: toWorkspaceEdit([stub], documentOf),
    });
  }
  actions.push(
    command(
      `${texts.explain[language]} ${rule.id}`,
      "bestek.explainRule",
      rule.id,
    ),
    command(
      `${texts.severity[language]} ${rule.id}`,
      "bestek.configureRule",
      rule.id,
    ),
  );
  return actions;
}

/** All safe fixes of a document in one edit; of fixes that overlap the first one counts. */
export function fixAll(
  findings: readonly Finding[],
  documentOf: (uri: string) => TextDocument | undefined,
  language: Language,
): CodeAction | undefined {
  const edits: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (
      fix &&
      !fix.edits.some((edit) => edits.some((other) => overlaps(edit, other)))
    )
      edits.push(...fix.edits);
  }
  if (edits.length === 0) return undefined;
  return {
    title: texts.fixAll[language],
    kind: CodeActionKind.SourceFixAll,
    edit: toWorkspaceEdit(edits, documentOf),
  };
}

/** An `afwijking` block with an empty motivation, at the end of the block that the finding is about. */
function deviationStub(
  { rule, subjects }: Finding,
  language: Language,
): Edit | undefined {
  const subject =
    subjects.length === 1 ? subjects[0] : subjects[0]?.specification.root;
  if (!rule.waivable || !subject) return undefined;
  return insertion(subject, rule.id, language);
}

function insertion(
  { block, specification }: AnyNode,
  rule: string,
  language: Language,
): Edit | undefined {
  const { body } = block;
  if (!body?.closed) return undefined;
  const { uri, text } = specification.unit;
  const { end } = rangeOf(body);
  const line = text.lastIndexOf("\n", end - 2) + 1;
  const outer = /^[ \t]*/u.exec(text.slice(line, end - 1))?.[0] ?? "";
  const [keyword, motivation] =
    language === "nl"
      ? ["afwijking", "motivering"]
      : ["deviation", "motivation"];
  const inner = `${outer}  `;
  const stub = `${inner}${keyword} ${rule} {\n${inner}  ${motivation}: """\n${inner}    \n${inner}    """\n${inner}}\n`;
  const newline = text.includes("\r\n") ? stub.replaceAll("\n", "\r\n") : stub;
  return line + outer.length === end - 1
    ? { uri, start: line, length: 0, text: newline }
    : { uri, start: end - 1, length: 0, text: `\n${newline}${outer}` };
}

function command(title: string, name: string, ...args: string[]): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: name, arguments: args },
  };
}

function overlaps(a: Edit, b: Edit): boolean {
  return (
    a.uri === b.uri &&
    a.start <= b.start + b.length &&
    b.start <= a.start + a.length
  );
}

/** Edits by offset as edits by line, by document; a document that is not known is left out. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  documentOf: (uri: string) => TextDocument | undefined,
): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, start, length, text } of edits) {
    const document = documentOf(uri);
    if (!document) continue;
    changes[uri] ??= [];
    changes[uri].push({
      range: toRange(document, start, start + length),
      newText: text,
    });
  }
  return { changes };
}
