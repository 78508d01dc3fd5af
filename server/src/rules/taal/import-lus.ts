import { Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { Import, Unit, Workspace } from "../../model/workspace.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineWorkspaceRule, type RuleDocs } from "../define.ts";

export default defineWorkspaceRule({
  id: "taal/import-lus",
  kind: "definition",
  severity: "error",
  scope: "werkmap",
  waivable: false,
  sources: [
    { ref: "taal", at: "imports blijven binnen de werkmap", confidence: "I" },
  ],
  message: {
    nl: "'{pad}' kan niet worden gebruikt: {reden}.",
    en: "'{pad}' cannot be used: {reden}.",
  },
  check(workspace, { report }) {
    for (const unit of workspace.units) {
      for (const used of unit.imports) {
        const reden = objectionTo(used, unit, workspace);
        const specification = reden && speakerFor(unit, workspace);
        const { block } = used.occurrence;
        if (!specification || !block) continue;
        report(specification, {
          at: new Node(block.kind, [block], undefined, specification),
          data: { pad: used.path, reden },
          discriminator: used.path,
        });
      }
    }
  },
});

function objectionTo(
  used: Import,
  unit: Unit,
  workspace: Workspace,
): Localized | undefined {
  const { path, target } = used;
  if (target === undefined)
    return {
      nl: "het pad wijst buiten de werkmap",
      en: "the path points outside the workspace",
    };
  if (!/\.bestek$/i.test(path))
    return {
      nl: "dit is geen bestand dat op .bestek eindigt",
      en: "this is no file that ends in .bestek",
    };
  if (!workspace.get(target))
    return { nl: "dit bestand is er niet", en: "this file does not exist" };
  const cycle = wayBack(target, unit.uri, workspace);
  // Every file of a cycle could report it: the first by name does.
  if (!cycle || cycle.some((uri) => uri < unit.uri)) return undefined;
  return target === unit.uri
    ? { nl: "dit bestand gebruikt zichzelf", en: "this file uses itself" }
    : {
        nl: `dat bestand gebruikt, misschien via andere, dit bestand weer`,
        en: `that file uses this file again, perhaps through others`,
      };
}

/** The files from one to another along what they use, both ends included; undefined when there is no way. */
function wayBack(
  from: string,
  to: string,
  workspace: Workspace,
  passed = new Set<string>(),
): string[] | undefined {
  if (from === to) return [to];
  if (passed.has(from)) return undefined;
  passed.add(from);
  for (const { target } of workspace.get(from)?.imports ?? []) {
    const rest =
      target === undefined ? undefined : wayBack(target, to, workspace, passed);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

/** The specification that speaks for a file: its own, else one that uses it, perhaps through others, else any. */
function speakerFor(
  unit: Unit,
  workspace: Workspace,
): Specification | undefined {
  const [own] = workspace.specificationsOf(unit);
  if (own) return own;
  const all = [...workspace.specifications()];
  return (
    all.find((one) => wayBack(one.unit.uri, unit.uri, workspace)) ?? all[0]
  );
}

export const docs: RuleDocs = {
  title: { nl: "Bestand kan niet worden gebruikt", en: "File cannot be used" },
  explain: {
    nl: "Een bestek mag alleen bestanden uit dezelfde werkmap gebruiken, zodat een controle overal hetzelfde betekent. Het bestand moet bestaan, op `.bestek` eindigen en mag niet via een omweg dit bestand weer gebruiken. Verbeter het pad, of breng wat beide bestanden delen onder in een derde.",
    en: "A specification may only use files of the same workspace, so that a check means the same everywhere. The file must exist, end in `.bestek`, and may not use this file again by a detour. Correct the path, or put what both files share in a third one.",
  },
  examples: [
    {
      bad: `gebruik "./gedeeld/eisen.bestek"
bestek Voorbeeld "Voorbeeld" {
  wet: jeugdwet
}
`,
      good: `gebruik "./eisen.bestek"
bestek Voorbeeld "Voorbeeld" {
  wet: jeugdwet
}
`,
      files: {
        "eisen.bestek": `eisenset BasisJeugd { kwaliteitseis "Werken volgens de richtlijnen" }
`,
      },
    },
    {
      bad: `gebruik "./voorbeeld.bestek"
bestek Voorbeeld "Voorbeeld" {
  wet: jeugdwet
}
`,
      good: `bestek Voorbeeld "Voorbeeld" {
  wet: jeugdwet
}
`,
    },
  ],
};
