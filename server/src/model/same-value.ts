/**
 * True when two outcomes of a computation say the same: equal figures, words, lists, sets and records of these. Nodes,
 * blocks and pieces of syntax are only ever the same as themselves.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) return isSameList(one, other);
  if (one instanceof Set && other instanceof Set)
    return isSameList([...one], [...other]);
  if (one instanceof Map && other instanceof Map)
    return isSameList([...one], [...other]);
  return isRecord(one) && isRecord(other) && isSameRecord(one, other);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]) {
  return (
    one.length === other.length &&
    one.every((item, index) => isSameValue(item, other[index]))
  );
}

function isSameRecord(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSameValue(one[key], other[key]))
  );
}

/** Blocks and syntax know where they stand; two of them are not the same for saying the same. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !("parent" in value)
  );
}
