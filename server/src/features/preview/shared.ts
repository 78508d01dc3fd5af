import type { AnyNode, Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { nodesIn } from "../../rules/engine/scope.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { type Html, html } from "./html.ts";
import { type Context, nameOf } from "./place.ts";
import { texts } from "./texts.ts";

/** A block as it counts, with the lots for which it counts so. */
export interface Shared<N extends AnyNode> {
  readonly node: N;
  readonly lots: readonly Node<"perceel">[];
}

/** The blocks under a key, each distinct one once. */
export function sharedBy<
  K extends "looptijd" | "planning" | "gunningscriteria",
>(specification: Specification, key: K): Shared<Node<K>>[] {
  const found: { node: Node<K>; lots: Node<"perceel">[] }[] = [];
  const all: readonly Shared<AnyNode>[] = nodesIn(specification, key);
  for (const { node, lots } of all as readonly Shared<Node<K>>[]) {
    const same = found.find((known) => hasSameSources(known.node, node));
    if (same) same.lots.push(...lots);
    else found.push({ node, lots: [...lots] });
  }
  return found;
}

function hasSameSources(a: AnyNode, b: AnyNode): boolean {
  return (
    a.sources.length === b.sources.length &&
    a.sources.every((source, index) => source === b.sources[index])
  );
}

/** For which lots something counts; nothing to say when there is but one way. */
export function countsFor(
  lots: readonly Node<"perceel">[],
  { lots: all }: Specification,
  isOnly: boolean,
  { language }: Context,
): Html | undefined {
  if (isOnly && lots.length === all.length) return undefined;
  const names: Localized =
    lots.length === all.length
      ? texts.everyLot
      : { nl: lots.map(nameOf).join(", "), en: lots.map(nameOf).join(", ") };
  return html`<p class="for"><span class="soft">${texts.holdsFor[language]}</span> ${names[language]}</p>`;
}
