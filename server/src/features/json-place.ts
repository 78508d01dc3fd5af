/** Where an offset stands in a JSON text: as the name of a member, or as a value. */
export interface JsonPlace {
  readonly at: "name" | "value";
  /** The names that lead here; for a value its own name last. */
  readonly path: readonly string[];
  /** The names in the same object, but for the one at the offset. */
  readonly others: readonly string[];
  /** The word at the offset, quotation marks included: what a choice replaces. */
  readonly start: number;
  readonly end: number;
  /** True when a name has its colon already. */
  readonly hasColon: boolean;
}

interface Frame {
  readonly isObject: boolean;
  readonly names: string[];
  /** The name whose value is read now. */
  name: string | undefined;
  wantsValue: boolean;
}

const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/gu;

/** Finds the place by reading words and brackets, so that it is found in a text that is half written too. */
export function jsonPlaceAt(
  text: string,
  offset: number,
): JsonPlace | undefined {
  const stack: Frame[] = [];
  for (const match of text.matchAll(token)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const isMark = /^[{}[\],:]$/u.test(word);
    // In a word, or before the next one.
    if (isMark ? start >= offset : end >= offset) {
      const isInside = !isMark && start < offset;
      return place(text, stack, isInside ? [start, end] : [offset, offset]);
    }
    read(word, stack);
  }
  return place(text, stack, [offset, offset]);
}

function read(word: string, stack: Frame[]): void {
  const frame = stack.at(-1);
  switch (word) {
    case "{":
    case "[": {
      const isObject = word === "{";
      const wantsValue = !isObject;
      stack.push({ isObject, names: [], name: undefined, wantsValue });
      return;
    }
    case "}":
    case "]":
      stack.pop();
      return;
    case ":":
      if (frame) frame.wantsValue = true;
      return;
    case ",":
      if (frame?.isObject) frame.wantsValue = false;
      return;
    default:
      if (!frame?.isObject || frame.wantsValue) return;
      frame.name = word.replaceAll('"', "");
      frame.names.push(frame.name);
  }
}

function place(
  text: string,
  stack: readonly Frame[],
  [start, end]: readonly [number, number],
): JsonPlace | undefined {
  const frame = stack.at(-1);
  if (!frame) return undefined;
  const outer = stack.slice(0, -1).flatMap(({ name }) => name ?? []);
  const at = frame.wantsValue ? "value" : "name";
  const path = at === "value" ? [...outer, frame.name ?? ""] : outer;
  return {
    at,
    path: frame.isObject ? path : outer,
    others: [...frame.names, ...namesAfter(text.slice(end))],
    start,
    end,
    hasColon: /^\s*:/u.test(text.slice(end)),
  };
}

/** The names that follow in the same object. */
function namesAfter(rest: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let last = "";
  for (const [word] of rest.matchAll(token)) {
    if (word === "{" || word === "[") depth++;
    if (word === "}" || word === "]") depth--;
    if (depth < 0) return names;
    if (word === ":" && depth === 0 && last.startsWith('"'))
      names.push(last.replaceAll('"', ""));
    last = word;
  }
  return names;
}
