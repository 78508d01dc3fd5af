/**
 * Chevrotain's lookahead for a grammar that decides on one token, as tables. The general strategy compares paths of
 * tokens as strings; for this grammar it would take half of the time in which a small file is checked.
 */
import {
  Alternation,
  type Alternative,
  type ILookaheadStrategy,
  type IProduction,
  type IToken,
  NonTerminal,
  Option,
  Repetition,
  type Rule,
  Terminal,
  type TokenType,
} from "chevrotain";

/** What a lookahead function needs of the parser that calls it. */
interface Peeking {
  LA_FAST(distance: number): IToken;
}

/** No alternative begins with the token. */
const NONE = 255;

export class OneTokenLookahead implements ILookaheadStrategy {
  private readonly size: number;
  private readonly firstOfRule = new Map<Rule, ReadonlySet<number>>();

  /** Takes every token type that the parser may meet. */
  constructor(vocabulary: readonly TokenType[]) {
    this.size = Math.max(...vocabulary.map(idOf)) + 2;
  }

  /** Chevrotain asks this only with validation on, and then the parser leaves the choice to Chevrotain's own strategy. */
  validate(): [] {
    return [];
  }

  buildLookaheadForAlternation({
    prodOccurrence,
    rule,
  }: {
    prodOccurrence: number;
    rule: Rule;
  }): () => number | undefined {
    const table = new Uint8Array(this.size).fill(NONE);
    const isKind = (part: IProduction) => part instanceof Alternation;
    const sequences = find(rule.definition, isKind, prodOccurrence);
    for (const [index, sequence] of sequences.entries()) {
      for (const id of this.firstOf(sequence)) {
        if (table[id] === NONE) table[id] = index;
      }
    }
    return function (this: Peeking): number | undefined {
      const chosen = table[this.LA_FAST(1).tokenTypeIdx];
      return chosen === NONE ? undefined : chosen;
    };
  }

  buildLookaheadForOptional({
    prodOccurrence,
    prodType,
    rule,
  }: {
    prodOccurrence: number;
    prodType: string;
    rule: Rule;
  }): () => boolean {
    const table = new Uint8Array(this.size);
    const kind = prodType === "Option" ? Option : Repetition;
    const isKind = (part: IProduction) => part instanceof kind;
    const [sequence] = find(rule.definition, isKind, prodOccurrence);
    for (const id of this.firstOf(sequence ?? [])) table[id] = 1;
    return function (this: Peeking): boolean {
      return table[this.LA_FAST(1).tokenTypeIdx] === 1;
    };
  }

  /** Token types that a sequence can begin with. */
  private firstOf(sequence: readonly IProduction[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const part of sequence) {
      for (const id of this.firstOfOne(part)) found.add(id);
      if (!isOptional(part)) break;
    }
    return found;
  }

  private firstOfOne(part: IProduction): ReadonlySet<number> {
    if (part instanceof Terminal) {
      const type = part.terminalType;
      return new Set([idOf(type), ...(type.categoryMatches ?? [])]);
    }
    if (part instanceof NonTerminal) {
      const rule = part.referencedRule;
      const known = this.firstOfRule.get(rule);
      if (known) return known;
      const first = this.firstOf(rule.definition);
      this.firstOfRule.set(rule, first);
      return first;
    }
    const found = new Set<number>();
    for (const sequence of sequencesOf(part)) {
      for (const id of this.firstOf(sequence)) found.add(id);
    }
    return found;
  }
}

function idOf(type: TokenType): number {
  return type.tokenTypeIdx ?? 0;
}

/** The alternatives of a production, or what may be left out or repeated. */
function sequencesOf(part: IProduction): readonly IProduction[][] {
  if (part instanceof Alternation) {
    return part.definition.map(
      (alternative) => (alternative as Alternative).definition,
    );
  }
  return isOptional(part) ? [part.definition] : [];
}

function isOptional(
  part: IProduction,
): part is IProduction & { definition: IProduction[] } {
  return part instanceof Option || part instanceof Repetition;
}

/** The sequences in the production of a kind that has an occurrence number in a rule; none when there is no such one. */
function find(
  parts: readonly IProduction[],
  isKind: (part: IProduction) => boolean,
  occurrence: number,
): readonly IProduction[][] {
  for (const part of parts) {
    const sequences = sequencesOf(part);
    if (isKind(part) && "idx" in part && part.idx === occurrence) {
      return sequences;
    }
    for (const sequence of sequences) {
      const found = find(sequence, isKind, occurrence);
      if (found.length > 0) return found;
    }
  }
  return [];
}
