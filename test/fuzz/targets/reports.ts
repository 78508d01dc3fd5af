import type { Language } from "../../../grammar/src/exact.ts";
import { ledgerOf } from "../../../server/src/ledger/ledger.ts";
import { Workspace } from "../../../server/src/model/workspace.ts";
import { differenceOf } from "../../../server/src/report/difference.ts";
import {
  differenceJson,
  differencePage,
} from "../../../server/src/report/difference-page.ts";
import { formats } from "../../../server/src/report/formats.ts";
import { ledgerJson } from "../../../server/src/report/ledger-json.ts";
import { ledgerPage } from "../../../server/src/report/ledger-page.ts";
import { pageHtml } from "../../../server/src/report/page-html.ts";
import { pageMarkdown } from "../../../server/src/report/page-markdown.ts";
import {
  type Report,
  ReportDocuments,
} from "../../../server/src/report/report.ts";
import { check } from "../../../server/src/rules/engine/check.ts";
import { rules } from "../../../server/src/rules/generated/registry.ts";
import { today } from "../../rules/check-text.ts";
import { hold, holdXml, type Input, places } from "../input.ts";

/** Every form in which a check is told. */
export async function reports(input: Input): Promise<void> {
  const workspace = new Workspace([places.folder]);
  workspace.set(places.text, input.text);
  if (input.beside !== "") workspace.set(places.beside, input.beside);
  const checked = check(workspace, rules, { today });
  const specifications = [...workspace.specifications()];
  for (const language of ["nl", "en"] as const) {
    const report = reportOf(checked, workspace, language);
    await toldInEveryForm(report);
    const ledger = ledgerOf(
      specifications,
      { ...checked, hidden: [] },
      { today },
    );
    JSON.parse(ledgerJson(ledger, report, "Regio <fuzz>"));
    const page = await ledgerPage(ledger, report, "Regio <fuzz>");
    escaped(pageHtml(page), input);
    pageMarkdown(page);
    const before = { ...report, findings: report.findings.slice(1) };
    const difference = differenceOf(before, report);
    const comparison = { difference, before, after: report };
    JSON.parse(differenceJson(comparison));
    escaped(pageHtml(await differencePage(comparison)), input);
  }
}

function reportOf(
  { findings, waived }: ReturnType<typeof check>,
  workspace: Workspace,
  language: Language,
): Report {
  const texts = new Map(
    [...workspace.units].map(({ uri, text }) => [uri, text]),
  );
  return {
    language,
    documents: new ReportDocuments("file:///w", texts),
    checked: texts.size,
    findings: findings.map((one) => ({ ...one, fails: true })),
    waived,
    hidden: 1,
    baseline: 1,
    troubles: ["a<fuzz>"],
    dates: { today },
  };
}

async function toldInEveryForm(report: Report): Promise<void> {
  const plain = { colour: false, quiet: false };
  const told = async (name: keyof typeof formats) =>
    (await formats[name]()).render(report, plain);
  const { findings } = report;
  for (const name of ["text", "compact", "github"] as const) {
    const text = await told(name);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    const steers = /[\0-\x08\x0b-\x1f\x7f-\x9f]/.exec(text);
    hold(!steers, `${name} steers no terminal`, steers?.[0]);
    if (name === "compact")
      hold(
        text.trimEnd().split("\n").length === Math.max(1, findings.length),
        "compact: a line a finding",
      );
    if (name === "github")
      for (const line of text.trimEnd().split("\n"))
        hold(
          line === "" || /^::(?:error|warning|notice) [^\n]*::./.test(line),
          "github: a command a line",
          line,
        );
  }
  for (const name of ["json", "sarif", "gitlab", "shard"] as const)
    JSON.parse(await told(name));
  for (const line of (await told("jsonl")).trimEnd().split("\n"))
    JSON.parse(line);
  for (const name of ["junit", "checkstyle"] as const)
    holdXml(await told(name), name);
  await told("markdown");
  const page = await told("html");
  hold(!page.includes("<fuzz"), "html: texts are escaped");
}

function escaped(page: string, { text }: Input): void {
  hold(!page.includes("<fuzz"), "html: texts are escaped", text);
}
