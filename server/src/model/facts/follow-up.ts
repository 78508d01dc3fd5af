import { fold } from "../../../../grammar/src/names.ts";
import { cellsOf } from "../../vocabulary/lookup.ts";
import type { Block } from "../block.ts";
import { linksIn } from "../links.ts";
import { noteCells, noteLinks } from "../reads.ts";
import type { Specification } from "../specification.ts";
import { remembered } from "./remembered.ts";

/** The folded names to which a `volgt-uit` or a link in prose (`[[Naam]]`) of this specification refers. */
export function followedUp(specification: Specification): ReadonlySet<string> {
  return remembered(specification, "followed up", () => {
    noteCells(following());
    noteLinks();
    const names = new Set<string>();
    collect(specification.root.block, names);
    for (const { name } of linksIn(specification.unit.text))
      names.add(lastPart(name));
    return names;
  });
}

let keys: readonly number[] | undefined;

function following(): readonly number[] {
  keys ??= cellsOf(({ keyword }) => keyword === "volgt-uit");
  return keys;
}

function collect(block: Block, names: Set<string>): void {
  for (const slot of block.slots) {
    for (const { values, block: child } of slot?.occurrences ?? []) {
      if (slot?.key.keyword === "volgt-uit") {
        for (const value of values)
          if (value.type === "reference") names.add(lastPart(value.name));
      }
      if (child) collect(child, names);
      for (const { detail } of values) {
        if (detail && detail !== child) collect(detail, names);
      }
    }
  }
}

/** The name itself of a path such as `J1.Wachttijd`. */
function lastPart(path: string): string {
  return fold(path.slice(path.lastIndexOf(".") + 1));
}
