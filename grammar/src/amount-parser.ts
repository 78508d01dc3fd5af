/** The lowest part of the grammar: ranges and amounts. */
import type { IToken, ParserMethod } from "chevrotain";
import { dayOf, NO_YEAR, shareEnds } from "./amounts.ts";
import { type Alternatives, BaseParser } from "./base-parser.ts";
import {
  applyScale,
  type OpenAmount,
  readDate,
  readNumber,
  readTime,
  wholeNumber,
} from "./numbers.ts";
import * as T from "./tokens.ts";
import type { Bound, Range } from "./tree.ts";
import { boundOf, monthOf, scaleOf, unitOf } from "./words.ts";

export class AmountParser extends BaseParser {
  /** `amount [.. amount] [x amount]`, behind the bound that is in `bound`. */
  protected readonly span: ParserMethod<[], Range>;
  private readonly amount: ParserMethod<[], OpenAmount>;
  private readonly yearOfDate: ParserMethod<[], void>;
  private readonly clock: ParserMethod<[], void>;

  // Registers of one range; none of these rules can meet itself.
  protected bound: Bound | undefined;
  private to: OpenAmount | undefined;
  private toExclusive = false;
  private each: Range["each"];
  /** The amount that a suffix belongs to: of `0-18 jaar` the right end. */
  private current: OpenAmount = {};

  constructor(validate: boolean) {
    super(validate);

    this.span = this.RULE("span", () => {
      const bound = this.bound;
      this.bound = undefined;
      this.to = undefined;
      this.toExclusive = false;
      this.each = undefined;
      const start = this.LA(1).startOffset;
      const from = this.SUBRULE(this.amount);
      this.OPTION(this.rightEnd);
      this.OPTION2(this.repeated);
      return this.finishRange(bound, from, start);
    });

    this.amount = this.RULE("amount", () => {
      const amount: OpenAmount = {};
      this.current = amount;
      this.OR(this.amounts);
      return amount;
    });

    this.yearOfDate = this.RULE("yearOfDate", () => {
      const token = this.CONSUME(T.Numeral);
      if (/^\d{4}$/.test(token.image) && this.current.date) {
        const year = wholeNumber(token.image, 0, 4);
        this.current.date = { ...this.current.date, year };
      }
      this.OPTION(this.time);
    });

    this.clock = this.RULE("clock", () => {
      this.OPTION(this.atWord);
      const token = this.CONSUME(T.ClockTime);
      this.OPTION2(this.hourWord);
      this.readClock(token);
    });
  }

  private readonly rightEnd = () => {
    const mark = this.CONSUME(T.RangeMark);
    this.toExclusive = mark.tokenTypeIdx === T.Until.tokenTypeIdx;
    const to = this.OPTION3(this.rightAmount);
    if (to === undefined) this.unexpected(mark, "amount");
  };

  private readonly rightAmount = () => {
    this.to = this.SUBRULE2(this.amount);
    return this.to;
  };

  private readonly repeated = () => {
    const times = this.CONSUME(T.Times);
    const bound = this.OPTION4(this.limit);
    const amount = this.OPTION5(this.repeatedAmount);
    if (amount === undefined) this.unexpected(times, "amount");
    else this.each = bound === undefined ? { amount } : { bound, amount };
  };

  private readonly repeatedAmount = () => this.SUBRULE3(this.amount);

  protected readonly limit = () => boundOf(this.CONSUME(T.Limit).image);

  private finishRange(
    bound: Bound | undefined,
    from: OpenAmount,
    start: number,
  ): Range {
    const { to, each } = this;
    if (to !== undefined) shareEnds(from, to);
    if (from.date?.year === NO_YEAR || to?.date?.year === NO_YEAR) {
      if (from.date?.year === NO_YEAR) delete from.date;
      if (to?.date?.year === NO_YEAR) delete to.date;
      this.report("malformed-number", start, this.end() - start, {
        kind: "year",
      });
    }
    // The usual case first: no spread, one shape.
    if (to === undefined && each === undefined) {
      return bound === undefined
        ? { type: "range", from }
        : { type: "range", bound, from };
    }
    return {
      type: "range",
      ...(bound !== undefined && { bound }),
      from,
      ...(to !== undefined && { to }),
      ...(to !== undefined && this.toExclusive && { toExclusive: true }),
      ...(each !== undefined && { each }),
    };
  }

  private readonly amounts: Alternatives<void> = [
    { ALT: () => this.euroAmount() },
    {
      ALT: () => {
        this.read(this.CONSUME(T.Numeral));
        this.OPTION(this.suffix);
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(T.DateText);
        if (!readDate(token.image, this.current)) {
          this.malformed(token, "no-date");
        }
        this.OPTION3(this.time);
      },
    },
    {
      ALT: () => {
        const { image } = this.CONSUME(T.Quarter);
        this.current.quarter = {
          quarter: wholeNumber(image, 1, 2),
          year: wholeNumber(image, image.length - 4, image.length),
        };
      },
    },
    {
      ALT: () => {
        const month = monthOf(this.CONSUME(T.Month).image) ?? 1;
        this.current.date = { year: NO_YEAR, month };
        this.OPTION4(this.year);
      },
    },
  ];

