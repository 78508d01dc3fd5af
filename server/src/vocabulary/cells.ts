/**
 * What can be read and can change, by number: every entry of the vocabulary, and the head of every kind of block.
 * Entries that hide or replace each other have one number: who reads one of them has read them all.
 */

/** As many as a set of cells has room for, in words of 32. */
const WORDS = 64;

const numbers = new Map<string, number>();

/** The number of a name; the same name has the same number. */
export function cellNamed(name: string): number {
  let cell = numbers.get(name);
  if (cell === undefined) {
    cell = numbers.size;
    if (cell >= WORDS * 32)
      throw new Error("more cells than a set has room for");
    numbers.set(name, cell);
  }
  return cell;
}

/** Stands for whatever is written: texts that are searched, keys that are listed. */
export const ANYTHING = cellNamed("*");

/** Links in running text and comments: `[[Naam]]`. */
export const LINKS = cellNamed("links");

/** Which documents there are. */
export const DOCUMENTS = cellNamed("documents");

/** The name, title and documentation of the blocks of a kind. */
export function headCell(kind: string): number {
  return cellNamed(`head ${kind}`);
}

const empty: readonly number[] = new Array<number>(WORDS).fill(0);

/** A set of cells. Thousands are made in a check: a copied array takes a tenth of the time of a typed one. */
export class Cells {
  readonly words: number[] = empty.slice();

  add(cell: number): void {
    const word = cell >>> 5;
    this.words[word] = (this.words[word] as number) | (1 << (cell & 31));
  }

  has(cell: number): boolean {
    return ((this.words[cell >>> 5] as number) & (1 << (cell & 31))) !== 0;
  }

  addAll({ words }: Cells): void {
    for (let word = 0; word < WORDS; word++) {
      const more = words[word] as number;
      if (more !== 0) this.words[word] = (this.words[word] as number) | more;
    }
  }

  meets({ words }: Cells): boolean {
    for (let word = 0; word < WORDS; word++) {
      if (((this.words[word] as number) & (words[word] as number)) !== 0)
        return true;
    }
    return false;
  }

  clear(): void {
    this.words.fill(0);
  }
}
