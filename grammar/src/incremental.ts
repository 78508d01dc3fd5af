/**
 * Parsing again after an edit: only the statements around the edit are read anew, every other subtree stays the object
 * that it was. The result equals a full parse; where that is not certain, a full parse is what happens.
 */
import type { IToken } from "chevrotain";
import { adopt } from "./adopt.ts";
import { MAX_DEPTH } from "./braces.ts";
import { classify } from "./classify.ts";
import { FAR_REACHING, onePerLine } from "./errors.ts";
import { newStatement } from "./frame.ts";
import { commentsOf, parse, sharedParser } from "./parser.ts";
import { type Edit, ownersAround, type Region, regionIn } from "./region.ts";
import { LeftBrace, RightBrace, tokenize } from "./tokens.ts";
import type {
  Body,
  Comment,
  SourceFile,
  Statement,
  SyntaxError as SyntaxFault,
  SyntaxNode,
} from "./tree.ts";
import { isLineBreak } from "./unclosed.ts";
import { childrenOf } from "./walk.ts";

/** The new tree, and where it differs from the old one. */
export interface Reparsed {
  readonly file: SourceFile;
  /**
   * The owner of the statements that are new, and those that they replace; what is around it keeps its objects. Absent
   * after a full parse.
   */
  readonly changed?: {
    readonly owner: SourceFile | Body;
    readonly added: readonly Statement[];
    readonly removed: readonly Statement[];
  };
}

/**
 * Parses `text`, which is the text of `old` after `edit`. Uses up `old`: its nodes move to the new tree or change.
 */
export function reparse(old: SourceFile, text: string, edit: Edit): SourceFile {
  return reparseWithin(old, text, edit).file;
}

/** As `reparse`, and tells which statements are new. */
export function reparseWithin(
  old: SourceFile,
  text: string,
  edit: Edit,
): Reparsed {
  // The body around the edit; and if an error stands where that one begins or ends, the body around it.
  for (const owner of ownersAround(old, edit).slice(-2).reverse()) {
    const fresh = readRegion(old, text, edit, regionIn(owner, edit));
    if (fresh) return fresh;
  }
  return { file: parse(text) };
}

// --- reading -------------------------------------------------------------------------------------------------------

function readRegion(
  old: SourceFile,
  text: string,
  edit: Edit,
  region: Region,
): Reparsed | undefined {
  const { owner, ownerStart, start } = region;
  const delta = edit.inserted - edit.removed;
  const meet = region.meet + delta;
  const slice = text.slice(start, region.cut + delta);
  const { tokens, comments } = tokenize(slice);
  for (const token of tokens) token.startOffset += start;
  for (const comment of comments) comment.startOffset += start;

  const isBorder = region.cut === region.meet;
  const last = isBorder
    ? tokens.length
    : tokens.findIndex(({ startOffset }) => startOffset === meet);
  if (last < 0 || !isWellNested(tokens, last, region.depth)) return undefined;

  classify(tokens, text);
  tokens.length = Math.min(tokens.length, last + 1);
  const errors: SyntaxFault[] = [];
  const newComments = commentsOf(comments, errors).filter(
    (comment) => comment.start < meet,
  );
  const { statements, stopped, broken } = readStatements({
    tokens,
    comments,
    text,
    ownerStart,
    errors,
  });
  if (broken || errors.some(({ code }) => FAR_REACHING.has(code))) {
    return undefined;
  }
  if (region.to < owner.statements.length) {
    const next = statements.pop();
    if (!next || ownerStart + next.start !== meet) return undefined;
    // Documentation above it may have appeared or gone.
    if (next.doc !== owner.statements[region.to]?.doc) return undefined;
  } else if (owner.kind === "body" && stopped?.startOffset !== meet) {
    return undefined;
  }
  const read = errors.filter((error) => error.start < meet);
  if (sharesLine(old.errors, old.text, start, region.meet)) return undefined;
  if (sharesLine(read, text, start, meet)) return undefined;

  const before = owner.statements.slice(region.from, region.to);
  const kept = adopt(before, statements);
  const file = graft(old, text, region, delta, kept);
  file.comments = splice(old.comments, newComments, region, delta);
  file.errors = splice(old.errors, onePerLine(read, text), region, delta);
  return {
    file,
    changed: {
      owner: owner === old ? file : owner,
      added: without(kept, before),
      removed: without(before, kept),
    },
  };
}

