import { type Checks, ledgerOf } from "../../ledger/ledger.ts";
import { type DateSettings, decisiveDate } from "../../model/facts/dates.ts";
import { writtenIn } from "../../model/written-in.ts";
import type { Known } from "../session.ts";
import { article } from "./article.ts";
import { html } from "./html.ts";
import { nameOf } from "./place.ts";
import { texts } from "./texts.ts";

/** A document as a page to read: what goes between `<main>` and `</main>`. */
export interface Preview {
  readonly title: string;
  readonly language: "nl" | "en";
  /** HTML without scripts, styles or handlers; every text of the document is escaped. */
  readonly body: string;
}

/** The specifications of a document as a page to read beside the text. */
export function preview(
  known: Known,
  checks: Checks,
  dates: DateSettings,
): Preview {
  const { unit, workspace, language } = known;
  const { today } = dates;
  const written = writtenIn(unit, language);
  const specifications = workspace.specificationsOf(unit);
  const ledger = ledgerOf(specifications, checks, dates);
  const [first] = specifications;
  const body = first
    ? html`${ledger.specifications.map((one, index) => {
        // Links lead to the text that held, not to one that is still to come.
        const day = Math.min(decisiveDate(one.specification, dates), today);
        const context = { ...known, day, today, written };
        return article(one, `b${index + 1}`, context);
      })}`
    : html`<article><h1>Bestek</h1><p>${texts.empty[language]}</p><p class="soft">${texts.start[language]}</p></article>`;
  return {
    title: first ? nameOf(first.root) : "Bestek",
    language,
    body: body.text,
  };
}
