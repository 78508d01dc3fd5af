import { fold } from "../../../../grammar/src/names.ts";
import type { Block } from "../../model/block.ts";
import type { AnyNode } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { replaceText } from "../fix/fix.ts";
import { nextName } from "../fix/naming.ts";
import { kindName } from "../shared/kinds.ts";

export default defineRule({
  id: "taal/dubbele-naam",
  kind: "definition",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    { ref: "taal", at: "namen zijn uniek binnen hun bereik", confidence: "I" },
  ],
  message: {
    bestek: {
      nl: "Ook {bestand} heeft een bestek met de naam '{naam}'. Geef een van beide een andere naam, of leg met `vorige-versie` vast dat het om versies gaat.",
      en: "{bestand} holds a specification named '{naam}' too. Give one of them another name, or record with `previous-version` that they are versions.",
    },
    default: {
      nl: "Naam '{naam}' is al gebruikt voor een ander blok ({soort}).",
      en: "Name '{naam}' is already used for another block ({soort}).",
    },
  },
  check(root, { report }) {
    const { specification } = root;
    for (const found of specification.definitions.values()) {
      const first = new Map<Block | string, AnyNode>();
      for (const { name, node } of found) {
        if (name !== node.name || !unique.has(node.kind)) continue;
        const scope = scopeOf(node);
        const earlier = first.get(scope);
        if (!earlier) first.set(scope, node);
        else if (earlier.block !== node.block)
          report({
            at: node.block.name ?? node,
            subjects: [node],
            data: { naam: name, soort: kindName(node.kind) },
            related: [
              {
                at: earlier,
                message: { nl: "de eerste", en: "the first one" },
              },
            ],
            discriminator: name,
            fixes: () => [renamed(node, nextName(specification, name))],
          });
      }
    }
    const twin = twinOf(specification);
    if (twin)
      report({
        at: root,
        severity: twin.unit === specification.unit ? "error" : "warning",
        message: "bestek",
        data: { naam: root.name ?? "", bestand: fileOf(twin, specification) },
        fixes: () => [renamed(root, freeInWorkspace(root))],
      });
  },
});

const unique: ReadonlySet<string> = new Set([
  "segment",
  "perceel",
  "percelengroep",
  "eisenset",
  "product",
  "productlijst",
  "doel",
  "kpi",
  "pilot",
  "bijlage",
]);

/** Gives this block another name; what refers to the name means the first one and stays. */
function renamed({ block, specification }: AnyNode, name: string) {
  return (
    block.name &&
    replaceText(unitOf(block.name, specification).uri, block.name, name, {
      nl: `Noem dit '${name}'`,
      en: `Name this '${name}'`,
    })
  );
}

function freeInWorkspace({ name = "", specification }: AnyNode): string {
  let free = nextName(specification, name);
  while (specification.named(fold(free)).length > 0)
    free = nextName(specification, free);
  return free;
}

/** Names of products hold in their own lot or list, other names in the whole specification. */
function scopeOf({ kind, block }: AnyNode): Block | string {
  return kind === "product" ? (block.parent ?? kind) : kind;
}

/** An earlier specification of the same name that is no version of this one. */
function twinOf(specification: Specification): Specification | undefined {
  const { root } = specification;
  if (root.name === undefined) return undefined;
  for (const other of specification.named(fold(root.name))) {
    if (other.root.block === root.block) return undefined;
    if (other.root.isAbsent("vorige-versie") && root.isAbsent("vorige-versie"))
      return other;
  }
  return undefined;
}

function fileOf({ unit }: Specification, from: Specification) {
  const name = unit.uri.slice(unit.uri.lastIndexOf("/") + 1);
  return unit === from.unit ? { nl: "dit bestand", en: "this file" } : name;
}

export const docs: RuleDocs = {
  title: { nl: "Naam is dubbel gebruikt", en: "Name is used twice" },
  explain: {
    nl: "Namen wijzen een blok aan: in een verwijzing, een afwijking of een bijlage. Als twee blokken van dezelfde soort zo heten, is niet te zeggen welk bedoeld is. Hoofdletters en accenten maken geen verschil. Geef een van beide een andere naam.",
    en: "Names point to a block: in a reference, a deviation or an annex. If two blocks of the same kind share a name, nobody can say which one is meant. Capitals and accents make no difference. Give one of them another name.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel J1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig }
  perceel j1 "Pleegzorg" { zorgvormen: pleegzorg }
`,
      good: `  wet: jeugdwet
  perceel J1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig }
  perceel J2 "Pleegzorg" { zorgvormen: pleegzorg }
`,
    },
  ],
};
