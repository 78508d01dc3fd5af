import type { Localized } from "../../vocabulary/define.ts";
import { toezichthouders } from "../../vocabulary/kwaliteit.ts";
import type { Node } from "../node.ts";
import type { BoundValue } from "../values.ts";
import { type Law, lawCalled } from "./law.ts";

/** A supervisor that a document names. */
export interface Supervisor {
  /** The word of the vocabulary, or the text that was written. */
  readonly name: string;
  readonly value: BoundValue;
  readonly node: Node<"toezichthouder"> | undefined;
}

/** The supervisors on quality for one law: those named for it, else those named without a law. */
export function qualitySupervisors(
  supervision: Node<"toezicht">,
  law: Law,
): Supervisor[] {
  const slot = supervision.slot("kwaliteit");
  const named: Supervisor[] = [];
  const general: Supervisor[] = [];
  for (const value of slot.values) {
    if (value.type !== "word" && value.type !== "text") continue;
    const supervisor = {
      name: value.type === "word" ? value.word : value.text,
      value,
      node: (slot.blocks.find(({ block }) => block === value.detail) ??
        (slot.values.length === 1 ? slot.blocks[0] : undefined)) as
        | Node<"toezichthouder">
        | undefined,
    };
    const laws = value.qualifiers.flatMap(({ preposition, text }) =>
      preposition === "voor" && text !== undefined
        ? [lawCalled(text) ?? text]
        : [],
    );
    if (laws.length === 0) general.push(supervisor);
    else if (laws.includes(law)) named.push(supervisor);
  }
  return named.length > 0 ? named : general;
}

/** True for the inspectorate of health care and youth. */
export function isInspectorate({ name }: Supervisor): boolean {
  return /\bigj\b|inspectie gezondheidszorg/i.test(name);
}

/** How a message names a supervisor. */
export function supervisorName({ name }: Supervisor): Localized {
  if (name === "igj" || name === "ggd") {
    const short = name.toUpperCase();
    return { nl: short, en: short };
  }
  const words: Readonly<Record<string, { readonly en: string }>> =
    toezichthouders;
  const en = words[name]?.en ?? name;
  return { nl: name.replaceAll("-", " "), en: en.replaceAll("-", " ") };
}
