import type { Node } from "../node.ts";
import { type Law, lawCalled, lawsOf } from "./law.ts";

type Level = Node<"bestek"> | Node<"segment"> | Node<"perceel">;

/** Whether municipalities buy together, and for which law when that differs (Monitor 2020: ja, deels, nee). */
export interface Cooperation {
  readonly word: "ja" | "deels" | "nee";
  /** Absent when it holds for everything. */
  readonly law?: Law;
}

/** What `samenwerking` says at a level, in order. */
export function cooperationsOf(level: Level): Cooperation[] {
  const found: Cooperation[] = [];
  for (const value of (level as Node<"perceel">).slot("samenwerking").values) {
    if (value.type !== "word") continue;
    const { word, qualifiers } = value;
    if (word !== "ja" && word !== "deels" && word !== "nee") continue;
    const laws = qualifiers.flatMap(
      ({ text }) => (text === undefined ? undefined : lawCalled(text)) ?? [],
    );
    if (laws.length === 0) found.push({ word });
    for (const law of laws) found.push({ word, law });
  }
  return found;
}

/** What holds for a lot: the statement for its law, else the one without a law. */
export function cooperationFor(lot: Node<"perceel">): Cooperation[] {
  const laws = lawsOf(lot);
  return cooperationsOf(lot).filter(({ law }) => !law || laws.has(law));
}
