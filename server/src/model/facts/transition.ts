import { type AnyNode, Node } from "../node.ts";
import type { BoundValue } from "../values.ts";

/** An old product or lot that a transition scheme keeps for existing clients. */
export interface Kept {
  readonly label: string;
  /** The product or lot, when the name resolves. */
  readonly target: AnyNode | undefined;
  /** What is said of it: its end, and whether new clients are accepted. */
  readonly details: Node<"overgangsproduct"> | undefined;
  readonly at: BoundValue["node"];
}

/** What a transition scheme keeps; the body behind a list is about all of it. */
export function keptIn(scheme: Node<"overgang">): Kept[] {
  const { specification } = scheme;
  return [scheme.slot("oud-product"), scheme.slot("oud-perceel")].flatMap(
    ({ occurrences, key }) =>
      occurrences.flatMap(({ values, block }) => {
        const own = block ?? values.at(-1)?.detail;
        const details =
          own &&
          new Node<"overgangsproduct">(key.kind, [own], scheme, specification);
        return values.flatMap((value) => {
          if (value.type !== "reference") return [];
          const target = specification.resolve(value.name, value.to);
          return [
            {
              label: target?.label ?? value.name,
              target,
              details,
              at: value.node,
            },
          ];
        });
      }),
  );
}
