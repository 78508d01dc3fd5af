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
