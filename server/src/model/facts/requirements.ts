import { fold } from "../../../../grammar/src/names.ts";
import type { WordAt } from "../../vocabulary/types.ts";
import type { AnyNode, Node } from "../node.ts";
import type { BoundValue } from "../values.ts";
import { type Scored, selectionOf } from "./criteria.ts";

type Lot = Node<"perceel">;
export type Requirement =
  | Node<"geschiktheidseis">
  | Node<"uitvoeringseis">
  | Node<"kwaliteitseis">;
/** Everything that a provider or a tender is measured against. */
export type Item = Requirement | Scored;
export type Theme = WordAt<"geschiktheidseis", "thema">;
export type ItemKind = WordAt<"geschiktheidseis", "soort">;

/** What a sort of item is about when it does not say so itself. */
const themeOfKind: Readonly<Partial<Record<ItemKind, Theme>>> = {
  omzet: "financieel",
  solvabiliteit: "financieel",
  verzekering: "financieel",
  tarief: "financieel",
  referentie: "vakbekwaamheid",
  "past-performance": "vakbekwaamheid",
  "ervaring-organisatie": "vakbekwaamheid",
  "ervaring-personeel": "personeel",
  opleiding: "personeel",
  beroepskwalificatie: "personeel",
  "overname-personeel": "personeel",
  registratie: "registratie",
  "certificaat-gecertificeerde-instelling": "registratie",
  "verantwoorde-werktoedeling": "vakbekwaamheid",
  certificaat: "kwaliteitssysteem",
  keurmerk: "kwaliteitssysteem",
  norm: "kwaliteitssysteem",
  kwaliteitsplan: "kwaliteitssysteem",
  calamiteitenmelding: "kwaliteitssysteem",
  vog: "integriteit",
  "vog-rechtspersoon": "integriteit",
  geheimhouding: "privacy",
  vestiging: "organisatie",
  "regionale-aanwezigheid": "organisatie",
  "bestaand-contract": "organisatie",
  "eigen-clienten": "organisatie",
  "plan-van-aanpak": "methodiek",
  transformatieplan: "innovatie",
  clienttevredenheid: "clienttevredenheid",
  continuiteit: "continuiteit",
};

/** What a title is about when the item says nothing else; the first that matches counts. */
const themeOfTitle: readonly (readonly [RegExp, Theme])[] = [
  [
    /omzet|solvabil|liquid|verzeker|financi|jaarrekening|bankverklaring|turnover|insurance/,
    "financieel",
  ],
  [/\b(skj|big)\b|regist/, "registratie"],
  [/\bvog\b|verklaring omtrent|gedragsverklaring|integriteit/, "integriteit"],
  [/tevreden|satisfaction/, "clienttevredenheid"],
  [/continu/, "continuiteit"],
];

/** The themes that are about the quality of care itself: its people, its method and how it is kept. */
const quality: ReadonlySet<string> = new Set<Theme>([
  "vakbekwaamheid",
  "personeel",
  "kwaliteitssysteem",
  "clienttevredenheid",
  "methodiek",
  "registratie",
  "continuiteit",
  "samenwerking",
  "innovatie",
]);

/** What an item is about: as it says, else by its sort, else by its title. Empty when that does not tell. */
export function themesOf(given: Item): readonly string[] {
  const item = given as Node<"geschiktheidseis">;
  const declared = [...item.words("thema"), ...item.texts("thema")];
  if (declared.length > 0) return declared;
  const kind = item.word("soort");
  const theme = kind && themeOfKind[kind];
  if (theme) return [theme];
  const title = fold(item.title ?? item.name ?? "");
  const found = themeOfTitle.find(([pattern]) => pattern.test(title));
  return found ? [found[1]] : [];
}

/** True when the item is surely about money only. */
export function isFinancial(item: Item): boolean {
  const themes = themesOf(item);
  return themes.length > 0 && themes.every((theme) => theme === "financieel");
}

/** True unless the item is surely about something else than the quality of care: when in doubt it is. */
export function mayConcernQuality(item: Item): boolean {
  const themes = themesOf(item);
  return themes.length === 0 || themes.some((theme) => quality.has(theme));
}

/** All requirements of a lot, of every sort. */
export function requirementsOf(lot: Lot): Requirement[] {
  return [
    ...lot.all("geschiktheidseis"),
    ...lot.all("uitvoeringseis"),
    ...lot.all("kwaliteitseis"),
  ];
}

/** True when some requirement of a lot is still PM or could not be read, so that nothing can be called missing. */
export function areRequirementsOpen(lot: Lot): boolean {
  return [
    lot.slot("geschiktheidseis"),
    lot.slot("uitvoeringseis"),
    lot.slot("kwaliteitseis"),
    lot.slot("eisen"),
  ].some(({ state }) => state === "open" || state === "unusable");
}

