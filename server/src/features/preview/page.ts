import type { Specification } from "../../model/specification.ts";
import { writtenIn } from "../../model/written-in.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Known } from "../session.ts";
import { decided } from "./decided.ts";
import { findingList } from "./findings.ts";
import { type Html, html } from "./html.ts";
import { lotTable } from "./lots.ts";
import { type Context, follows, nameOf, toLine } from "./place.ts";
import { prose } from "./prose.ts";
import { texts } from "./texts.ts";

/** A document as a page to read: what goes between `<body>` and `</body>`. */
export interface Preview {
  readonly title: string;
  readonly language: "nl" | "en";
  /** HTML without scripts, styles or handlers; every text of the document is escaped. */
  readonly body: string;
}

/** What was found about a document. */
export interface Found {
  readonly findings: readonly Finding[];
}

/** The specifications of a document as a page to read beside the text. */
export function preview(known: Known, found: Found, day: number): Preview {
  const { unit, workspace, language } = known;
  const context = { ...known, day, written: writtenIn(unit, language) };
  const specifications = workspace.specificationsOf(unit);
  const [first] = specifications;
  const body = first
    ? html`${specifications.map((one) => article(one, found, context))}`
    : html`<article class="empty"><h1>Bestek</h1><p>${texts.empty[language]}</p><p class="soft">${texts.start[language]}</p></article>`;
  return {
    title: first ? nameOf(first.root) : "Bestek",
    language,
    body: body.text,
  };
}

/** Keys that have a place of their own on the page. */
const elsewhere: ReadonlySet<string> = new Set(["segment", "perceel"]);

function article(
  specification: Specification,
  { findings }: Found,
  context: Context,
): Html {
  const { language } = context;
  const { root, segments, lots } = specification;
  const levels = [...segments, ...lots.filter((lot) => !lot.implicit)];
  return html`<article>
<header${follows(context, root.block.syntax)}><h1>${root.title ?? root.label} ${toLine(context, root.block.syntax)}</h1></header>
<section><h2>${texts.lots[language]}</h2>${lotTable(specification, context)}</section>
<section><h2>${texts.decided[language]}</h2>${decided(root.block, context, elsewhere)}
${levels.map(
  (level) =>
    html`<section class="level"${follows(context, level.block.syntax)}><h3>${nameOf(level)} ${toLine(context, level.block.syntax)}</h3>${level.block.doc === undefined ? undefined : prose(level.block.doc)}${decided(level.block, context, elsewhere)}</section>`,
)}</section>
<section><h2>${texts.findings[language]}</h2>${findingList(findings, context)}</section>
</article>`;
}