/** True when the braces of the first `count` tokens match among themselves and stay within the depth allowed. */
function isWellNested(
  tokens: readonly IToken[],
  count: number,
  depth: number,
): boolean {
  let open = 0;
  for (let index = 0; index < count; index++) {
    const type = tokens[index]?.tokenTypeIdx;
    if (type === LeftBrace.tokenTypeIdx) {
      open++;
      if (depth + open >= MAX_DEPTH) return false;
    } else if (type === RightBrace.tokenTypeIdx && --open < 0) return false;
  }
  return open === 0;
}

function readStatements(input: {
  tokens: IToken[];
  comments: readonly IToken[];
  text: string;
  ownerStart: number;
  errors: SyntaxFault[];
}): {
  statements: Statement[];
  stopped: IToken | undefined;
  /** Text was skipped that belongs to no statement that was read. */
  broken: boolean;
} {
  const owner: Body = {
    kind: "body",
    parent: undefined,
    start: 0,
    length: 0,
    statements: [],
    closed: true,
  };
  const around = newStatement(owner, 0, "");
  owner.parent = around;
  const stopped = sharedParser().run({ ...input, owner });
  return { statements: owner.statements, stopped, broken: around.broken };
}

/** True when an error stands on a line that is partly in the region: the one error a line is not ours to choose. */
function sharesLine(
  errors: readonly SyntaxFault[],
  text: string,
  from: number,
  to: number,
): boolean {
  if (errors.length === 0) return false;
  return [from, to].some((border) => {
    let start = border;
    while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
    let end = border;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
    return errors.some((error) => error.start >= start && error.start <= end);
  });
}

function without(
  statements: readonly Statement[],
  others: readonly Statement[],
): Statement[] {
  const known = new Set(others);
  return statements.filter((statement) => !known.has(statement));
}

// --- fitting in ----------------------------------------------------------------------------------------------------

/** Puts statements in the place of the region's and moves what comes after. */
function graft(
  old: SourceFile,
  text: string,
  { owner, from, to }: Region,
  delta: number,
  statements: readonly Statement[],
): SourceFile {
  const following = owner.statements.slice(to);
  for (const statement of following) statement.start += delta;
  owner.statements = [
    ...owner.statements.slice(0, from),
    ...statements,
    ...following,
  ];
  for (const statement of statements) statement.parent = owner;
  if (owner.kind === "body") {
    owner.length += delta;
    let child: SyntaxNode = owner;
    for (let node = owner.parent; node; node = node.parent) {
      node.length += delta;
      for (const sibling of childrenOf(node)) {
        if (sibling.start > child.start) sibling.start += delta;
      }
      child = node;
    }
  }
  const file: SourceFile = { ...old, text, length: text.length };
  for (const statement of file.statements) statement.parent = file;
  return file;
}

/** A list in the order of the text with the items of the region replaced, and those behind it moved. */
function splice<Item extends Comment | SyntaxFault>(
  old: readonly Item[],
  fresh: readonly Item[],
  { start, meet }: Region,
  delta: number,
): Item[] {
  const items: Item[] = [];
  for (const item of old) if (item.start < start) items.push(item);
  items.push(...fresh);
  for (const item of old)
    if (item.start >= meet) items.push(moved(item, delta));
  return items;
}

function moved<Item extends Comment | SyntaxFault>(
  item: Item,
  delta: number,
): Item {
  if (delta === 0) return item;
  const copy = { ...item, start: item.start + delta };
  return "fix" in item && item.fix
    ? { ...copy, fix: { ...item.fix, start: item.fix.start + delta } }
    : copy;
}
