/** The middle of the grammar: one value, with its qualifiers and the words that are loose behind it. */
import type { IToken, ParserMethod } from "chevrotain";
import { AmountParser } from "./amount-parser.ts";
import { type Alternatives, shorten } from "./base-parser.ts";
import { type Frame, newWord, recordingFrame } from "./frame.ts";
import { isClosedString, proseText, stringText } from "./prose.ts";
import * as T from "./tokens.ts";
import type { Literal, Preposition, Qualifier, Value } from "./tree.ts";
import { isClosedProse } from "./unclosed.ts";
import { boundOf, prepositionOf } from "./words.ts";

export class TermParser extends AmountParser {
  /** A literal or a word, its qualifiers and loose words; pushed on the frame's values before it is read. */
  protected readonly term: ParserMethod<[], void>;
  protected frame: Frame = recordingFrame();

  constructor(validate: boolean) {
    super(validate);

    this.term = this.RULE("term", () => {
      const frame = this.frame;
      const start = this.LA(1).startOffset;
      const value: Value = {
        kind: "value",
        parent: frame.holder,
        start: start - frame.holderStart,
        length: 0,
        qualifiers: [],
        loose: [],
      };
      frame.values.push(value);
      frame.value = value;
      frame.valueStart = start;
      const literal = this.OR(this.literals);
      if (literal !== undefined) value.literal = literal;
      this.MANY(this.qualifier);
      this.MANY2(this.looseWord);
      value.length = this.end() - start;
    });
  }

  private readonly literals: Alternatives<Literal | undefined> = [
    { ALT: () => ({ type: "word", text: this.CONSUME(T.Word).image }) },
    { ALT: () => this.SUBRULE(this.span) },
    { ALT: () => this.readString(this.CONSUME(T.Str)) },
    {
      ALT: () => {
        this.CONSUME(T.Open);
        return { type: "open" };
      },
    },
    {
      ALT: () => {
        const limit = this.CONSUME(T.Limit);
        this.bound = boundOf(limit.image) ?? "t/m";
        const range = this.OPTION(this.boundedSpan);
        if (range === undefined) {
          this.bound = undefined;
          this.unexpected(limit, "amount");
        }
        return range;
      },
    },
    {
      ALT: () => {
        this.CONSUME(T.NotApplicable);
        return { type: "not-applicable" };
      },
    },
    { ALT: () => ({ type: "code", text: this.CONSUME(T.Code).image }) },
    {
      ALT: () => {
        const { image, startOffset } = this.CONSUME(T.Text);
        const closed = isClosedProse(image);
        if (!closed) this.report("unclosed-prose", startOffset, 3, {});
        return { type: "prose", text: proseText(image), closed };
      },
    },
  ];

  private readonly boundedSpan = () => this.SUBRULE2(this.span);

  private readString(token: IToken): Literal {
    const { image } = token;
    const closed = isClosedString(image);
    if (!closed) this.unclosedString(token);
    return { type: "string", text: stringText(image), closed };
  }

  protected unclosedString(token: IToken): void {
    this.report("unclosed-string", token.startOffset, token.image.length, {
      text: shorten(token.image.slice(1)),
    });
  }

  protected readonly qualifier = () => this.OR2(this.qualifiers);

  private readonly qualifiers: Alternatives<void> = [
    {
      ALT: () => {
        const token = this.CONSUME(T.Preposition);
        const preposition = prepositionOf(token.image) ?? "per";
        const operand = this.OPTION2(this.operand);
        this.addQualifier(preposition, token.startOffset, operand);
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(T.Vat);
        const excluded = token.image.charCodeAt(0) | 32;
        this.addQualifier(
          excluded === 0x65 ? "excl. btw" : "incl. btw",
          token.startOffset,
          undefined,
        );
      },
    },
  ];

  private readonly operand = () => this.OR3(this.operands);

  private readonly operands: Alternatives<Literal> = [
    { ALT: () => ({ type: "word", text: this.CONSUME2(T.Word).image }) },
    { ALT: () => this.SUBRULE3(this.span) },
    { ALT: () => this.readString(this.CONSUME2(T.Str)) },
    { ALT: () => ({ type: "code", text: this.CONSUME2(T.Code).image }) },
  ];

  private addQualifier(
    preposition: Preposition,
    start: number,
    operand: Literal | undefined,
  ): void {
    const { value, valueStart } = this.frame;
    const qualifier: Qualifier = {
      kind: "qualifier",
      parent: value,
      start: start - valueStart,
      length: this.end() - start,
      preposition,
    };
    if (operand !== undefined) qualifier.operand = operand;
    value.qualifiers.push(qualifier);
  }

  private readonly looseWord = () => {
    const token = this.CONSUME(T.Loose);
    const { value, valueStart } = this.frame;
    value.loose.push(newWord(token, value, valueStart));
  };
}
