import type { Node } from "../node.ts";
import { indicatorsOf } from "./measures.ts";

type Lot = Node<"perceel">;

/** True when something protects the position of clients who have one provider: one of the six examples is enough. */
export function hasSafeguard(lot: Lot): boolean {
  return (
    !lot.isMissing("clientwaarborgen") ||
    !lot.isMissing("klachten") ||
    lot.includes("zorgvormen", "clientondersteuning") ||
    lot.includes(
      "verantwoording.instrument",
      "clienttevredenheidsonderzoek",
      "verwijzersonderzoek",
    ) ||
    indicatorsOf(lot).some((kpi) =>
      kpi.includes("soort", "clienttevredenheid", "tevredenheid-verwijzers"),
    )
  );
}

/** True when a client has something to choose although there is one provider: professional, member, pgb, other route. */
export function offersOtherChoice(lot: Lot): boolean {
  return (
    lot.at("clientkeuze")?.has("keuze-van") === true ||
    lot.at("toewijzing")?.at("clientkeuze")?.has("keuze-van") === true ||
    (lot.has("pgb") && !lot.is("pgb", "nee", "uitgesloten"))
  );
}
