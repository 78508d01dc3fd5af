import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import { writtenIn } from "../model/written-in.ts";
import type { Edit, Fix } from "../rules/define.ts";
import type { Finding } from "../rules/finding.ts";
import { insertInto } from "../rules/fix/fix.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import { type Language, toRange } from "./convert.ts";
import { encodedUri } from "./uri.ts";

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

/** The kind of the action that applies every safe fix. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.bestek`;

/**
 * What can be done about one finding: its fixes, a motivated deviation, and for clients that have our commands its
 * explanation and its severity.
 */
export function actionsFor(
  finding: Finding,
  diagnostic: Diagnostic | undefined,
  documentOf: (uri: string) => TextDocument | undefined,
  language: Language,
  hasCommands: boolean,
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
      title: stub.title[language],
      kind: CodeActionKind.QuickFix,
      ...diagnostics,
      edit: toWorkspaceEdit(stub.edits, documentOf),
    });
  }
  if (!hasCommands) return actions;
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
      encodedUri(finding.uri),
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
    kind: fixAllKind,
    edit: toWorkspaceEdit(edits, documentOf),
  };
}

/** An `afwijking` block with an empty motivation, in the block that the finding is about or the nearest with braces. */
function deviationStub(
  { rule, subjects }: Finding,
  language: Language,
): Fix | undefined {
  const [first] = subjects;
  if (!rule.waivable || !first) return undefined;
  const { root, unit } = first.specification;
  const written = writtenIn(unit, language);
  const title = {
    nl: `${texts.deviate.nl} ${rule.id}`,
    en: `${texts.deviate.en} ${rule.id}`,
  };
  const single = subjects.length === 1;
  const names = subjects.map(({ name }) => name).filter((name) => name);
  const concerned = names.length === subjects.length ? names : [];
  for (let at = single ? first : root; ; at = at.outer ?? root) {
    // In the block itself nothing needs to say what the deviation is about.
    const about = at === first ? [] : concerned;
    const takesIt = kindTable(at.kind).byKeyword.has("afwijking");
    const fix =
      takesIt && insertInto(at, stubText(rule.id, about, written), title);
    if (fix) return fix;
    if (at === root) return undefined;
  }
}

function stubText(
  rule: string,
  about: readonly (string | undefined)[],
  language: Language,
): string {
  const [keyword, concerns, motivation] =
    language === "nl"
      ? ["afwijking", "betreft", "motivering"]
      : ["deviation", "concerns", "motivation"];
  const subject =
    about.length > 0 ? [`  ${concerns}: ${about.join(", ")}`] : [];
  return [
    `${keyword} ${rule} {`,
    ...subject,
    `  ${motivation}: """`,
    "    ",
    '    """',
    "}",
  ].join("\n");
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
function toWorkspaceEdit(
  edits: readonly Edit[],
  documentOf: (uri: string) => TextDocument | undefined,
): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, start, length, text } of edits) {
    const document = documentOf(uri);
    if (!document) continue;
    const address = encodedUri(uri);
    changes[address] ??= [];
    changes[address].push({
      range: toRange(document, start, start + length),
      newText: text,
    });
  }
  return { changes };
}
