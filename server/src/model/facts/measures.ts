import type { Node } from "../node.ts";

type Lot = Node<"perceel">;

/** Every indicator of a lot, whether it stands by itself or under accountability or monitoring. */
export function indicatorsOf(lot: Lot): Node<"kpi">[] {
  return [
    ...lot.all("kpi"),
    ...lot.all("verantwoording.kpi"),
    ...lot.all("monitoring.kpi"),
  ];
}

/** Every request for data or documents of a lot. */
export function dataRequestsOf(lot: Lot): Node<"uitvraag">[] {
  return [
    ...lot.all("uitvraag"),
    ...lot.all("verantwoording.uitvraag"),
    ...lot.all("monitoring.uitvraag"),
  ];
}
