import { CompletionItemKind } from "vscode-languageserver-types";
import {
  PREPOSITIONS,
  type Preposition,
  UNITS,
  type Unit as UnitName,
} from "../../../grammar/src/index.ts";
import type { Block } from "../model/block.ts";
import type { EntryShape, SlotType } from "../vocabulary/define.ts";
import { reservedTwin } from "../vocabulary/lookup.ts";
import type { VocabularyTexts } from "../vocabulary/texts.ts";
import type { Language } from "./convert.ts";
import { describeWord } from "./describe.ts";
import { specificationOf } from "./effective.ts";
import { isBare } from "./references.ts";
import type { Known } from "./session.ts";

/** Where completion stands: the document, the innermost block, and the language that the document is written in. */
export interface Plan extends Known {
  readonly block: Block;
  readonly writing: Language;
  readonly texts: VocabularyTexts;
}

/** The part of a key that decides which values fit. */
export interface Offering {
  /** The entry, where it is one; its words are described. */
  readonly id?: string;
  readonly types: readonly SlotType[];
  readonly entry: Pick<EntryShape, "qualifiers">;
  /** True where `PM` may stand: in every value, not in prose. */
  readonly mayBeOpen?: boolean;
}

/** One thing to choose, whatever the client makes of it. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** What is written; default the label. */
  readonly insert?: string;
  /** The same with tab stops. */
  readonly snippet?: string;
}

/** The values that fit a key: words, names, and examples of amounts and dates. */
export function offersFor(key: Offering, plan: Plan): Offer[] {
  const found = key.types.flatMap((type) => ofType(type, key.id, plan));
  if (!key.mayBeOpen) return found;
  const label = plan.writing === "nl" ? "PM" : "TBD";
  const detail = plan.language === "nl" ? "nog open" : "still open";
  return [...found, { label, kind: CompletionItemKind.Keyword, detail }];
}

/** What may stand behind a value that is complete: a unit behind a number, or a preposition. */
export function offersBehind(
  key: Offering,
  before: string,
  { writing }: Plan,
): Offer[] {
  const found: Offer[] = [];
  if (/(?:^|\s)\d[\d.]*$/u.test(before)) {
    const isOne = /(?:^|\s)1$/u.test(before);
    for (const unit of unitsOf(key))
      found.push(unitOffer(spellingOf(unit, writing, isOne)));
  }
  for (const preposition of key.entry.qualifiers ?? []) {
    const entry = PREPOSITIONS.find(({ meaning }) => meaning === preposition);
    const word = entry?.[writing][0] ?? preposition;
    const isThere = new RegExp(`\\s${word}\\s`, "u").test(` ${before} `);
    if (!isThere) found.push(...qualifierOffers(preposition, word, writing));
  }
  return found;
}

function qualifierOffers(
  preposition: Preposition,
  word: string,
  writing: Language,
): Offer[] {
  if (preposition !== "per")
    return [
      { label: word, kind: CompletionItemKind.Keyword, insert: `${word} ` },
    ];
  const units: UnitName[] = ["jaar", "maand", "uur", "dagdeel", "etmaal"];
  return units.map((unit) =>
    unitOffer(`${word} ${spellingOf(unit, writing, true)}`),
  );
}

function unitsOf({ types }: Offering): UnitName[] {
  return types.flatMap((type): readonly UnitName[] => {
    if (type.type === "duration" || type.type === "extension")
      return ["jaar", "maand", "week", "dag"];
    return type.type === "count" || type.type === "number"
      ? (type.units ?? [])
      : [];
  });
}

/** How a unit is written behind a number: `1 jaar`, `2 maanden`, `4 years`. */
function spellingOf(
  unit: UnitName,
  language: Language,
  isOne: boolean,
): string {
  const entry = UNITS.find(({ meaning }) => meaning === unit);
  const spellings = entry?.[language] ?? [];
  return (isOne ? spellings[0] : (spellings[1] ?? spellings[0])) ?? unit;
}

function unitOffer(label: string): Offer {
  return { label, kind: CompletionItemKind.Unit };
}

function ofType(type: SlotType, id: string | undefined, plan: Plan): Offer[] {
  const { writing, language } = plan;
  const docs = id === undefined ? undefined : plan.texts[id]?.words;
  const isDutch = writing === "nl";
  switch (type.type) {
    case "enum":
      return Object.entries(type.words).map(([nl, definition]) => ({
        label: isDutch ? nl : definition.en,
        kind: CompletionItemKind.EnumMember,
        documentation: describeWord(
          nl,
          definition,
          docs?.[nl] ?? {},
          language,
        ).join("\n\n"),
      }));
    case "word":
      return type.words.map((nl) => ({
        label: reservedTwin(nl, writing) ?? nl,
        kind: CompletionItemKind.Keyword,
      }));
    case "reference":
      return names(plan, type.to);
    case "municipality":
      return names(plan, ["gemeentegroep"]);
    case "money":
      return [example("€ 750.000", `€ ${stop(1, "750.000")}`)];
    case "percentage":
      return [example("60%", `${stop(1, "60")}%`)];
    case "moment":
      return [example("2027-01-01", `${stop(1, "2027-01-01")}`)];
    case "duration":
      return isDutch
        ? [example("4 jaar", `${stop(1, "4")} jaar`)]
        : [example("4 years", `${stop(1, "4")} years`)];
    case "extension":
      return isDutch
        ? [example("2 x 1 jaar", `${stop(1, "2")} x ${stop(2, "1")} jaar`)]
        : [example("2 x 1 year", `${stop(1, "2")} x ${stop(2, "1")} year`)];
    case "prose":
      return [example('"""', '"""\n\t$0\n\t"""')];
    default:
      return [];
  }
}

/** A tab stop with a text to overwrite. */
function stop(number: number, text: string): string {
  return `\${${number}:${text}}`;
}

function example(label: string, snippet: string): Offer {
  return { label, kind: CompletionItemKind.Value, snippet };
}

/** Names that can be referred to here: of this specification, of the files that it uses, and of other specifications. */
function names(
  { workspace, unit, block }: Plan,
  kinds: readonly string[],
): Offer[] {
  const found = new Map<string, Offer>();
  const add = (name: string, kind: string, title: string | undefined) => {
    if (kinds.length > 0 && !kinds.includes(kind)) return;
    if (found.has(name)) return;
    found.set(name, {
      label: name,
      kind: CompletionItemKind.Reference,
      ...(title && { detail: title }),
      ...(!isBare(name) && { insert: `"${name}"` }),
    });
  };
  const own = specificationOf(workspace, unit, block);
  for (const definitions of own?.definitions.values() ?? []) {
    for (const { name, node } of definitions) add(name, node.kind, node.title);
  }
  for (const { target } of unit.imports) {
    const root = target && workspace.get(target)?.root;
    for (const slot of root ? root.slots : []) {
      for (const { block: named } of slot?.occurrences ?? []) {
        if (named?.name) add(named.name.text, named.kind, named.title?.text);
      }
    }
  }
  if (kinds.includes("bestek")) {
    for (const { root } of workspace.specifications())
      if (root.name && root !== own?.root) add(root.name, "bestek", root.title);
  }
  return [...found.values()];
}
