import { fold } from "../../../grammar/src/names.ts";

/** A finding, as far as a baseline knows it. */
export interface Anchored {
  readonly anchor: string;
}

/** Which findings are new, against the anchors of those that were accepted before. */
export interface Measured<F extends Anchored> {
  /** Findings that the baseline does not account for. */
  readonly fresh: readonly F[];
  /** Findings that it does. */
  readonly known: readonly F[];
  /** Anchors that account for nothing any more. */
  readonly solved: readonly string[];
}

/**
 * Compares findings with a baseline. An anchor accounts for one finding at most: first for the one of the same name,
 * then for one of the same rule in the same block, so that renaming a lot changes nothing, and last for one inside a
 * block that was renamed itself.
 */
export function measure<F extends Anchored>(
  anchors: readonly string[],
  findings: readonly F[],
): Measured<F> {
  const known: F[] = [];
  // Nearly every finding has its own name there; only for what is left the blocks around it are compared.
  const byText = Map.groupBy(anchors.map(parsed), ({ text }) => text);
  let fresh: readonly F[] = findings.filter((finding) => {
    const isKnown = byText.get(finding.anchor)?.pop() !== undefined;
    if (isKnown) known.push(finding);
    return !isKnown;
  });
  let left: readonly Anchor[] = [...byText.values()].flat();
  const pair = (same: (anchor: Anchor, found: Anchor) => boolean) => {
    const unmatched: F[] = [];
    const free = new Set(left);
    for (const finding of fresh) {
      const found = parsed(finding.anchor);
      const match = [...free].find((anchor) => same(anchor, found));
      if (match) {
        free.delete(match);
        known.push(finding);
      } else unmatched.push(finding);
    }
    left = [...free];
    fresh = unmatched;
  };
  if (left.length > 0 && fresh.length > 0) {
    pair(isSameParent);
    const before = anchors.map(parsed);
    const now = findings.map(({ anchor }) => parsed(anchor));
    pair((anchor, found) => isRenamed(anchor, found, before, now));
  }
  return { fresh, known, solved: left.map(({ text }) => text) };
}

/** The folded name of the specification that an anchor lies in; empty for what stands outside one. */
export function specificationOf(anchor: string): string {
  return parsed(anchor).path[0] ?? "";
}

/** The folded names of the specifications that blocks may lie in. */
export function nameOf(specification: { readonly name: string }): string {
  return fold(specification.name);
}

/** The parts of `rule @ bestek / kind name / ... # key ~ discriminator`. */
interface Anchor {
  readonly text: string;
  readonly rule: string;
  readonly path: readonly string[];
  readonly key: string;
}

function parsed(text: string): Anchor {
  const [named = ""] = text.split(" ~ ", 1);
  const [place = "", key = ""] = named.split(" # ");
  const at = place.indexOf(" @ ");
  const rule = place.slice(0, Math.max(0, at));
  const path = at < 0 ? "" : place.slice(at + 3);
  return { text, rule, path: path === "" ? [] : path.split(" / "), key };
}

function isSameParent(a: Anchor, b: Anchor): boolean {
  return (
    isAlike(a, b) &&
    a.path.slice(0, -1).every((step, index) => step === b.path[index])
  );
}

/** The same rule about the same key of blocks of the same kinds, whatever their names. */
function isAlike(a: Anchor, b: Anchor): boolean {
  return (
    a.rule === b.rule &&
    a.key === b.key &&
    a.path.length === b.path.length &&
    a.path.every((step, index) => kindOf(step) === kindOf(b.path[index] ?? ""))
  );
}

/** True when one block around it has another name, the old one is gone and the new one was not there before. */
function isRenamed(
  a: Anchor,
  b: Anchor,
  before: readonly Anchor[],
  now: readonly Anchor[],
): boolean {
  if (!isAlike(a, b)) return false;
  const differing = a.path.flatMap((step, index) =>
    step === b.path[index] ? [] : [index],
  );
  const [at] = differing;
  if (at === undefined || differing.length > 1) return false;
  const old = a.path.slice(0, at + 1);
  const renamed = b.path.slice(0, at + 1);
  return (
    !now.some((anchor) => startsWith(anchor, old)) &&
    !before.some((anchor) => startsWith(anchor, renamed))
  );
}

function startsWith({ path }: Anchor, steps: readonly string[]): boolean {
  return steps.every((step, index) => path[index] === step);
}

/** `perceel j1` is of the kind `perceel`; the first step is the name of the specification alone. */
function kindOf(step: string): string {
  const space = step.indexOf(" ");
  return space < 0 ? "" : step.slice(0, space);
}
