/** Which part of a document has to be read again after an edit. */
import { FAR_REACHING } from "./errors.ts";
import type { Body, SourceFile, Statement } from "./tree.ts";

/** Text replaced in a document, in UTF-16 code units of the old text: `removed` of them at `start` made way for `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Statements before the edit that are read again, because their end was decided by what followed. */
const LOOK_BEHIND = 3;
/** Text behind the edit, in characters, that is lexed without being parsed again, for what the parser looks ahead. */
const LOOK_AHEAD = 4_000;

export interface Region extends Place {
  /** Statements to replace, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Absolute offsets in the old text: where reading starts, where it must meet the old tree, and where lexing stops. */
  readonly start: number;
  readonly meet: number;
  readonly cut: number;
}

/** A list of statements, and where it stands. */
interface Place {
  readonly owner: SourceFile | Body;
  readonly ownerStart: number;
  /** Bodies around the statements of `owner`. */
  readonly depth: number;
}

/** The file and the bodies in it that hold an edit between their braces, outermost first; none when it reaches further. */
export function ownersAround(old: SourceFile, edit: Edit): Place[] {
  if (old.errors.some(({ code }) => FAR_REACHING.has(code))) return [];
  const editEnd = edit.start + edit.removed;
  let place: Place = { owner: old, ownerStart: 0, depth: 0 };
  const places = [place];
  for (;;) {
    const inner = bodyAround(place, edit.start, editEnd);
    if (inner === "broken") return [];
    if (!inner) return places;
    place = inner;
    places.push(place);
  }
}

export function regionIn(place: Place, edit: Edit): Region {
  const { owner, ownerStart } = place;
  const editEnd = edit.start + edit.removed;
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
  const base = { ...place, from, to, start };
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
  { owner, ownerStart, depth }: Place,
  from: number,
  to: number,
): Place | "broken" | undefined {
  for (const statement of owner.statements) {
    const start = ownerStart + statement.start;
    if (start > from) return undefined;
    if (start + statement.length < to) continue;
    const bodies = [
      { body: statement.body, parentStart: start },
      ...statement.values.map((value) => ({
        body: value.body,
        parentStart: start + value.start,
      })),
    ];
    for (const { body, parentStart } of bodies) {
      if (!body?.closed) continue;
      const bodyStart = parentStart + body.start;
      if (bodyStart + 1 > from || to > bodyStart + body.length - 1) continue;
      if (statement.broken) return "broken";
      return { owner: body, ownerStart: bodyStart, depth: depth + 1 };
    }
  }
  return undefined;
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
