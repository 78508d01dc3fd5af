import type { Node } from "../node.ts";

type Lot = Node<"perceel">;

/** Who or what decides which provider a client gets, and the key that says so. */
export interface Allocation {
  readonly path: "clientkeuze" | "toewijzing.clientkeuze" | "toewijzing";
  readonly word: string;
}

/** The client choice as stated, else the way of assigning; where the client is among those who assign, the client. */
export function allocationOf(lot: Lot): Allocation | undefined {
  for (const path of ["clientkeuze", "toewijzing.clientkeuze"] as const) {
    const word = lot.word(path);
    if (word) return { path, word };
  }
  const methods = lot.words("toewijzing.methode");
  const word = methods.includes("client") ? "client" : methods[0];
  return word && { path: "toewijzing", word };
}

/** Ways of assigning that follow a rule which is fixed beforehand (Aw 2012, art. 2.143 lid 1). */
const ruled: ReadonlySet<string> = new Set([
  "rotatie",
  "rangorde",
  "minicompetitie",
  "verdeelsleutel",
  "objectieve-voorwaarden",
]);

/** Every word about who or what decides, of the client choice and of the assignment. */
function wordsOf(lot: Lot): string[] {
  return [
    ...lot.words("clientkeuze"),
    ...lot.words("toewijzing.clientkeuze"),
    ...lot.words("toewijzing.methode"),
  ];
}

/** True when the municipality or its team decides which contractor gets a client. */
export function isChosenByAuthority(lot: Lot): boolean {
  const word = allocationOf(lot)?.word;
  return word === "gemeente" || word === "wijkteam";
}

/** True when a rule or conditions that are fixed beforehand decide, whoever applies them. */
export function hasObjectiveRule(lot: Lot): boolean {
  return (
    wordsOf(lot).some((word) => ruled.has(word)) ||
    lot.has("toewijzing.voorwaarden") ||
    lot.has("verdeelsleutel") ||
    (lot.has("rangorde") && !lot.is("rangorde", "nee"))
  );
}

/** True when nothing at all says how clients or orders reach a contractor; PM and unreadable text do not count as nothing. */
export function lacksAllocation(lot: Lot): boolean {
  const keys = [
    "clientkeuze",
    "toewijzing",
    "verdeelsleutel",
    "rangorde",
  ] as const;
  return keys.every((key) =>
    ["absent", "none", "not-applicable"].includes(lot.state(key)),
  );
}
