import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { spoken, term } from "./terms.ts";

/** How messages name a review clause or an amendment: by its title or name, else by what it is about. */
export function clauseName(given: AnyNode): string | Localized {
  const clause = given as Node<"herzieningsclausule">;
  const own = clause.title ?? clause.name;
  if (own !== undefined) return own;
  const subject = clause.word("onderwerp");
  return subject
    ? spoken(term(clause.slot("onderwerp"), subject))
    : { nl: "zonder titel", en: "without a title" };
}
