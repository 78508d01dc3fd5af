import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { commandLine, folders } from "../cli/bestek.ts";
import { type Client, languageServer, uriOf } from "./client.ts";

const { run } = commandLine();
const { start } = languageServer();
const folder = folders();
const samples = join(import.meta.dirname, "../../samples");

const severities = ["", "error", "warning", "info", "hint"];

/** `path:line:column-line:column severity rule` of everything that the command line says about a folder. */
async function fromCommandLine(cwd: string): Promise<string[]> {
  const { out } = await run(["check", ".", "--format", "json"], { cwd });
  const { findings } = JSON.parse(out) as { findings: JsonFinding[] };
  return findings
    .map(({ path, start, end, severity, rule }) =>
      line(
        path,
        [start.line, start.column],
        [end.line, end.column],
        severity,
        rule,
      ),
    )
    .sort();
}

interface JsonFinding {
  readonly path: string;
  readonly severity: string;
  readonly rule: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The same of what the server says: of open documents when asked for each, of the others for the folder. */
async function fromServer(client: Client, cwd: string): Promise<string[]> {
  const { items } = await client.request<WorkspaceDiagnosticReport>(
    "workspace/diagnostic",
    { previousResultIds: [] },
  );
  return items
    .flatMap((report) =>
      (report.kind === "full" ? report.items : []).map((diagnostic) =>
        described(report.uri, diagnostic, cwd),
      ),
    )
    .sort();
}

function described(
  uri: string,
  { range, severity, code }: import("vscode-languageserver/node").Diagnostic,
  cwd: string,
): string {
  const path = relative(cwd, fileURLToPath(uri)).replaceAll("\\", "/");
  return line(
    path,
    [range.start.line + 1, range.start.character + 1],
    [range.end.line + 1, range.end.character + 1],
    severities[severity ?? 0] ?? "",
    String(code),
  );
}

function line(
  path: string,
  start: number[],
  end: number[],
  severity: string,
  rule: string,
): string {
  return `${path}:${start.join(":")}-${end.join(":")} ${severity} ${rule}`;
}

const sampleNames = await readdir(samples);

describe("the server says what `bestek check` says", () => {
  test.each(sampleNames)("samples/%s", async (name) => {
    const cwd = join(samples, name);
    const expected = await fromCommandLine(cwd);
    const client = await start({ folders: [cwd] });
    expect(await fromServer(client, cwd)).toEqual(expected);
  });

  test("all samples as one folder, with one of them open", async () => {
    const expected = await fromCommandLine(samples);
    const client = await start({ folders: [samples] });
    const path = "rivierenland/strategie.bestek";
    const uri = uriOf(join(samples, path));
    await client.open(uri, await readFile(join(samples, path), "utf8"));
    const open = (await client.diagnostics(uri)).map((diagnostic) =>
      described(uri, diagnostic, samples),
    );
    // The report on the workspace holds the open document too.
    expect(await fromServer(client, samples)).toEqual(expected);
    expect(open.sort()).toEqual(
      expected.filter((found) => found.startsWith(path)),
    );
  });

  const fault = 'bestek A "A" {\n  stadium: strategie\n  varm: x\n}\n';
  const fixtures: Record<string, Record<string, string>> = {
    "a configuration that excludes and changes severities": {
      "bestek.config.json":
        '{ "exclude": ["oud"], "profile": "volledig", "severities": { "taal": "warning" } }',
      "a.bestek": fault,
      "oud/b.bestek": fault,
    },
    "roots inside roots do not know each other": {
      "een/bestek.config.json": "{}",
      "een/a.bestek": fault,
      "twee/bestek.config.json": '{ "language": "en" }',
      "twee/a.bestek": fault.replace("varm: x", "voorganger: A"),
      "a.bestek": 'gebruik "./een/a.bestek"\ngebruik "./nergens.bestek"\n',
    },
    "names that need encoding, and characters outside the BMP": {
      "map met spatie/é(1)'s.bestek": `gebruik "./gedeeld/ü%20.bestek"\n${fault}`,
      "map met spatie/gedeeld/ü%20.bestek":
        'eisenset Basis { /* 😀 */ geschiktheidseis "😀" { bewijss: register } }\n',
    },
    "imports that leave the root, cycles, CRLF, tables, damage": {
      "a.bestek": 'gebruik "../b.bestek"\ngebruik "./c.bestek"\n',
      "c.bestek": `gebruik "./a.bestek"\r\n${fault.replaceAll("\n", "\r\n")}`,
      "d.bestek":
        'bestek D "D" {\n  stadium: conccept\n  perceel\n    | naam | titel |\n    | 1 | "x\n  looptijd { duur: € 3\n',
    },
  };
  test.each(Object.entries(fixtures))("%s", async (_, files) => {
    const cwd = await folder(files);
    const expected = await fromCommandLine(cwd);
    expect(expected.length).toBeGreaterThan(0);
    const client = await start({ folders: [cwd] });
    expect(await fromServer(client, cwd)).toEqual(expected);
  });
});
