import type { Kinds } from "./generated/kinds.ts";

/**
 * What the compiler knows of the vocabulary: which keys a kind has and which words a key takes.
 * A rule that names a key or a word which does not exist does not compile.
 */

type KeysOf<K extends string> = K extends keyof Kinds ? Kinds[K] : never;

/** The keywords that may stand in a block of kind `K`; for several kinds, those that one of them has. */
export type KeyOf<K extends string> = K extends keyof Kinds
  ? keyof Kinds[K] & string
  : never;

type KeyAt<K extends string, N extends string> = K extends keyof Kinds
  ? N extends keyof Kinds[K]
    ? Kinds[K][N]
    : never
  : never;

type ChildKind<K extends string, N extends string> =
  KeyAt<K, N> extends { kind: infer C extends string } ? C : never;

type Word<K extends string, N extends string> =
  KeyAt<K, N> extends { word: infer W extends string } ? W : never;

/** A key of `K`, or a key of a block in `K` behind a dot: `looptijd.duur`. */
export type PathOf<K extends string> =
  | KeyOf<K>
  | {
      [N in keyof KeysOf<K> & string]: `${N}.${KeyOf<ChildKind<K, N>>}`;
    }[keyof KeysOf<K> & string];

/** The kind of the block at a path. */
export type KindAt<
  K extends string,
  P extends string,
> = P extends `${infer A}.${infer B}`
  ? ChildKind<ChildKind<K, A>, B>
  : ChildKind<K, P>;

/** The Dutch words that the slot at a path takes; `geen` is legal everywhere. */
export type WordAt<K extends string, P extends string> =
  | (P extends `${infer A}.${infer B}` ? Word<ChildKind<K, A>, B> : Word<K, P>)
  | "geen";
