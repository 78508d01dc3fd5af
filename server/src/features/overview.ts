import type { Range } from "vscode-languageserver-types";
import { formatDate } from "../../../grammar/src/calendar.ts";
import { formatEuro } from "../../../grammar/src/exact.ts";
import { rangeOf } from "../../../grammar/src/tree.ts";
import { ultimateEnd } from "../model/facts/term.ts";
import { estimatedValueOf } from "../model/facts/value.ts";
import type { AnyNode, Node } from "../model/node.ts";
import type { Finding } from "../rules/finding.ts";
import { type Language, nodeRange } from "./convert.ts";
import type { Known } from "./session.ts";

/** A specification, segment or lot in the overview. */
export interface OverviewItem {
  readonly label: string;
  readonly kind: string;
  /** Value and term, as far as they are known. */
  readonly detail: string;
  /** Errors and warnings that stand in it. */
  readonly errors: number;
  readonly warnings: number;
  readonly range: Range;
  readonly children: readonly OverviewItem[];
}

/** The specifications of a document with their segments and lots. */
export function overview(
  known: Known,
  findings: readonly Finding[],
): OverviewItem[] {
  const { workspace, unit } = known;
  return workspace.specificationsOf(unit).map((specification) => {
    const { root, segments, lots } = specification;
    const written = lots.filter((lot) => !lot.implicit);
    const inside = (outer: AnyNode) =>
      written
        .filter((lot) => lot.outer === outer)
        .map((lot) => item(lot, known, findings, [], lot));
    const implied = (outer: AnyNode) =>
      lots.find((lot) => lot.implicit && lot.block === outer.block);
    const children = [
      ...segments.map((segment) =>
        item(segment, known, findings, inside(segment), implied(segment)),
      ),
      ...inside(root),
    ];
    return item(root, known, findings, children, implied(root));
  });
}

function item(
  node: AnyNode,
  { document, language }: Known,
  findings: readonly Finding[],
  children: readonly OverviewItem[],
  lot: Node<"perceel"> | undefined,
): OverviewItem {
  const { start, end } = rangeOf(node.block.syntax);
  const within = findings.filter(
    (finding) => finding.start >= start && finding.end <= end,
  );
  const count = (severity: Finding["severity"]) =>
    within.filter((finding) => finding.severity === severity).length;
  return {
    label: node.label,
    kind: node.kind,
    detail: lot ? detailOf(lot, language) : "",
    errors: count("error"),
    warnings: count("warning"),
    range: nodeRange(document, node.block.syntax),
    children,
  };
}

function detailOf(lot: Node<"perceel">, language: Language): string {
  const value = estimatedValueOf(lot)?.total;
  const term = lot.at("looptijd");
  const end = term && ultimateEnd(term);
  const parts = [
    value && value.min === value.max ? formatEuro(value.min, language) : "",
    end && end.min === end.max && Number.isFinite(end.min)
      ? `${language === "nl" ? "t/m" : "through"} ${formatDate(end.min, language)}`
      : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
