import { instrumentOf } from "../../model/facts/instrument.ts";
import {
  invitedTo,
  isPrivateProcedure,
  mainProcedure,
} from "../../model/facts/procedure.ts";
import { isSocialService } from "../../model/facts/services.ts";
import { term } from "../../rules/shared/terms.ts";
import { counts } from "../../rules/shared/wording.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { type Condition, type Lot, none } from "./condition.ts";

/** How the contract comes about (Aw 2012, art. 1.4 lid 1 onder a): every choice can be asked after. */
export const choiceOfProcedure: Condition = {
  find: (lot) => [
    {
      because: choiceIn(lot),
      at: lot.slot("instrument"),
      certain: instrumentOf(lot) !== undefined,
    },
  ],
  otherwise: { nl: "Er is nog geen perceel.", en: "There is no lot yet." },
};

function choiceIn(lot: Lot): Localized {
  const instrument = instrumentOf(lot);
  if (instrument === undefined)
    return { nl: "Er is nog niet gekozen.", en: "No choice was made yet." };
  const chosen = term(lot.slot("instrument"), instrument);
  const procedure = procedureIn(lot);
  return {
    nl: `Gekozen: ${chosen.nl}${procedure ? `, ${procedure.nl}` : ""}.`,
    en: `Chosen: ${chosen.en}${procedure ? `, ${procedure.en}` : ""}.`,
  };
}

function procedureIn(lot: Lot): Localized | undefined {
  const main = mainProcedure(lot);
  return main && term(lot.slot("procedure"), main);
}

/** Who may take part where there is no notice (art. 1.4 lid 1 onder b). */
export const choiceOfOperators: Condition = {
  find(lot) {
    const invites =
      isPrivateProcedure(lot) ||
      mainProcedure(lot) === "onderhandelingsprocedure-zonder-aankondiging";
    const at = lot.slot("procedure");
    if (invites) return [{ because: invitedIn(lot), at }];
    if (mainProcedure(lot) !== undefined) return none;
    const because = {
      nl: "Alleen als ondernemers worden uitgenodigd zonder aankondiging.",
      en: "Only if economic operators are invited without a notice.",
    };
    return [{ because, at, certain: false }];
  },
  otherwise: {
    nl: "Er worden geen ondernemers uitgenodigd.",
    en: "No economic operators are invited.",
  },
};

function invitedIn(lot: Lot): Localized {
  const invited = invitedTo(lot);
  if (!invited)
    return {
      nl: "Ondernemers worden uitgenodigd zonder aankondiging.",
      en: "Economic operators are invited without a notice.",
    };
  const number = counts(invited);
  return {
    nl: `Aantal ondernemers dat zonder aankondiging wordt uitgenodigd: ${number.nl}.`,
    en: `Number of economic operators that are invited without a notice: ${number.en}.`,
  };
}

/** Another procedure than the one that the Act takes as its default for care (art. 2.38 lid 2). */
export const notSas: Condition = {
  find(lot) {
    const procedure = procedureIn(lot);
    if (!procedure || !isSocialService(lot)) return none;
    const because = {
      nl: `Voor deze zorg is gekozen: ${procedure.nl}.`,
      en: `For this care the choice is: ${procedure.en}.`,
    };
    return [{ because, at: lot.slot("procedure") }];
  },
  otherwise: {
    nl: "Er is geen zorg in een andere procedure.",
    en: "No care is in another procedure.",
  },
};

const special: ReadonlySet<string> = new Set([
  "concurrentiegerichte-dialoog",
  "mededingingsprocedure-met-onderhandeling",
  "onderhandelingsprocedure-zonder-aankondiging",
]);

/** Procedures that the Act allows in certain circumstances only (art. 2.132 lid 1 onder i-k). */
export const specialProcedure: Condition = {
  find(lot) {
    const procedure = procedureIn(lot);
    if (!procedure || !special.has(procedure.nl)) return none;
    const because = {
      nl: `De procedure is: ${procedure.nl}.`,
      en: `The procedure is: ${procedure.en}.`,
    };
    return [{ because, at: lot.slot("procedure") }];
  },
  otherwise: {
    nl: "Er is geen dialoog en geen onderhandelingsprocedure.",
    en: "There is no dialogue and no negotiated procedure.",
  },
};
