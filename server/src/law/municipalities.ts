import data from "./data/municipalities-2026.json" with { type: "json" };
import type { MunicipalityFile } from "./types.ts";

const table = data as MunicipalityFile;

export interface Municipality {
  /** The code of Statistics Netherlands, four digits: `0363`. */
  readonly code: string;
  /** The official name; two municipalities share a name only with their suffix (`Bergen (L.)`, `Bergen (NH.)`). */
  readonly name: string;
  readonly province: string;
}

/** The year of the division in the table: the state of 1 January. Names of another year are not an error. */
export const municipalitiesYear = table.year;

let byName: ReadonlyMap<string, Municipality> | undefined;
let all: readonly Municipality[] | undefined;

/**
 * The municipality of a name, or undefined. Case, accents, hyphens, spaces and apostrophes do not matter, and usual
 * spellings (`Den Haag`, `Den Bosch`) are known. `Bergen` alone is nobody: `municipalitiesLike` gives both.
 */
export function findMunicipality(name: string): Municipality | undefined {
  byName ??= index();
  return byName.get(fold(name));
}

/** The municipalities whose name without suffix is `name`: two for `Bergen`, else at most one. */
export function municipalitiesLike(name: string): readonly Municipality[] {
  const found = findMunicipality(name);
  if (found) return [found];
  const key = fold(name);
  return municipalities().filter(
    (one) => fold(withoutSuffix(one.name)) === key,
  );
}

/** All municipalities of the table, by province and code. */
export function municipalities(): readonly Municipality[] {
  all ??= Object.entries(table.provinces).flatMap(([province, names]) =>
    Object.entries(names).map(([code, name]) => ({ code, name, province })),
  );
  return all;
}

function index(): ReadonlyMap<string, Municipality> {
  const map = new Map(municipalities().map((one) => [fold(one.name), one]));
  for (const [alias, name] of Object.entries(table.aliases)) {
    const one = map.get(fold(name));
    if (one) map.set(fold(alias), one);
  }
  return map;
}

function withoutSuffix(name: string): string {
  return name.replace(/ \([A-Z]+\.\)$/, "");
}

/** Letters and digits only, lower case, without accents. */
function fold(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
