/** What the parser holds while it fills one body, and the small nodes it makes. */
import type { IToken } from "chevrotain";
import { stringText } from "./prose.ts";
import { Code, NameNumber, Numerical, Str } from "./tokens.ts";
import type {
  Body,
  Cell,
  Row,
  SourceFile,
  Statement,
  SyntaxNode,
  Table,
  Value,
  Word,
} from "./tree.ts";

/**
 * The nodes under construction inside one body. Absolute offsets stand beside the nodes because a node itself only
 * knows its place under its parent.
 */
export interface Frame {
  owner: SourceFile | Body;
  ownerStart: number;
  statement: Statement;
  statementStart: number;
  values: Value[];
  holder: Statement | Cell;
  holderStart: number;
  value: Value;
  valueStart: number;
  table: Table;
  tableStart: number;
  row: Row;
  rowStart: number;
  cell: Cell;
  /** Whether the cell or column head that is being read has anything in it. */
  filled: boolean;
}

/** A frame for a body or file whose text starts at an absolute offset. */
export function frameOf(owner: SourceFile | Body, ownerStart: number): Frame {
  return {
    owner,
    ownerStart,
    statement: noStatement,
    statementStart: ownerStart,
    values: noStatement.values,
    holder: noStatement,
    holderStart: ownerStart,
    value: noValue,
    valueStart: ownerStart,
    table: noTable,
    tableStart: ownerStart,
    row: noRow,
    rowStart: ownerStart,
    cell: noCell,
    filled: false,
  };
}

/** A statement without anything but its keyword, hung in nothing yet. */
export function newStatement(
  parent: SourceFile | Body,
  start: number,
  keyword: string,
): Statement {
  const word: Word = {
    kind: "word",
    parent: undefined,
    start: 0,
    length: keyword.length,
    form: "word",
    text: keyword,
  };
  const statement: Statement = {
    kind: "statement",
    parent,
    start,
    length: keyword.length,
    keyword: word,
    values: [],
    colon: false,
    loose: [],
    broken: false,
  };
  word.parent = statement;
  return statement;
}

const CODE = Code.tokenTypeIdx;
const STRING = Str.tokenTypeIdx;
const NUMBER = Numerical.tokenTypeIdx;
const NAME_NUMBER = NameNumber.tokenTypeIdx;

/** The word node of a token, under a parent that starts at an absolute offset. */
export function newWord(
  token: IToken,
  parent: SyntaxNode,
  parentStart: number,
): Word {
  const type = token.tokenTypeIdx;
  return {
    kind: "word",
    parent,
    start: token.startOffset - parentStart,
    length: token.image.length,
    form:
      type === STRING
        ? "string"
        : type === CODE
          ? "code"
          : type === NAME_NUMBER || type === NUMBER
            ? "number"
            : "word",
    text: type === STRING ? stringText(token.image) : token.image,
  };
}

// Stand-ins for what a frame does not have yet. Nothing is ever hung in them outside Chevrotain's recording run.
const noFile: SourceFile = {
  kind: "file",
  parent: undefined,
  start: 0,
  length: 0,
  text: "",
  statements: [],
  comments: [],
  errors: [],
};
const noStatement = newStatement(noFile, 0, "");
const noValue: Value = {
  kind: "value",
  parent: noStatement,
  start: 0,
  length: 0,
  qualifiers: [],
  loose: [],
};
const noTable: Table = {
  kind: "table",
  parent: noStatement,
  start: 0,
  length: 0,
  heads: [],
  rows: [],
};
const noRow: Row = {
  kind: "row",
  parent: noTable,
  start: 0,
  length: 0,
  cells: [],
};
const noCell: Cell = {
  kind: "cell",
  parent: noRow,
  start: 0,
  length: 0,
  values: [],
};

/** The frame that the recording run of Chevrotain writes into. */
export function recordingFrame(): Frame {
  return frameOf(noFile, 0);
}
