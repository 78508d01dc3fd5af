import { type Html, html } from "./html.ts";

/** Prose of a document: paragraphs, lists with `- `, `**bold**` and `[[names]]`. */
export function prose(text: string): Html {
  const parts = text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return html`<div class="prose">${parts.map(paragraph)}</div>`;
}

function paragraph(part: string): Html {
  const lines = part.split("\n").map((line) => line.trim());
  const first = lines.findIndex((line) => line.startsWith("- "));
  if (first < 0) return html`<p>${inline(lines.join(" "))}</p>`;
  const before = lines.slice(0, first);
  const items: string[] = [];
  for (const line of lines.slice(first)) {
    if (line.startsWith("- ")) items.push(line.slice(2));
    else items.push(`${items.pop()} ${line}`);
  }
  const list = items.map((item) => html`<li>${inline(item)}</li>`);
  return html`${before.length > 0 ? html`<p>${inline(before.join(" "))}</p>` : undefined}<ul>${list}</ul>`;
}

/** Text within a line: what stands between double stars is strong, a name between double brackets stands by itself. */
export function inline(text: string): Html {
  const pieces = text.split(/(\*\*[^*]+\*\*|\[\[[^\][]+\]\])/u);
  return html`${pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const inner = piece.slice(2, -2);
    return piece.startsWith("*") ? html`<strong>${inner}</strong>` : inner;
  })}`;
}

/** A text of ours, in which backquotes mark words of the language. */
export function coded(text: string): Html {
  return html`${text
    .split("`")
    .map((part, index) =>
      index % 2 === 1 ? html`<code>${part}</code>` : part,
    )}`;
}
