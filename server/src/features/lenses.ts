import type { CodeLens } from "vscode-languageserver-types";
import type { Block } from "../model/block.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import { nodeRange } from "./convert.ts";
import { referenceCounts } from "./references.ts";
import type { Known } from "./session.ts";
import { childBlocks } from "./symbols.ts";

const texts = {
  one: { nl: "1 verwijzing", en: "1 reference" },
  many: { nl: "verwijzingen", en: "references" },
};

/** Above blocks that others refer to: how often. With commands, a click shows where. */
export function codeLenses(
  { workspace, unit, document, language }: Known,
  hasCommands: boolean,
): CodeLens[] {
  const counts = referenceCounts(workspace);
  const found: CodeLens[] = [];
  const walk = (block: Block) => {
    for (const child of childBlocks(block)) {
      const count = counts.get(child) ?? 0;
      if (child.name && count > 0) {
        const { start } = nodeRange(document, child.name);
        const title =
          count === 1
            ? texts.one[language]
            : `${count} ${texts.many[language]}`;
        const command = hasCommands ? "bestek.showReferences" : "";
        found.push({
          range: nodeRange(document, child.name),
          command: { title, command, arguments: [start] },
        });
      }
      if (kindTable(child.kind).keys.length > 0) walk(child);
    }
  };
  walk(unit.root);
  return found;
}