/** True when the quality requirements stand in a quality framework, a quality chapter or an annex of their own. */
export function refersToQuality(lot: Lot): boolean {
  const { root } = lot.specification;
  return (
    !lot.isAbsent("kwaliteitseisen") ||
    !lot.isAbsent("kwaliteitskader") ||
    root.all("hoofdstuk").some(({ title }) => /kwaliteit/i.test(title ?? ""))
  );
}

/** Requirements and selection criteria of a lot. */
export function entryItemsOf(lot: Lot): Item[] {
  return [...requirementsOf(lot), ...selectionOf(lot)];
}

/** What an item is, by its sort or else by what its title says. */
export function isAbout(given: Item, kind: ItemKind, title: RegExp): boolean {
  const item = given as Node<"geschiktheidseis">;
  if (item.has("soort")) return item.is("soort", kind);
  return title.test(fold(item.title ?? item.name ?? ""));
}

/** True for a requirement on turnover. */
export function isTurnover(item: Item): boolean {
  return isAbout(item, "omzet", /\b\w*omzet(eis)?\b|\bturnover\b/);
}

/** True for a requirement on earlier contracts. */
export function isReference(item: Item): boolean {
  return isAbout(item, "referentie", /referenti|\breferences?\b/);
}

/** How a message names an item: its title or name, else its keyword. */
export function nameOf(item: AnyNode): string {
  return item.title ?? item.name ?? item.block.key?.keyword ?? item.kind;
}

/** Title and description of an item as one folded text. */
export function wordingOf(given: Item): string {
  const item = given as Node<"geschiktheidseis">;
  return fold([item.title ?? item.name, item.text("omschrijving")].join(" "));
}

/** One means of proof that a requirement or exclusion ground asks for. */
export interface Proof {
  /** The word of the vocabulary, or the title or text that names it. */
  readonly name: string;
  readonly value: BoundValue | undefined;
  readonly node: Node<"bewijs"> | undefined;
}

/** The proofs of a requirement or ground, each with the block that details it. */
export function proofsOf(
  given: Requirement | Node<"uitsluitingsgrond"> | Scored,
): Proof[] {
  const { occurrences, blocks } = (given as Node<"geschiktheidseis">).slot(
    "bewijs",
  );
  const found: Proof[] = [];
  for (const { values, block } of occurrences) {
    const own = blocks.find((node) => node.block === block);
    for (const value of values) {
      if (value.type !== "word" && value.type !== "text") continue;
      const detail = blocks.find((node) => node.block === value.detail) ?? own;
      found.push({
        name: value.type === "word" ? value.word : value.text,
        value,
        node: detail as Node<"bewijs"> | undefined,
      });
    }
    if (values.length === 0 && own)
      found.push({
        name: nameOf(own),
        value: undefined,
        node: own as Node<"bewijs">,
      });
  }
  return found;
}

/** What a tenderer is tested on before its offer counts, as far as it is surely there. */
export interface Demands {
  readonly exclusion: boolean;
  readonly suitability: boolean;
}

/** Whether a lot sets exclusion grounds and suitability requirements. */
export function demandsOf(lot: Lot): Demands {
  return {
    exclusion:
      lot.all("uitsluitingsgrond").length > 0 ||
      lot.has("verplichte-uitsluitingsgronden") ||
      lot.has("facultatieve-uitsluitingsgronden"),
    suitability: lot.all("geschiktheidseis").length > 0,
  };
}

/** True when a self-declaration (UEA) is asked. */
export function asksDeclaration(lot: Lot): boolean {
  return lot.has("eigen-verklaring") && !lot.is("eigen-verklaring", "nee");
}

/**
 * True when two items are one and the same by their title, or by their sort and description. The same title with
 * another description is another level or part.
 */
export function isSameItem(a: Item, b: Item): boolean {
  const [one, other] = [a as Node<"kwaliteit">, b as Node<"kwaliteit">];
  const [left, right] = [one, other].map((item) =>
    fold(item.text("omschrijving") ?? ""),
  );
  if (left && right && left !== right) return false;
  const title = titleOf(a);
  if (title !== "" && title === titleOf(b)) return true;
  const kind = one.word("soort");
  return Boolean(left) && kind !== undefined && kind === other.word("soort");
}

/** The title, or the name where there is none, as it is compared. */
export function titleOf(item: AnyNode): string {
  return fold(item.title ?? item.name ?? "");
}

/** True for an item on the education or professional qualification of staff. */
export function isQualification(given: Item): boolean {
  const item = given as Node<"geschiktheidseis">;
  if (item.has("soort"))
    return item.is("soort", "opleiding", "beroepskwalificatie");
  return /opleiding|diploma|kwalificatie|\bbevoegd/.test(titleOf(item));
}

/** True for a certificate of conduct of staff, not of the tenderer as a legal person. */
export function isStaffCertificate(item: Item): boolean {
  return isAbout(
    item,
    "vog",
    /\bvog\b(?! rechtspersoon| rp)|verklaring omtrent (het )?gedrag(?! rechtspersonen)/,
  );
}
