/** A piece of HTML. Only `html` makes one, so that no text of a document gets into a page unescaped. */
export class Html {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** Markup with values between it: every text is escaped, pieces of HTML stand as they are, lists are joined. */
  static of(markup: readonly string[], values: readonly Part[]): Html {
    const written = values.map(
      (value, index) => `${writtenOut(value)}${markup[index + 1]}`,
    );
    return new Html(`${markup[0]}${written.join("")}`);
  }
}

export type Part = Html | string | number | undefined | readonly Part[];

/** Markup as a template; what stands between its parts is escaped. Attributes must be written in double quotes. */
export function html(
  { raw }: TemplateStringsArray,
  ...values: readonly Part[]
): Html {
  return Html.of(raw, values);
}

function writtenOut(value: Part): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(writtenOut).join("");
  return escaped(String(value));
}

/** Characters that no page may hold: control characters and lone surrogates. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be written
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"']/g, (character) => references[character] ?? character);
}
