import { parse } from "../../../../grammar/src/parser.ts";
import { translate } from "../../../../grammar/src/translate.ts";
import type { Unit } from "../../model/workspace.ts";
import { writtenIn } from "../../model/written-in.ts";
import { dictionary } from "../../vocabulary/dictionary.ts";

/** Dutch lines as they are written in a document, for the body of a block of a kind. */
export function linesIn(unit: Unit, kind: string, lines: string): string {
  return writtenIn(unit, "nl") === "nl"
    ? lines
    : translate(parse(lines), "en", dictionary("en", kind));
}

/** A Dutch value as it is written in a document, for a key of a block of a kind. */
export function valueIn(
  unit: Unit,
  kind: string,
  keyword: string,
  text: string,
): string {
  const line = linesIn(unit, kind, `${keyword}: ${text}`);
  return line.slice(line.indexOf(":") + 1).trim();
}

/** A title or text in quotes; quotes inside it become single ones, for the language knows no escapes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`;
}
