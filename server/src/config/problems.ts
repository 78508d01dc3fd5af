import type { Localized } from "../vocabulary/define.ts";

/** What can be wrong with a configuration file, as sentences: what is wrong and what to do. */

const types: Readonly<Record<string, Localized>> = {
  string: { nl: "een tekst tussen aanhalingstekens", en: "a text in quotes" },
  boolean: { nl: "true of false", en: "true or false" },
  array: { nl: "een lijst tussen [ en ]", en: "a list between [ and ]" },
  record: { nl: "een object tussen { en }", en: "an object between { and }" },
  object: { nl: "een object tussen { en }", en: "an object between { and }" },
};

export function notJson(): Localized {
  return {
    nl: "Dit is geen geldige JSON. Controleer komma's, aanhalingstekens en haakjes; commentaar mag niet.",
    en: "This is not valid JSON. Check commas, quotes and brackets; comments are not allowed.",
  };
}

export function unreadable(): Localized {
  return {
    nl: "Dit bestand kan niet worden gelezen. Controleer of het bestaat en of u het mag openen.",
    en: "This file cannot be read. Check that it exists and that you may open it.",
  };
}

export function unknownSetting(
  name: string,
  suggestion: string | undefined,
): Localized {
  return {
    nl: `De instelling "${name}" bestaat niet.${suggestion ? ` Bedoelde u "${suggestion}"?` : " Verwijder deze."}`,
    en: `There is no setting "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : " Remove it."}`,
  };
}

export function wrongType(path: string, expected: string): Localized {
  const type = types[expected] ?? { nl: expected, en: expected };
  return path === ""
    ? {
        nl: `Hier wordt ${type.nl} verwacht.`,
        en: `Expected ${type.en} here.`,
      }
    : {
        nl: `Bij "${path}" wordt ${type.nl} verwacht.`,
        en: `"${path}" expects ${type.en}.`,
      };
}

export function wrongValue(
  path: string,
  allowed: readonly string[],
): Localized {
  const list = (or: string) => {
    const words = allowed.map((word) => `"${word}"`);
    return `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
  };
  return {
    nl: `Bij "${path}" wordt ${list("of")} verwacht.`,
    en: `"${path}" expects ${list("or")}.`,
  };
}

export function unknownRule(
  name: string,
  suggestion: string | undefined,
): Localized {
  return {
    nl: `Er is geen regel of familie "${name}".${suggestion ? ` Bedoelde u "${suggestion}"?` : " `bestek rules` toont ze alle."}`,
    en: `There is no rule or family "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : " `bestek rules` lists them all."}`,
  };
}

export function notLighter(rule: string, severity: string): Localized {
  return {
    nl: `Van de regel "${rule}" kan niet worden afgeweken: de ernst is ten minste "${severity}". Verwijder deze instelling of maak de regel zwaarder.`,
    en: `The rule "${rule}" cannot be departed from: its severity is at least "${severity}". Remove this setting or make the rule heavier.`,
  };
}

export function extendsType(): Localized {
  return {
    nl: 'Bij "extends" wordt een pad of een lijst van paden verwacht.',
    en: '"extends" expects a path or a list of paths.',
  };
}

export function extendsPath(path: string): Localized {
  return {
    nl: `"extends" kan "${path}" niet gebruiken. Kies een pad dat begint met ./ of ../ en binnen de werkmap blijft, of een bestand in een pakket, zoals @gemeente/bestek/instellingen.json.`,
    en: `"extends" cannot use "${path}". Choose a path that begins with ./ or ../ and stays in the workspace, or a file in a package, like @gemeente/bestek/settings.json.`,
  };
}

export function extendsMissing(path: string): Localized {
  return {
    nl: `"extends" noemt "${path}" en dat bestand is er niet. Controleer het pad, of installeer het pakket.`,
    en: `"extends" names "${path}" and there is no such file. Check the path, or install the package.`,
  };
}

export function extendsLoop(files: readonly string[]): Localized {
  const way = files.join(" -> ");
  return {
    nl: `"extends" loopt rond: ${way}. Haal een van deze verwijzingen weg.`,
    en: `"extends" goes round: ${way}. Remove one of these references.`,
  };
}

/** A problem in a file that this one builds on. */
export function inFile(
  path: string,
  line: number,
  message: Localized,
): Localized {
  return {
    nl: `${path}, regel ${line}: ${message.nl}`,
    en: `${path}, line ${line}: ${message.en}`,
  };
}