  private euroAmount(): void {
    const amount = this.current;
    const euro = this.CONSUME(T.Euro);
    amount.euro = true;
    if (this.OPTION5(this.euroNumber) === undefined)
      this.unexpected(euro, "amount");
  }

  private readonly euroNumber = () => {
    this.read(this.CONSUME2(T.Numeral));
    this.OPTION6(this.scale);
    return true;
  };

  private readonly scale = () => this.readScale(this.CONSUME(T.Scale));

  private readonly suffix = () => this.OR3(this.suffixes);

  private readonly suffixes: Alternatives<void> = [
    {
      ALT: () => {
        this.CONSUME(T.Percent);
        this.current.percent = true;
      },
    },
    { ALT: () => this.readUnit(this.CONSUME(T.Unit)) },
    {
      ALT: () => {
        this.readScale(this.CONSUME2(T.Scale));
        this.OPTION7(this.afterScale);
      },
    },
    {
      ALT: () => {
        this.CONSUME2(T.Euro);
        this.current.euro = true;
      },
    },
    {
      ALT: () => {
        this.readMonth(this.CONSUME2(T.Month));
        this.OPTION8(this.secondYear);
      },
    },
  ];

  private readonly afterScale = () => this.OR4(this.afterScales);

  private readonly afterScales: Alternatives<void> = [
    {
      ALT: () => {
        this.CONSUME3(T.Euro);
        this.current.euro = true;
      },
    },
    { ALT: () => this.readUnit(this.CONSUME2(T.Unit)) },
  ];

  private readonly year = () => this.SUBRULE(this.yearOfDate);

  private readonly secondYear = () => this.SUBRULE2(this.yearOfDate);

  private readonly time = () => this.SUBRULE(this.clock);

  private readonly atWord = () => this.CONSUME(T.At);

  private readonly hourWord = () => this.CONSUME(T.Unit);

  private read(token: IToken): void {
    if (token.tokenTypeIdx === T.NumberRange.tokenTypeIdx) {
      this.readRange(token);
    } else this.readDigits(token, token.image, this.current);
  }

  /** `0-18`: two amounts in one token; what follows belongs to the right one. */
  private readRange(token: IToken): void {
    const mark = token.image.search(/[-\u2013]/);
    this.readDigits(token, token.image.slice(0, mark), this.current);
    const to: OpenAmount = {};
    this.readDigits(token, token.image.slice(mark + 1), to);
    if (this.current.euro) to.euro = true;
    this.current = to;
    this.to = to;
  }

  private readDigits(token: IToken, digits: string, amount: OpenAmount): void {
    // Chevrotain runs every rule once on a token that is not there.
    if (this.RECORDING_PHASE) return;
    const fault = readNumber(digits, amount);
    if (!fault) return;
    if (fault.kind === "too-large") {
      this.report("number-too-large", token.startOffset, token.image.length, {
        text: token.image,
      });
    } else {
      const whole = digits.length === token.image.length;
      this.malformed(token, fault.kind, whole ? fault.repair : undefined);
    }
  }

  private malformed(token: IToken, kind: string, repair?: string): void {
    this.report(
      "malformed-number",
      token.startOffset,
      token.image.length,
      { kind, text: token.image, ...(repair !== undefined && { repair }) },
      repair === undefined
        ? undefined
        : {
            start: token.startOffset,
            length: token.image.length,
            text: repair,
          },
    );
  }

  private readUnit(token: IToken): void {
    const unit = unitOf(token.image);
    if (unit !== undefined) this.current.unit = unit;
  }

  private readScale(token: IToken): void {
    const scale = scaleOf(token.image);
    if (scale === undefined || applyScale(this.current, scale)) return;
    delete this.current.number;
    this.report("number-too-large", token.startOffset, token.image.length, {
      text: token.image,
    });
  }

  /** `7 december`: the number that was read is a day. */
  private readMonth(token: IToken): void {
    const month = monthOf(token.image) ?? 1;
    const amount = this.current;
    const day = dayOf(amount);
    delete amount.number;
    delete amount.decimals;
    delete amount.grouped;
    if (day === undefined) this.malformed(token, "no-date");
    else amount.date = { year: NO_YEAR, month, day };
  }

  private readClock(token: IToken): void {
    const time = readTime(token.image);
    if (time !== undefined) this.current.time = time;
    if (time !== undefined && token.tokenTypeIdx === T.Time.tokenTypeIdx)
      return;
    const start = token.startOffset;
    const length = this.end() - start;
    const repair =
      time === undefined
        ? undefined
        : `${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}`;
    this.report(
      "malformed-time",
      start,
      length,
      { text: token.image, ...(repair !== undefined && { repair }) },
      repair === undefined ? undefined : { start, length, text: repair },
    );
  }
}
