import type { AnyNode, Node } from "../model/node.ts";
import type { Localized } from "../vocabulary/define.ts";
import { spoken, term } from "./terms.ts";

/** How messages name a review clause or an amendment: by its title or name, else by what it is about. */
export function clauseName(
  given: AnyNode & Node<"herzieningsclausule" | "wijziging">,
): string | Localized {
  const { title, name } = given;
  if (title ?? name) return title ?? name ?? "";
  const subject = given.word("onderwerp");
  return subject
    ? spoken(term(given.slot("onderwerp"), subject))
    : { nl: "zonder titel", en: "without a title" };
}
