/** Writing XML 1.0. Everything that a document may contain goes through `attribute` or `content`. */

/**
 * Characters that XML 1.0 does not know, not even as a reference: most control characters, lone surrogates, U+FFFE and
 * U+FFFF. They become the replacement character, so that a reader sees that something stood there.
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be written
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text between two tags. */
export function content(text: string): string {
  return (
    text
      .replace(forbidden, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      // `]]>` may not stand in a text.
      .replaceAll(">", "&gt;")
      // A reader turns a lone carriage return into a line feed, unless it is written as a reference.
      .replaceAll("\r", "&#13;")
  );
}

/** The attributes of a tag, each with a space before it; those without a value are left out. */
export function attributes(
  given: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${attribute(String(value))}"`)
    .join("");
}

/** White space in an attribute would become a plain space, so it is written as references. */
function attribute(text: string): string {
  return content(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;");
}

/** An element with children, each on its own lines; without children an empty tag. */
export function element(
  name: string,
  given: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const head = `<${name}${attributes(given)}`;
  if (children.length === 0) return `${head}/>`;
  return `${head}>\n${children.map(indented).join("\n")}\n</${name}>`;
}

/** An element that holds a text and nothing else. */
export function textElement(
  name: string,
  given: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  return `<${name}${attributes(given)}>${content(text)}</${name}>`;
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Only tags are set in: the lines of a text stay as they are. */
function indented(child: string): string {
  return child.startsWith("<") && !child.includes("\n")
    ? `  ${child}`
    : child
        .split("\n")
        .map((line) => (/^\s*<\/?[a-z]/.test(line) ? `  ${line}` : line))
        .join("\n");
}
