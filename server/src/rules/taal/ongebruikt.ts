import { fold } from "../../../../grammar/src/names.ts";
import type { Block } from "../../model/block.ts";
import { referencesIn } from "../../model/facts/blocks.ts";
import { linksIn } from "../../model/links.ts";
import { Node } from "../../model/node.ts";
import { noteAnything, noteCells, noteLinks } from "../../model/reads.ts";
import type { Specification } from "../../model/specification.ts";
import type { Unit, Workspace } from "../../model/workspace.ts";
import { cellsOf, kindTable } from "../../vocabulary/lookup.ts";
import { defineWorkspaceRule, type RuleDocs } from "../define.ts";
import { appendText, insertInto } from "../fix/fix.ts";
import { removeSyntax } from "../fix/removal.ts";
import { kindName } from "../shared/kinds.ts";
import { nameText } from "../shared/written.ts";

export default defineWorkspaceRule({
  id: "taal/ongebruikt",
  kind: "consistency",
  severity: "hint",
  scope: "werkmap",
  waivable: true,
  yieldsTo: ["doel/niet-vertaald"],
  sources: [{ ref: "taal", at: "gebruik van definities", confidence: "I" }],
  message: {
    nl: "{soort} '{naam}' wordt nergens gebruikt.",
    en: "{soort} '{naam}' is not used anywhere.",
  },
  check(workspace, { report }) {
    const used = new Map<Unit, ReadonlySet<string>>();
    for (const unit of workspace.units) used.set(unit, namesUsedIn(unit));
    const everywhere = new Set(
      [...used.values()].flatMap((names) => [...names]),
    );
    noteCells(ofSets());
    for (const specification of workspace.specifications()) {
      const { unit, root } = specification;
      for (const block of [...setsIn(root.block), ...setsIn(unit.root)]) {
        const naam = block.name?.text ?? "";
        if (everywhere.has(fold(naam)) || isShared(unit)) continue;
        report(specification, {
          at: new Node(block.kind, [block], undefined, specification),
          subjects: [new Node(block.kind, [block], root, specification)],
          data: { soort: capital(block.kind), naam },
          discriminator: naam,
          fixes: () => [
            ...connections(block, specification),
            removeSyntax(unit, block.syntax, removeTitle),
          ],
        });
      }
      for (const { occurrence, path, target } of unit.imports) {
        const imported =
          target === undefined ? undefined : workspace.get(target);
        const { block } = occurrence;
        if (
          !imported ||
          !block ||
          isNeeded(imported, used.get(unit) ?? new Set(), workspace)
        )
          continue;
        report(specification, {
          at: new Node(block.kind, [block], undefined, specification),
          data: { soort: { nl: "Bestand", en: "File" }, naam: path },
          discriminator: path,
          fixes: () => [removeSyntax(unit, block.syntax, removeTitle)],
        });
      }
    }
  },
});

const removeTitle = { nl: "Verwijder dit", en: "Remove this" };

/** Of more lots than these the author says sooner by hand which one it is for. */
const mostOffers = 5;

/** A set of requirements or products is used by naming it in a lot. */
function connections({ kind, name }: Block, { lots }: Specification) {
  if (!name || lots.length > mostOffers) return [];
  const key = kind === "eisenset" ? "eisen" : "productlijst";
  const used = nameText(name.text);
  return lots.map((lot) => {
    const title = {
      nl: `Gebruik dit in ${lot.label}`,
      en: `Use this in ${lot.label}`,
    };
    return lot.owns(key)
      ? appendText(lot.slot(key), `, ${used}`, title)
      : insertInto(lot, `${key}: ${used}`, title);
  });
}

/** The names that a document refers to, in values and in links in its texts. */
function namesUsedIn({ root, text }: Unit): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { value } of referencesIn(root)) {
    for (const part of value.name.split(".")) names.add(fold(part));
    names.add(fold(value.name));
  }
  noteLinks();
  for (const { name } of linksIn(text)) names.add(fold(name));
  return names;
}

const sets: ReadonlySet<string> = new Set(["eisenset", "productlijst"]);

let cells: readonly number[] | undefined;

/** What says which sets there are, and whether others use the document. */
function ofSets(): readonly number[] {
  cells ??= [
    ...cellsOf(({ keyword }) => sets.has(keyword) || keyword === "gedeeld"),
    ...[...sets].map((kind) => kindTable(kind).head),
  ];
  return cells;
}

/** The named sets that do nothing by themselves. */
function setsIn(block: Block): Block[] {
  return block.slots.flatMap((slot) =>
    slot && sets.has(slot.key.keyword)
      ? slot.occurrences.flatMap(({ block: set }) => (set?.name ? [set] : []))
      : [],
  );
}

/** True when something of an imported document is referred to, or when it brings in specifications. */
function isNeeded(
  imported: Unit,
  names: ReadonlySet<string>,
  workspace: Workspace,
): boolean {
  if (workspace.specificationsOf(imported).length > 0) return true;
  noteAnything();
  const defined = imported.root.slots.flatMap(
    (slot) =>
      slot?.occurrences.flatMap(({ block }) => block?.name?.text ?? []) ?? [],
  );
  return defined.length === 0 || defined.some((name) => names.has(fold(name)));
}

/** `gedeeld: ja`: files outside the workspace use it too. */
function isShared({ root }: Unit): boolean {
  return root.slots.some((slot) => slot?.key.keyword === "gedeeld");
}

function capital(kind: string) {
  const { nl, en } = kindName(kind);
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { nl: upper(nl), en: upper(en) };
}

export const docs: RuleDocs = {
  title: { nl: "Naam wordt nergens gebruikt", en: "Name is not used anywhere" },
  explain: {
    nl: "Een eisenset, productlijst of binnengehaald bestand doet pas iets als ernaar wordt verwezen. Meestal is de verwijzing vergeten en denkt de schrijver dat de eisen gelden. Verwijs ernaar (`eisen: Naam`) of haal het weg.",
    en: "A requirement set, product list or imported file does something only if it is referred to. Usually the reference was forgotten and the author thinks that the requirements hold. Refer to it (`requirements: Name`) or remove it.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  eisenset BasisJeugd { kwaliteitseis "Werken volgens de richtlijnen" }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig }
`,
      good: `  wet: jeugdwet
  eisenset BasisJeugd { kwaliteitseis "Werken volgens de richtlijnen" }
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  eisen: BasisJeugd }
`,
    },
  ],
};
