import type { Digest } from "./digest.ts";

/**
 * The documents of one root in groups that cannot see each other: no name, import or rule reaches from one group into
 * another, so each may be checked by itself with the same outcome. Groups and their members keep the order given.
 */
export function partition(digests: readonly Digest[]): Digest[][] {
  const groups = new Groups(digests.length);
  joinByNames(digests, groups);
  const byJoin = new Map<number, number>();
  for (const [at, { joins }] of digests.entries()) {
    for (const key of joins) {
      const other = byJoin.get(key);
      if (other === undefined) byJoin.set(key, at);
      else groups.join(other, at);
    }
  }
  return groups.of(digests);
}

/** The same, by names and imports only: what must be read together before more can be said. */
export function partitionByNames(digests: readonly Digest[]): Digest[][] {
  const groups = new Groups(digests.length);
  joinByNames(digests, groups);
  return groups.of(digests);
}

function joinByNames(digests: readonly Digest[], groups: Groups): void {
  const byUri = new Map(digests.map(({ uri }, at) => [uri, at]));
  const imported = new Map<string, number>();
  const byName = new Map<number, number>();
  const byOffer = new Map<number, number>();
  for (const [at, { imports, names, offers }] of digests.entries()) {
    for (const uri of imports) {
      // Also two documents that use the same third one, which need not be among those that are checked.
      const other = byUri.get(uri) ?? imported.get(uri);
      if (other === undefined) imported.set(uri, at);
      else groups.join(other, at);
    }
    for (const [keys, known] of [
      [names, byName],
      [offers, byOffer],
    ] as const) {
      for (const key of keys) {
        const other = known.get(key);
        if (other === undefined) known.set(key, at);
        else groups.join(other, at);
      }
    }
  }
  for (const [at, { refers }] of digests.entries()) {
    for (const key of refers) {
      const named = byName.get(key);
      if (named !== undefined) groups.join(named, at);
      const offered = byOffer.get(key);
      if (offered !== undefined) groups.join(offered, at);
    }
  }
  // For a document without a specification that uses others, the first specification may have to speak.
  const first = digests.findIndex(({ names }) => names.length > 0);
  if (first < 0) return;
  for (const [at, { names, imports }] of digests.entries()) {
    if (names.length === 0 && imports.length > 0) groups.join(first, at);
  }
}

/** Disjoint sets of indices. */
class Groups {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, at) => at);
  }

  join(a: number, b: number): void {
    const first = this.#root(a);
    const second = this.#root(b);
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  of<T>(items: readonly T[]): T[][] {
    const found = Map.groupBy(items.keys(), (at) => this.#root(at));
    return [...found.values()].map((members) =>
      members.flatMap((at) => items[at] ?? []),
    );
  }

  #root(at: number): number {
    let root = at;
    for (;;) {
      const parent = this.#parents[root] ?? root;
      if (parent === root) return root;
      this.#parents[root] = this.#parents[parent] ?? parent;
      root = parent;
    }
  }
}
