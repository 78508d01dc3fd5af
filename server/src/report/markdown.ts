import { checkPage } from "./check-page.ts";
import { pageMarkdown } from "./page-markdown.ts";
import type { Format } from "./report.ts";

/** For the summary of a job or a comment on a change. */
export const markdown: Format = {
  render: async (report) => pageMarkdown(await checkPage(report)),
};
