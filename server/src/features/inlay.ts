import type { TextDocument } from "vscode-languageserver-textdocument";
import { type InlayHint, InlayHintKind } from "vscode-languageserver-types";
import { formatDate } from "../../../grammar/src/calendar.ts";
import { formatEuro, formatPercent, sum } from "../../../grammar/src/exact.ts";
import { rangeOf } from "../../../grammar/src/tree.ts";
import { criteriaOf } from "../model/facts/criteria.ts";
import { initialEnd, ultimateEnd } from "../model/facts/term.ts";
import { estimatedValueOf } from "../model/facts/value.ts";
import type { AnyNode, Node } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import type { Language } from "./convert.ts";

/** What is computed, shown behind what was written: total value, end dates, sum of weights. */
export function inlayHints(
  specification: Specification,
  document: TextDocument,
  start: number,
  end: number,
  language: Language,
): InlayHint[] {
  const found: InlayHint[] = [];
  const add = (node: AnyNode, key: string, text: string | undefined) => {
    const slot = node.slotAt(key);
    const syntax = slot.occurrences[0]?.syntax;
    if (
      !text ||
      !syntax ||
      slot.owner !== node ||
      node.specification.unit.uri !== document.uri
    )
      return;
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
    add(lot, "gunningscriteria", weightText(lot, language));
    const term = lot.at("looptijd");
    if (term) terms.add(term);
  }
  for (const term of terms) {
    add(term, "duur", endText(initialEnd(term), language));
    add(term, "verlenging", endText(ultimateEnd(term), language));
  }
  return found;
}

function valueText(
  lot: Node<"perceel">,
  language: Language,
): string | undefined {
  const value = estimatedValueOf(lot);
  if (!value || value.basis === "stated" || value.total.min !== value.total.max)
    return undefined;
  const total = formatEuro(value.total.min, language);
  return language === "nl" ? `= ${total} in totaal` : `= ${total} in total`;
}

function weightText(
  lot: Node<"perceel">,
  language: Language,
): string | undefined {
  const weights = criteriaOf(lot).map((criterion) =>
    (criterion as Node<"kwaliteit">).percentage("gewicht"),
  );
  if (weights.length === 0 || weights.some((weight) => !weight))
    return undefined;
  const total = sum(weights.filter((weight) => weight !== undefined));
  return total.min === total.max
    ? `= ${formatPercent(total.min, language)}`
    : undefined;
}

function endText(
  end: { min: number; max: number } | undefined,
  language: Language,
): string | undefined {
  if (!end || end.min !== end.max || !Number.isFinite(end.min))
    return undefined;
  const day = formatDate(end.min, language);
  return language === "nl" ? `t/m ${day}` : `through ${day}`;
}
