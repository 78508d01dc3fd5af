import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CompletionItem,
  CompletionItemKind,
} from "vscode-languageserver-types";
import { familyOf, mayBecome } from "../config/apply.ts";
import { choices, levels, settings } from "../config/settings.ts";
import type { RuleDocs, RuleMetadata } from "../rules/define.ts";
import { type Language, toRange } from "./convert.ts";
import { type JsonPlace, jsonPlaceAt } from "./json-place.ts";

/** The rules that a configuration may name, with their texts. */
export interface ConfigurableRules {
  readonly rules: readonly RuleMetadata[];
  readonly docs: Readonly<Record<string, RuleDocs>>;
}

interface Choice {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string;
}

/** What may be written at an offset of a `bestek.config.json`: settings, words, rules and families, severities. */
export function configurationCompletions(
  text: string,
  offset: number,
  known: ConfigurableRules,
  language: Language,
): CompletionItem[] {
  const place = jsonPlaceAt(text, offset);
  if (!place) return [];
  const document = TextDocument.create("", "json", 0, text);
  const range = toRange(document, place.start, place.end);
  const isName = place.at === "name";
  const found = isName ? names(place, known, language) : values(place, known);
  return found.map(({ label, detail, documentation }) => ({
    label,
    kind: isName ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    // What an editor compares with what was typed, which may begin with a quotation mark.
    filterText: written(label),
    textEdit: {
      range,
      newText:
        isName && !place.hasColon ? `${written(label)}: ` : written(label),
    },
  }));
}

/** A name or word in JSON; `true` and `false` are words of JSON itself. */
function written(label: string): string {
  return label === "true" || label === "false" ? label : JSON.stringify(label);
}

function names(
  { path, others }: JsonPlace,
  { rules, docs }: ConfigurableRules,
  language: Language,
): Choice[] {
  const isFree = ({ label }: Choice) => !others.includes(label);
  if (path.length === 0)
    return Object.entries(settings)
      .map(([label, text]) => ({ label, documentation: text[language] }))
      .filter(isFree);
  if (path.join() !== "severities") return [];
  const families = new Set(rules.map(({ id }) => familyOf(id)));
  return [
    ...[...families].map((label) => ({
      label,
      detail: language === "nl" ? "alle regels hiervan" : "all of its rules",
    })),
    ...rules.map(({ id }) => ({
      label: id,
      ...(docs[id] && {
        detail: docs[id].title[language],
        documentation: docs[id].explain[language],
      }),
    })),
  ].filter(isFree);
}

function values({ path }: JsonPlace, { rules }: ConfigurableRules): Choice[] {
  const [setting = "", name] = path;
  if (setting === "severities" && name !== undefined) {
    const rule = rules.find(({ id }) => id === name);
    return levels
      .filter((level) => !rule || mayBecome(level, rule))
      .map((label) => ({ label }));
  }
  if (setting === "statistics") return [{ label: "true" }, { label: "false" }];
  const words = Object.hasOwn(choices, setting)
    ? choices[setting as keyof typeof choices]
    : [];
  return words.map((label) => ({ label }));
}
