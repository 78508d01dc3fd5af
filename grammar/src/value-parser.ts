/** Lists of values, each with the body that may detail it. */
import type { IToken, ParserMethod } from "chevrotain";
import { type Alternatives, shorten } from "./base-parser.ts";
import { hasLineBreak } from "./classify.ts";
import { TermParser } from "./term-parser.ts";
import * as T from "./tokens.ts";
import type { Body, SyntaxNode } from "./tree.ts";

export abstract class ValueParser extends TermParser {
  /** One value or more, pushed on the frame's values. */
  protected readonly valueList: ParserMethod<[], void>;
  protected abstract readonly body: ParserMethod<[], Body>;
  private readonly detail: ParserMethod<[], void>;
  /** `€ 1,2 mln per jaar, excl. btw`: what belongs to the value before the comma. */
  private readonly lateQualifiers: ParserMethod<[], void>;
  private readonly lateQualifier: ParserMethod<[], void>;

  /** The parent of the next body, and where it starts. */
  protected bodyParent: SyntaxNode = this.frame.owner;
  protected bodyParentStart = 0;
  protected text = "";

  constructor(validate: boolean) {
    super(validate);

    this.valueList = this.RULE("valueList", () => {
      this.SUBRULE(this.term);
      this.OPTION(this.firstDetail);
      this.MANY(this.nextValue);
    });

    this.lateQualifier = this.RULE("lateQualifier", this.qualifier);

    this.lateQualifiers = this.RULE("lateQualifiers", () => {
      const { value, valueStart } = this.frame;
      const known = value.qualifiers.length;
      const comma = this.LA(0);
      const found = shorten(this.LA(1).image);
      this.SUBRULE(this.lateQualifier);
      this.MANY(this.nextLateQualifier);
      // Behind a body it is too late to say more of the value.
      if (value.body) value.qualifiers.length = known;
      else value.length = this.end() - valueStart;
      // `a, of b` has a comma where it should be, and a word too many.
      if (found.toLowerCase() === "of") {
        this.unexpected(comma, "value");
        return;
      }
      this.report(
        "comma-before-qualifier",
        comma.startOffset,
        1,
        { found },
        { start: comma.startOffset, length: 1, text: "" },
      );
    });

    this.detail = this.RULE("detail", () => {
      const { value, valueStart } = this.frame;
      this.bodyParent = value;
      this.bodyParentStart = valueStart;
      value.body = this.SUBRULE(this.body);
      value.length = this.end() - valueStart;
    });
  }

  private readonly firstDetail = () => this.SUBRULE(this.detail);

  private readonly nextValue = () => this.OR(this.nextValues);

  private readonly nextValues: Alternatives<void> = [
    {
      ALT: () => {
        const comma = this.CONSUME(T.Comma);
        if (this.OPTION2(this.afterComma) === undefined) {
          this.danglingComma(comma);
        }
      },
    },
    {
      ALT: () => {
        const end = this.end();
        const { startOffset, image } = this.LA(1);
        const known = this.faults.length;
        this.report(
          "missing-comma",
          startOffset,
          image.length,
          { found: shorten(image) },
          { start: end, length: 0, text: "," },
        );
        this.SUBRULE3(this.term);
        if (this.faults.length > known + 1) this.withdrawFix(known);
        this.OPTION4(this.lastDetail);
      },
    },
  ];

  private readonly afterComma = () => {
    this.OR5(this.behindComma);
    return true;
  };

  private readonly behindComma: Alternatives<void> = [
    {
      ALT: () => {
        this.SUBRULE2(this.term);
        this.OPTION3(this.nextDetail);
      },
    },
    { ALT: () => this.SUBRULE(this.lateQualifiers) },
  ];

  private readonly nextLateQualifier = () => this.SUBRULE2(this.lateQualifier);

  private readonly nextDetail = () => this.SUBRULE2(this.detail);

  private readonly lastDetail = () => this.SUBRULE3(this.detail);

  /** A comma with no value behind it: between two entries, or one too many. */
  protected danglingComma(comma: IToken): void {
    const next = this.LA(1);
    const type = next.tokenTypeIdx;
    const { startOffset } = comma;
    if (
      type !== T.Key.tokenTypeIdx &&
      type !== T.LineWord.tokenTypeIdx &&
      type !== T.ReservedKey.tokenTypeIdx
    ) {
      this.unexpected(comma, "value");
      return;
    }
    // Before a new line nothing has to stand between two entries.
    const newLine = hasLineBreak(this.text, startOffset, next.startOffset);
    this.report(
      "comma-between-entries",
      startOffset,
      1,
      {},
      { start: startOffset, length: 1, text: newLine ? "" : ";" },
    );
  }
}
