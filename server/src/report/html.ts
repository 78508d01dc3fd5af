import { checkPage } from "./check-page.ts";
import { pageHtml } from "./page-html.ts";
import type { Format } from "./report.ts";

/** For a reader without the source: one file, in light or dark, and on paper. */
export const html: Format = {
  render: async (report) => pageHtml(await checkPage(report)),
};
