/**
 * The top of the grammar: statements and bodies.
 *
 * Every node hangs in its parent before it is complete and every part of a statement may be missing, so nothing here can
 * fail; text that belongs nowhere is skipped up to the next line that starts with a word, `}` or `;`. The frame holds the
 * nodes under construction in place of a closure and an argument list for each; a body, the only place where the grammar
 * meets itself, puts its own frame there and takes it away again.
 */
import { EOF, type IToken, type ParserMethod } from "chevrotain";
import { type Alternatives, shorten } from "./base-parser.ts";
import { endOf, hasLineBreak } from "./classify.ts";
import { DocReader } from "./docs.ts";
import { frameOf, newStatement, newWord } from "./frame.ts";
import { type OpenAmount, readNumber } from "./numbers.ts";
import { isClosedString } from "./prose.ts";
import { TableParser } from "./table-parser.ts";
import * as T from "./tokens.ts";
import type {
  Body,
  SourceFile,
  Statement,
  SyntaxError as SyntaxFault,
  Value,
  Word,
} from "./tree.ts";

/** What the parser works on: classified tokens with balanced braces, and the text that their offsets point into. */
export interface ParserInput {
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
  readonly text: string;
  /** Where the statements go. */
  readonly owner: SourceFile | Body;
  /** Absolute offset of `owner`. */
  readonly ownerStart: number;
  readonly errors: SyntaxFault[];
}

export class BestekParser extends TableParser {
  protected readonly body: ParserMethod<[], Body>;
  private readonly statements: ParserMethod<[], void>;
  private readonly statement: ParserMethod<[], void>;
  private readonly skipped: ParserMethod<[], void>;
  private docs = new DocReader([], "");

  /** With `validate` the grammar checks itself for ambiguities, which only a test needs. */
  constructor(validate = false) {
    super(validate);

    this.statements = this.RULE("statements", () => {
      this.MANY(this.item);
    });

    this.statement = this.RULE("statement", () => {
      const frame = this.frame;
      const token = this.CONSUME(T.Keyword);
      const node = this.openStatement(token.startOffset, token.image);
      if (token.tokenTypeIdx === T.ReservedKey.tokenTypeIdx) {
        node.broken = true;
        this.reserved(token);
      }
      this.OPTION(this.name);
      this.OPTION2(this.title);
      this.MANY(this.looseInHead);
      this.OPTION3(this.afterColon);
      this.OPTION4(this.headLiteral);
      this.OPTION5(this.tail);
      node.length = this.end() - frame.statementStart;
    });

    this.body = this.RULE("body", () => {
      const outer = this.frame;
      const brace = this.CONSUME(T.LeftBrace);
      const start = brace.startOffset;
      const node: Body = {
        kind: "body",
        parent: this.bodyParent,
        start: start - this.bodyParentStart,
        length: 0,
        statements: [],
        closed: true,
      };
      this.frame = frameOf(node, start);
      this.MANY(this.item);
      const close = this.CONSUME(T.RightBrace);
      // What repair adds has no text.
      node.closed = close.image.length > 0;
      node.length = endOf(close) - start;
      this.frame = outer;
      return node;
    });

    this.skipped = this.RULE("skipped", () => {
      const before = this.end();
      const first = this.CONSUME(T.Stray);
      this.MANY(this.skip);
      this.finishSkipped(first, before);
    });

    this.performSelfAnalysis();
  }

  /** Reads statements into the owner. Gives the `}` at which it stopped, if it did not take all tokens. */
  run(input: ParserInput): IToken | undefined {
    this.input = input.tokens;
    this.text = input.text;
    this.faults = input.errors;
    this.docs = new DocReader(input.comments, input.text);
    this.frame = frameOf(input.owner, input.ownerStart);
    this.bound = undefined;
    this.statements();
    const next = this.LA(1);
    // The parser outlives the document and must not keep it in memory.
    this.input = [];
    this.text = "";
    this.faults = [];
    this.docs = new DocReader([], "");
    return next.tokenTypeIdx === EOF.tokenTypeIdx ? undefined : next;
  }

  private readonly item = () => this.OR(this.items);

  private readonly items: Alternatives<void> = [
    { ALT: () => this.SUBRULE(this.statement) },
    {
      ALT: () => {
        this.CONSUME(T.Semicolon);
      },
    },
    {
      ALT: () => {
        const comma = this.CONSUME(T.Comma);
        if (this.OPTION(this.valuesAfterComma) === undefined) {
          this.danglingComma(comma);
        }
      },
    },
    { ALT: () => this.SUBRULE(this.skipped) },
    { ALT: () => this.bodyWithoutKeyword() },
  ];

  private openStatement(start: number, keyword: string): Statement {
    const { frame } = this;
    const node = newStatement(frame.owner, start - frame.ownerStart, keyword);
    frame.owner.statements.push(node);
    this.enterStatement(node, start);
    this.docs.attach(node, start);
    return node;
  }

  private enterStatement(node: Statement, start: number): void {
    const { frame } = this;
    frame.statement = node;
    frame.statementStart = start;
    frame.values = node.values;
    frame.holder = node;
    frame.holderStart = start;
  }

