import type { Node } from "../node.ts";

/** True when other general terms apply than the VNG model: of the municipality, of the provider, or named in free text. */
export function hasOwnTerms(lot: Node<"perceel">): boolean {
  return (
    lot.is("algemene-voorwaarden", "eigen-gemeente", "aanbieder") ||
    lot.texts("algemene-voorwaarden").some((text) => !/\bvng\b/i.test(text))
  );
}
