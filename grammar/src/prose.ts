/** Text between quotes: what is meant, without the marks. */
import { isClosedProse } from "./unclosed.ts";

/** The text of a `"""` token: common indentation stripped, first and last newline dropped, lines joined by `\n`. */
export function proseText(image: string): string {
  const inner = image.slice(3, isClosedProse(image) ? -3 : undefined);
  const lines = inner.split(/\r\n|\n|\r/);
  if (lines.length === 1) return inner.trim();
  const first = lines[0]?.trim() ?? "";
  const rest = lines.slice(1);
  if (rest.at(-1)?.trim() === "") rest.pop();
  let common = Number.POSITIVE_INFINITY;
  for (const line of rest) {
    const indent = line.search(/\S/);
    if (indent >= 0 && indent < common) common = indent;
  }
  const body = rest.map((line) => line.slice(common).trimEnd());
  return (first === "" ? body : [first, ...body]).join("\n");
}

/** True when a string token has its closing quote. */
export function isClosedString(image: string): boolean {
  if (image.length < 2) return false;
  const last = image.charCodeAt(image.length - 1);
  const first = image.charCodeAt(0);
  if (last === 0x22) return true;
  return (
    first !== 0x22 && (last === 0x201d || (first === 0x201e && last === 0x201c))
  );
}

/** The text of a string token, quotes stripped. */
export function stringText(image: string): string {
  return image.slice(1, isClosedString(image) ? -1 : undefined);
}