  private readonly name = () => {
    const { statement, statementStart } = this.frame;
    const token = this.CONSUME(T.Name);
    statement.name = newWord(token, statement, statementStart);
  };

  private readonly title = () => {
    const { statement, statementStart } = this.frame;
    const token = this.CONSUME(T.Str);
    if (!isClosedString(token.image)) this.unclosedString(token);
    statement.title = newWord(token, statement, statementStart);
  };

  private readonly looseInHead = () => {
    const { statement, statementStart } = this.frame;
    const token = this.CONSUME(T.HeadLoose);
    statement.loose.push(newWord(token, statement, statementStart));
  };

  private readonly afterColon = () => {
    const { statement } = this.frame;
    const colon = this.CONSUME(T.Colon);
    const { startOffset: start } = colon;
    statement.colon = true;
    if (colon.image === "=") {
      const fix = { start, length: 1, text: ":" };
      this.report("missing-colon", start, 1, { found: "=" }, fix);
    }
    if (this.OPTION6(this.values) === undefined) {
      statement.broken = true;
      this.unexpected(colon, "value", statement.keyword.text);
    }
  };

  private readonly values = () => {
    this.SUBRULE(this.valueList);
    return true;
  };

  private readonly headLiteral = () => this.SUBRULE(this.term);

  private readonly tail = () => this.OR(this.tails);

  private readonly tails: Alternatives<void> = [
    {
      ALT: () => {
        const { statement, statementStart } = this.frame;
        this.bodyParent = statement;
        this.bodyParentStart = statementStart;
        statement.body = this.SUBRULE(this.body);
      },
    },
    { ALT: () => this.SUBRULE(this.table) },
  ];

  // --- what belongs nowhere --------------------------------------------------------------------------------------

  private readonly skip = () => {
    this.CONSUME(T.Skippable);
  };

  private finishSkipped(first: IToken, before: number): void {
    if (first.tokenTypeIdx === T.Unknown.tokenTypeIdx) {
      this.report("illegal-character", first.startOffset, first.image.length, {
        text: shorten(first.image),
      });
    } else {
      this.unexpected(first, "statement");
    }
    const { owner, statement, statementStart } = this.frame;
    const { parent } = owner;
    if (
      owner.statements.at(-1) === statement &&
      !hasLineBreak(this.text, before, first.startOffset)
    ) {
      statement.broken = true;
      statement.length = this.end() - statementStart;
    } else if (parent?.kind === "statement") parent.broken = true;
    else if (parent?.kind === "value" && parent.parent?.kind === "statement") {
      parent.parent.broken = true;
    }
  }

  /** `gemeenten Buren, Tiel`: the name was the first value. Other loose values get a statement without a keyword. */
  private readonly valuesAfterComma = () => {
    const { frame } = this;
    if (this.isOpenHead(frame.statement)) this.nameToValue();
    else this.openNameless(this.LA(1));
    this.SUBRULE2(this.valueList);
    frame.statement.length = this.end() - frame.statementStart;
    return true;
  };

  /** True for the statement that was just read, when it has a name or title and nothing behind it. */
  private isOpenHead(statement: Statement): boolean {
    return (
      this.isLast(statement) &&
      (statement.name !== undefined || statement.title !== undefined) &&
      statement.loose.length === 0 &&
      statement.values.length === 0 &&
      !statement.colon &&
      statement.body === undefined &&
      statement.table === undefined
    );
  }

  private isLast(statement: Statement): boolean {
    return this.frame.owner.statements.at(-1) === statement;
  }

  private nameToValue(): void {
    const { statement, statementStart } = this.frame;
    for (const word of [statement.name, statement.title]) {
      if (word) statement.values.push(wordToValue(word, statement));
    }
    statement.colon = true;
    delete statement.name;
    delete statement.title;
    const { length } = statement.keyword;
    const fix = { start: statementStart + length, length: 0, text: ":" };
    const keyword = statement.keyword.text;
    this.report("missing-colon", statementStart, length, { keyword }, fix);
  }

  private bodyWithoutKeyword(): void {
    const { frame } = this;
    const brace = this.LA(1);
    const { statement } = frame;
    if (
      !this.isLast(statement) ||
      !statement.broken ||
      statement.body !== undefined ||
      statement.table !== undefined ||
      statement.values.at(-1)?.body !== undefined
    ) {
      this.openNameless(brace);
    }
    this.bodyParent = frame.statement;
    this.bodyParentStart = frame.statementStart;
    frame.statement.body = this.SUBRULE(this.body);
    frame.statement.length = this.end() - frame.statementStart;
  }

  /** Keeps what has no keyword in the tree, and the later stages silent about it. */
  private openNameless(token: IToken): void {
    this.openStatement(token.startOffset, "").broken = true;
    this.unexpected(token, "keyword");
  }
}

function wordToValue(word: Word, parent: Statement): Value {
  const value: Value = {
    kind: "value",
    parent,
    start: word.start,
    length: word.length,
    qualifiers: [],
    loose: [],
  };
  if (word.form === "number") {
    const from: OpenAmount = {};
    readNumber(word.text, from);
    value.literal = { type: "range", from };
  } else if (word.form === "string") {
    value.literal = { type: "string", text: word.text, closed: true };
  } else value.literal = { type: word.form, text: word.text };
  return value;
}
