import type { Block, Occurrence } from "../model/block.ts";
import type { AnyNode, Node, Slot } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import type { Localized } from "../vocabulary/define.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { VocabularyTexts } from "../vocabulary/texts.ts";
import { lotsAt, termTexts, totalText, weightsText } from "./computed.ts";
import type { Language } from "./convert.ts";
import { nodeOf } from "./effective.ts";
import type { Known } from "./session.ts";
import type { Spot } from "./spot.ts";
import { usageText } from "./usage.ts";

/** What decides what hover tells besides the document itself. */
export interface HoverOptions {
  /** Today as a day number. */
  readonly today: number;
  /** The day whose law is linked to. */
  readonly day: number;
  /** False when figures on what is usual are switched off. */
  readonly statistics: boolean;
  /** What keys and words mean. */
  readonly texts: VocabularyTexts;
}

/** One question: what stands there, in which specification, and how the answer is given. */
export interface Question extends Known, HoverOptions {
  readonly spot: Spot;
  readonly specification: Specification | undefined;
}

/** The kinds of blocks that lots are, or lie in. */
export const levels: ReadonlySet<string> = new Set([
  "bestek",
  "segment",
  "perceel",
]);

/** What can be computed with the value of a key, and how common it is. */
export function consequences(question: Question, key: Key): string[] {
  const { statistics, language } = question;
  const computed = computedText(key, question);
  const usage = statistics ? usageOf(question, key) : undefined;
  return [
    ...(computed === undefined ? [] : [computed]),
    ...(usage ? [usage[language]] : []),
  ];
}

function usageOf(question: Question, key: Key): Localized | undefined {
  const { specification, spot, workspace, unit, today } = question;
  const { block, occurrence } = spot;
  const level = levelAround(block);
  const node = level && nodeOf(workspace, unit, level);
  if (!specification || !node || !occurrence) return undefined;
  const path = [...pathFrom(level, block), key.keyword];
  const lots = lotsAt(specification, node).filter((lot) =>
    takesFrom(lot, path, occurrence),
  );
  const word = occurrence.values.find((value) => value.type === "word")?.word;
  return usageText(block.kind, key, word, lots, { today });
}

/** True when what a lot says at a path is what stands at this place: a nearer value may replace it. */
function takesFrom(
  lot: AnyNode,
  path: readonly string[],
  place: Occurrence,
): boolean {
  let node: AnyNode | undefined = lot;
  let slot: Slot | undefined;
  for (const step of path) {
    const key: Key | undefined =
      node && kindTable(node.kind).byKeyword.get(step);
    slot = key && node?.resolve(key);
    node = slot?.blocks[0];
  }
  return slot?.occurrences.includes(place) === true;
}

function computedText(
  key: Key,
  { spot, workspace, unit, language }: Question,
): string | undefined {
  const around = (kind: string) => {
    const block = key.kind === kind ? spot.occurrence?.block : spot.block;
    return block?.kind === kind ? nodeOf(workspace, unit, block) : undefined;
  };
  const term = around("looptijd");
  if (term) return termText(term as Node<"looptijd">, language);
  const criteria = around("gunningscriteria");
  if (criteria)
    return `= ${weightsText(criteria as Node<"gunningscriteria">, language)}`;
  if (key.keyword !== "geraamde-waarde" || !levels.has(spot.block.kind))
    return undefined;
  const level = nodeOf(workspace, unit, spot.block);
  const total = level && totalText(level as Node<"perceel">, language);
  return total && `= ${total}`;
}

function termText(
  term: Node<"looptijd">,
  language: Language,
): string | undefined {
  const { initial, ultimate } = termTexts(term, language);
  if (!initial || !ultimate || initial === ultimate)
    return initial && `= ${initial}`;
  return language === "nl"
    ? `= ${initial}, met alle verlengingen ${ultimate}`
    : `= ${initial}, with all extensions ${ultimate}`;
}

/** The specification, segment or lot that a block stands in, or is. */
function levelAround(block: Block): Block | undefined {
  let at: Block | undefined = block;
  while (at && !levels.has(at.kind)) at = at.parent;
  return at;
}

/** The keys that lead from a level to a block in it. */
function pathFrom(level: Block, block: Block): string[] {
  const path: string[] = [];
  for (let at: Block | undefined = block; at && at !== level; at = at.parent)
    path.unshift(at.key?.keyword ?? at.kind);
  return path;
}
