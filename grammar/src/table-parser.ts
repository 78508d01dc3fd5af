/** Tables: a row of column heads, then rows of cells. */
import type { IToken, ParserMethod } from "chevrotain";
import type { Alternatives } from "./base-parser.ts";
import { endOf } from "./classify.ts";
import { newWord } from "./frame.ts";
import * as T from "./tokens.ts";
import type { Table } from "./tree.ts";
import { ValueParser } from "./value-parser.ts";
import { isReserved } from "./words.ts";

export abstract class TableParser extends ValueParser {
  protected readonly table: ParserMethod<[], void>;
  private readonly row: ParserMethod<[], void>;

  constructor(validate: boolean) {
    super(validate);

    this.table = this.RULE("table", () => {
      const { statement, statementStart } = this.frame;
      const bar = this.CONSUME(T.RowBar);
      const table: Table = {
        kind: "table",
        parent: statement,
        start: bar.startOffset - statementStart,
        length: 0,
        heads: [],
        rows: [],
      };
      statement.table = table;
      this.frame.table = table;
      this.frame.tableStart = bar.startOffset;
      this.frame.filled = false;
      this.MANY(this.headPart);
      this.MANY2(this.nextRow);
      table.length = this.end() - bar.startOffset;
    });

    this.row = this.RULE("row", () => {
      const frame = this.frame;
      const bar = this.CONSUME(T.RowBar);
      frame.row = {
        kind: "row",
        parent: frame.table,
        start: bar.startOffset - frame.tableStart,
        length: 0,
        cells: [],
      };
      frame.table.rows.push(frame.row);
      frame.rowStart = bar.startOffset;
      this.openCell(bar);
      this.MANY(this.rowPart);
      // What follows the bar that ends a row is not a cell.
      if (!frame.filled) frame.row.cells.pop();
      frame.row.length = this.end() - bar.startOffset;
    });
  }

  private readonly headPart = () => this.OR(this.headParts);

  private readonly headParts: Alternatives<void> = [
    { ALT: () => this.addHead(this.CONSUME(T.Word)) },
    {
      ALT: () => {
        const bar = this.CONSUME(T.Bar);
        if (!this.frame.filled) this.addEmptyHead(bar);
        this.frame.filled = false;
      },
    },
    { ALT: () => this.addStrayHead(this.CONSUME(T.HeadStray)) },
  ];

  private readonly nextRow = () => this.SUBRULE(this.row);

  private readonly rowPart = () => this.OR(this.rowParts);

  private readonly rowParts: Alternatives<void> = [
    { ALT: () => this.openCell(this.CONSUME(T.Bar)) },
    {
      ALT: () => {
        this.fillCell(this.LA(1).startOffset);
        this.SUBRULE(this.valueList);
        this.closeCell();
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(T.CellStray);
        this.fillCell(token.startOffset);
        this.closeCell();
        this.frame.statement.broken = true;
        this.unexpected(token, "cell");
      },
    },
  ];

  private openCell(bar: IToken): void {
    const { frame } = this;
    frame.cell = {
      kind: "cell",
      parent: frame.row,
      start: endOf(bar) - frame.rowStart,
      length: 0,
      values: [],
    };
    frame.row.cells.push(frame.cell);
    frame.filled = false;
  }

  private fillCell(start: number): void {
    const { frame } = this;
    if (frame.filled) return;
    frame.filled = true;
    frame.cell.start = start - frame.rowStart;
    frame.values = frame.cell.values;
    frame.holder = frame.cell;
    frame.holderStart = start;
  }

  private closeCell(): void {
    const { frame } = this;
    frame.cell.length = this.end() - frame.rowStart - frame.cell.start;
  }

  private addHead(token: IToken): void {
    const { frame } = this;
    if (frame.filled) {
      // The second word of `geraamde waarde`: a column head is one word.
      const { statement, statementStart } = frame;
      statement.loose.push(newWord(token, statement, statementStart));
      return;
    }
    frame.table.heads.push(newWord(token, frame.table, frame.tableStart));
    frame.filled = true;
  }

  /** Keeps the columns of the rows below in their places. */
  private addEmptyHead(bar: IToken): void {
    const { table, tableStart, statement } = this.frame;
    table.heads.push({
      kind: "word",
      parent: table,
      start: bar.startOffset - tableStart,
      length: 0,
      form: "word",
      text: "",
    });
    statement.broken = true;
    this.unexpected(bar, "column");
  }

  private addStrayHead(token: IToken): void {
    const { frame } = this;
    if (!frame.filled) {
      frame.table.heads.push(newWord(token, frame.table, frame.tableStart));
      frame.filled = true;
    }
    frame.statement.broken = true;
    if (isReserved(token.image)) this.reserved(token);
    else this.unexpected(token, "column");
  }

  /** Reports a word that the grammar keeps for itself, written as a key or a column. */
  protected reserved(token: IToken): void {
    this.report("reserved-word", token.startOffset, token.image.length, {
      word: token.image,
    });
  }
}
