import {
  type Block,
  lineBreak,
  type Page,
  piecesOf,
  type Words,
} from "./page.ts";

/** A page as Markdown (GitHub and GitLab): for the summary of a job, a comment or a file in the dossier. */
export function pageMarkdown({ title, blocks }: Page): string {
  const parts = [`# ${escaped(title)}`, ...blocks.map(written)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "rule":
      return `### ${escaped(block.title)} (${code(block.id)})`;
    case "paragraph":
      return words(block.words);
    case "list":
      return block.items.map((item) => `- ${words(item)}`).join("\n");
    case "facts":
      return block.rows
        .map(([name, value]) => `- **${escaped(name)}:** ${words(value)}`)
        .join("\n");
    case "table":
      return table(
        block.head.map((name) => escaped(name)),
        block.rows.map((row) => row.map(words)),
      );
    case "quote":
      return block.text
        .split(/\r\n|[\r\n]/)
        .map((line) => `> ${escaped(line)}`.trimEnd())
        .join("\n");
    case "finding":
      return finding(block.finding);
  }
}

function finding(
  shown: Extract<Block, { kind: "finding" }>["finding"],
): string {
  const { label, message, rule, place, excerpt, notes, verdict } = shown;
  const { line, before, marked, after } = excerpt;
  const source = `${line} | ${before}${marked}${after}`;
  // A fence is longer than any row of its own marks inside it.
  const longest = Math.max(
    2,
    ...[...source.matchAll(/`+/g)].map(([row]) => row.length),
  );
  const fence = "`".repeat(longest + 1);
  return [
    `**${escaped(label)}** ${code(place)} ${escaped(message)} (${code(rule)})`,
    `${fence}text\n${source}\n${fence}`,
    notes
      .map(([name, value]) => `- ${escaped(name)}: ${words(value)}`)
      .join("\n"),
    verdict === undefined ? "" : escaped(verdict),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map(() => "---"));
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function words(given: Words): string {
  return piecesOf(given)
    .map((piece) => {
      if (piece === lineBreak) return "<br>";
      const { text, link, style } = piece;
      const plain = style === "code" ? code(text) : escaped(text);
      const strong =
        style === "strong" || style === "severity" ? `**${plain}**` : plain;
      // Headings get other ids on every platform: only what leads out of the page is a link.
      return link?.startsWith("https://")
        ? `[${strong}](${encodeURI(decodable(link)).replace(/[()]/g, percent)})`
        : strong;
    })
    .join("");
}

/** The address itself, so that what was encoded is not encoded twice. */
function decodable(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link.toWellFormed();
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function code(text: string): string {
  const plain = oneLine(text).replaceAll("|", "\\|");
  const longest = [...plain.matchAll(/`+/g)].map(([row]) => row.length);
  const mark = "`".repeat(Math.max(0, ...longest) + 1);
  return mark.length > 1
    ? `${mark} ${plain} ${mark}`
    : `${mark}${plain}${mark}`;
}

/** Text in which nothing is markup: a document may not make a report say something else. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&#]/g, "\\$&")
    .replace(/^([-+])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? " " : space))
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
