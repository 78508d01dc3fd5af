/**
 * Parsing again after an edit: only the statements around the edit are read anew, every other subtree stays the object
 * that it was. The result equals a full parse; where that is not certain, a full parse is what happens.
 */
import type { IToken } from "chevrotain";
import { MAX_DEPTH } from "./braces.ts";
import { classify } from "./classify.ts";
import { newStatement } from "./frame.ts";
import { commentsOf, FAR_REACHING, onePerLine, parse, sharedParser } from "./parser.ts";
import { LeftBrace, RightBrace, tokenize } from "./tokens.ts";
import type {
  Body,
  Comment,
  SourceFile,
  Statement,
  SyntaxError as SyntaxFault,
  SyntaxNode,
} from "./tree.ts";
import { closingMarksOf, isLineBreak } from "./unclosed.ts";
import { childrenOf } from "./walk.ts";

/** Text replaced in a document, in UTF-16 code units of the old text: `removed` of them at `start` made way for `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The new tree, and where it differs from the old one. */
export interface Reparsed {
  readonly file: SourceFile;
  /**
   * The owner of the statements that are new, and their first and last index (exclusive); what is around it keeps its
   * objects. Absent after a full parse.
   */
  readonly changed?: {
    readonly owner: SourceFile | Body;
    readonly from: number;
    readonly to: number;
  };
}

/** Statements before the edit that are read again, because their end was decided by what followed. */
const LOOK_BEHIND = 3;
/** Text behind the edit, in characters, that is lexed without being parsed again, for what the parser looks ahead. */
const LOOK_AHEAD = 4_000;

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
  const region = regionOf(old, edit);
  const fresh = region && readRegion(old, text, edit, region);
  return fresh ?? { file: parse(text) };
}

// --- where to read -------------------------------------------------------------------------------------------------

interface Region {
  readonly owner: SourceFile | Body;
  readonly ownerStart: number;
  /** Bodies around the statements of `owner`. */
  readonly depth: number;
  /** Statements to replace, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Absolute offsets in the old text: where reading starts, where it must meet the old tree, and where lexing stops. */
  readonly start: number;
  readonly meet: number;
  readonly cut: number;
}

function regionOf(old: SourceFile, edit: Edit): Region | undefined {
  if (old.errors.some(({ code }) => FAR_REACHING.has(code))) return undefined;
  const editEnd = edit.start + edit.removed;
  let owner: SourceFile | Body = old;
  let ownerStart = 0;
  let depth = 0;
  for (;;) {
    const inner = bodyAround(owner, ownerStart, edit.start, editEnd);
    if (inner === "broken") return undefined;
    if (!inner) break;
    owner = inner.body;
    ownerStart = inner.start;
    depth++;
  }
  const { statements } = owner;
  const startOf = (index: number) =>
    ownerStart + (statements[index] as Statement).start;
  const endOf = (index: number) =>
    startOf(index) + (statements[index] as Statement).length;

  let from = 0;
  while (from < statements.length && endOf(from) < edit.start) from++;
  let to = from;
  while (
    to < statements.length &&
    !(startOf(to) > editEnd && to > 0 && endOf(to - 1) >= editEnd)
  ) {
    to++;
  }
  for (let back = 0; back < LOOK_BEHIND && from > 0; back++) {
    // What ends in its own body is complete whatever follows.
    if (statements[from - 1]?.body) break;
    from--;
  }
  const innerStart = owner.kind === "body" ? ownerStart + 1 : 0;
  const start = from === 0 ? innerStart : endOf(from - 1);
  const base = { owner, ownerStart, depth, from, to, start };
  if (to < statements.length) {
    const next = statements[to] as Statement;
    return { ...base, meet: startOf(to), cut: cutIn(next, startOf(to)) };
  }
  const end = ownerStart + owner.length;
  return owner.kind === "body"
    ? { ...base, meet: end - 1, cut: end }
    : { ...base, meet: end, cut: end };
}

/** The body in a list of statements that holds a stretch of text between its braces. */
function bodyAround(
  owner: SourceFile | Body,
  ownerStart: number,
  from: number,
  to: number,
): { body: Body; start: number } | "broken" | undefined {
  for (const statement of owner.statements) {
    const start = ownerStart + statement.start;
    if (start > from) return undefined;
    if (start + statement.length < to) continue;
    const found = bodyOf(statement.body, start, from, to);
    const body =
      found ??
      statement.values
        .map((value) => bodyOf(value.body, start + value.start, from, to))
        .find((inner) => inner !== undefined);
    if (body) return statement.broken ? "broken" : body;
  }
  return undefined;
}

function bodyOf(
  body: Body | undefined,
  parentStart: number,
  from: number,
  to: number,
): { body: Body; start: number } | undefined {
  if (!body) return undefined;
  const start = parentStart + body.start;
  const holds = start + 1 <= from && to <= start + body.length - 1;
  return holds && body.closed ? { body, start } : undefined;
}

/** The end of a token in a statement, not too far from its start but past what the parser can look ahead. */
function cutIn(statement: Statement, start: number): number {
  let at = statement;
  let offset = start;
  while (at.length > LOOK_AHEAD) {
    const first = at.body?.statements[0];
    if (!at.body || !first) break;
    offset += at.body.start + first.start;
    at = first;
  }
  return offset + at.length;
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
  const { tokens, comments } = tokenize(slice, closingMarksOf(slice));
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

  const file = graft(old, text, region, delta, statements);
  file.comments = splice(old.comments, newComments, region, delta);
  file.errors = splice(old.errors, onePerLine(read, text), region, delta);
  return {
    file,
    changed: {
      owner: owner === old ? file : owner,
      from: region.from,
      to: region.from + statements.length,
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
