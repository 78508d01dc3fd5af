import type { TextDocument } from "vscode-languageserver-textdocument";
import { type InlayHint, InlayHintKind } from "vscode-languageserver-types";
import { rangeOf } from "../../../grammar/src/tree.ts";
import { estimatedValueOf } from "../model/facts/value.ts";
import type { AnyNode, Node } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import { writtenIn } from "../model/written-in.ts";
import { weightText } from "../rules/shared/weights.ts";
import { termTexts, totalText, weightSum } from "./computed.ts";
import { type Language, toRange } from "./convert.ts";
import { type Inherited, inheritedBy } from "./inherited.ts";
import { encodedUri } from "./uri.ts";

/** Which lines are shown, and whether values that lots take over are wanted. */
export interface InlayOptions {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly inherited: boolean;
}

/** What is computed, shown behind what was written: total value, end dates, sum of weights, and inherited values. */
export function inlayHints(
  specification: Specification,
  document: TextDocument,
  options: InlayOptions,
): InlayHint[] {
  const { start, end, language } = options;
  const found: InlayHint[] = [];
  const add = (node: AnyNode, key: string, text: string | undefined) => {
    const slot = node.slotAt(key);
    const syntax = slot.occurrences[0]?.syntax;
    if (!text || !syntax || slot.owner !== node) return;
    const at = rangeOf(syntax).end;
    if (at < start || at > end) return;
    found.push({
      position: document.positionAt(at),
      label: text,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    });
  };
  const terms = new Set<Node<"looptijd">>();
  for (const lot of specification.lots) {
    add(lot, "geraamde-waarde", valueText(lot, language));
    add(lot, "gunningscriteria", weights(lot, language));
    const term = lot.at("looptijd");
    if (term) terms.add(term);
  }
  for (const term of terms) {
    const { initial, ultimate } = termTexts(term, language);
    add(term, "duur", initial);
    add(term, "verlenging", ultimate);
  }
  if (options.inherited)
    found.push(...inheritedHints(specification, document, options));
  return found;
}

/** The total, where the stated amount is not it. */
function valueText(
  lot: Node<"perceel">,
  language: Language,
): string | undefined {
  const value = estimatedValueOf(lot);
  if (!value || value.basis === "stated" || value.total.min !== value.total.max)
    return undefined;
  const text = totalText(lot, language);
  return text && `= ${text}`;
}

function weights(lot: Node<"perceel">, language: Language): string | undefined {
  const block = lot.at("gunningscriteria");
  const found = block && weightSum(block);
  return found && !found.open
    ? `= ${weightText(found.total)[language]}`
    : undefined;
}

/** Behind the opening brace of segments and lots: what holds there and is written elsewhere. */
function inheritedHints(
  { segments, lots, unit }: Specification,
  document: TextDocument,
  { start, end, language }: InlayOptions,
): InlayHint[] {
  const writing = writtenIn(unit, language);
  return [...segments, ...lots].flatMap((level) => {
    const { body } = level.block;
    if (!body || level.implicit) return [];
    const at = rangeOf(body).start + 1;
    if (at < start || at > end) return [];
    return inheritedBy(level, writing).map((one) => ({
      position: document.positionAt(at),
      label: [inheritedPart(one, document, language)],
      kind: InlayHintKind.Parameter,
      paddingLeft: true,
    }));
  });
}

function inheritedPart(
  { path, text, from, start, end }: Inherited,
  document: TextDocument,
  language: Language,
) {
  const range = toRange(document, start, end);
  const line = range.start.line + 1;
  return {
    value: `${path}: ${text}`,
    tooltip:
      language === "nl"
        ? `Geldt vanuit ${from.label}, regel ${line}.`
        : `Holds from ${from.label}, line ${line}.`,
    location: { uri: encodedUri(document.uri), range },
  };
}
