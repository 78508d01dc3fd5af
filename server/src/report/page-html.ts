import { createHash } from "node:crypto";
import {
  type Block,
  lineBreak,
  type Page,
  piecesOf,
  type Words,
} from "./page.ts";
import { pageStyle } from "./page-style.ts";
import { attributes, content } from "./xml.ts";

/**
 * A page as one HTML file: no script, nothing that is fetched, and a policy that forbids both. It is what goes into the
 * procurement file, so it must read the same in ten years and without a network.
 */
export function pageHtml({ language, title, blocks }: Page): string {
  const hash = createHash("sha256").update(pageStyle).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${content(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${content(title)}</h1>
${blocks.map(written).join("\n")}
</main>
</body>
</html>
`;
}

function written(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${content(block.text)}</h${block.level}>`;
    case "rule":
      return `<h3${attributes({ id: block.id })}>${content(block.title)} <code>${content(block.id)}</code></h3>`;
    case "paragraph":
      return `<p>${words(block.words)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${words(item)}</li>\n`).join("")}</ul>`;
    case "facts":
      return facts(block.rows);
    case "table":
      return table(block.head, block.rows);
    case "quote":
      return `<blockquote>${content(block.text)}</blockquote>`;
    case "finding":
      return finding(block.finding);
  }
}

function finding(
  shown: Extract<Block, { kind: "finding" }>["finding"],
): string {
  const { severity, label, message, rule, place, excerpt, notes, verdict } =
    shown;
  const { line, before, marked, after } = excerpt;
  const source = `${content(before)}<mark>${content(marked)}</mark>${content(after)}`;
  return `<article class="finding ${severity}">
<p><span class="severity ${severity}">${content(label)}</span> ${content(message)}</p>
<p class="place">${content(place)} · <a${attributes({ href: `#${rule}` })}>${content(rule)}</a></p>
<pre><span>${line} | </span>${source}</pre>
${notes.length > 0 ? facts(notes) : ""}${verdict === undefined ? "" : `<p class="verdict">${content(verdict)}</p>`}
</article>`;
}

function facts(rows: readonly (readonly [string, Words])[]): string {
  const written = rows.map(
    ([name, value]) => `<dt>${content(name)}</dt><dd>${words(value)}</dd>\n`,
  );
  return `<dl>\n${written.join("")}</dl>`;
}

function table(
  head: readonly string[],
  rows: readonly (readonly Words[])[],
): string {
  const names = head.map((name) => `<th scope="col">${content(name)}</th>`);
  const lines = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td>${words(cell)}</td>`).join("")}</tr>`,
  );
  return `<div class="wide"><table>
<thead><tr>${names.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table></div>`;
}

function words(given: Words): string {
  return piecesOf(given)
    .map((piece) => {
      if (piece === lineBreak) return "<br>";
      const { text, link, style, severity } = piece;
      const plain = content(text);
      const styled =
        style === "code"
          ? `<code>${plain}</code>`
          : style === "strong"
            ? `<strong>${plain}</strong>`
            : style === "severity"
              ? `<span class="severity ${severity ?? "info"}">${plain}</span>`
              : style === "soft"
                ? `<span class="soft">${plain}</span>`
                : plain;
      // An address comes from the tables of the law; anything but these two sorts is none.
      return link !== undefined && /^(https:\/\/|#)/.test(link)
        ? `<a${attributes({ href: link })}>${styled}</a>`
        : styled;
    })
    .join("");
}
