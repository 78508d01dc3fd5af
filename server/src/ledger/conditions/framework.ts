import { figure } from "../../law/constants.ts";
import { isDas } from "../../model/facts/procedure.ts";
import {
  longestMonths,
  runsForEver,
  totalMonths,
} from "../../model/facts/term.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { months } from "../../rules/shared/wording.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { type Condition, none } from "./condition.ts";

/** A framework that may run for more than four years, extensions included (Aw 2012, art. 2.140 lid 3). */
export const longFramework: Condition = {
  find(lot) {
    const term = lot.at("looptijd");
    const open = lot.state("contractvorm") === "open";
    if (!term || isDas(lot) || !(open || isFramework(lot))) return none;
    const because = howLong(term);
    if (!because) return none;
    return [
      {
        because: open ? formOpen : because.text,
        at: term,
        about: term,
        certain: because.certain && !open,
      },
    ];
  },
  otherwise: {
    nl: "Er is geen raamovereenkomst die langer dan vier jaar kan duren.",
    en: "There is no framework that can run longer than four years.",
  },
};

const formOpen: Localized = {
  nl: "De contractvorm staat nog op PM; de looptijd kan langer zijn dan vier jaar.",
  en: "The contract form is still TBD; the term may be longer than four years.",
};

/** What to say of a term that is, or may be, longer than four years; undefined when it surely is not. */
function howLong(
  term: Node<"looptijd">,
): { text: Localized; certain: boolean } | undefined {
  if (runsForEver(term)) {
    const text = {
      nl: "De raamovereenkomst heeft geen einde.",
      en: "The framework has no end.",
    };
    return { text, certain: true };
  }
  const longest = longestMonths(term);
  if (longest !== undefined && longest > figure("raamovereenkomst")) {
    const length = months(longest);
    const text = {
      nl: `De raamovereenkomst kan met verlengingen ${length.nl} duren.`,
      en: `The framework can run ${length.en}, extensions included.`,
    };
    return { text, certain: true };
  }
  const total = totalMonths(term);
  if (longest !== undefined && total && Number.isFinite(total.max)) return;
  const text = {
    nl: "Hoe lang de raamovereenkomst kan duren, staat nog niet vast.",
    en: "How long the framework can run is not settled yet.",
  };
  return { text, certain: false };
}
