import { execFile } from "node:child_process";
import { chmod, cp, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { commandLine, folders } from "../cli/bestek.ts";
import { neovim } from "./nvim.ts";

const execute = promisify(execFile);
const { run, script } = commandLine();
const folder = folders();
const project = join(import.meta.dirname, "../..");
const nvim = await neovim();

/** What Neovim saw, as the script below writes it. */
interface Seen {
  readonly diagnostics: { lnum: number; code?: string; source: string }[];
  readonly hover: string;
  readonly formatted: string[];
}

/** Waits for findings, asks for hover on the word under the cursor, and formats. */
const drive = `
local function wait(what, holds)
  if not vim.wait(60000, holds, 50) then error("never: " .. what) end
end
wait("findings", function() return #vim.diagnostic.get(0) > 0 end)
local seen = { diagnostics = {} }
for _, found in ipairs(vim.diagnostic.get(0)) do
  table.insert(seen.diagnostics, { lnum = found.lnum, code = found.code, source = found.source })
end
vim.fn.search("stadium:")
local params = vim.lsp.util.make_position_params(0, "utf-16")
for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/hover", params, 60000)) do
  seen.hover = answer.result.contents.value
end
vim.fn.setline(".", "stadium:strategie")
if vim.lsp.buf.format then
  vim.lsp.buf.format({ timeout_ms = 60000 })
else
  vim.lsp.buf.formatting_sync(nil, 60000)
end
seen.formatted = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd("qall!")
`;

/** The lines that the page on editors gives for a version of Neovim. */
async function documentedLines(minor: number): Promise<string> {
  const page = await readFile(join(project, "docs/editors.md"), "utf8");
  const blocks = [...page.matchAll(/```lua\n([\s\S]*?)```/gu)].map(
    ([, lines = ""]) => lines,
  );
  const wanted = minor >= 11 ? "-- Neovim 0.11\n" : "-- Neovim 0.7\n";
  const found = blocks.find((lines) => lines.startsWith(wanted));
  if (found === undefined) throw new Error(`no lines for ${wanted}`);
  return found;
}

describe("Neovim", () => {
  test.skipIf(!nvim)(
    "with the documented lines shows findings, explains and formats",
    async () => {
      if (!nvim) throw new Error("no Neovim");
      const cwd = await folder({
        "bin/bestek": `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`,
        "init.lua": await documentedLines(nvim.minor),
        "drive.lua": drive,
      });
      await chmod(join(cwd, "bin/bestek"), 0o755);
      const work = join(cwd, "work");
      await cp(join(project, "samples/rivierenland"), work, {
        recursive: true,
      });
      const seenFile = join(cwd, "seen.json");
      const output = await execute(
        nvim.path,
        [
          "--headless",
          "-n",
          "-u",
          "../init.lua",
          "-c",
          "luafile ../drive.lua",
          "strategie.bestek",
        ],
        {
          cwd: work,
          timeout: 150_000,
          env: {
            PATH: [join(cwd, "bin"), process.env.PATH].join(delimiter),
            HOME: cwd,
            SEEN: seenFile,
          },
        },
      );
      const written = await readFile(seenFile, "utf8").catch(() => {
        throw new Error(`Neovim saw nothing: ${output.stderr}`);
      });
      const seen = JSON.parse(written) as Seen;
      const { out } = await run(
        ["check", "strategie.bestek", "--format", "json"],
        { cwd: work },
      );
      const { findings } = JSON.parse(out) as {
        findings: { start: { line: number } }[];
      };
      const lines = (numbers: number[]) => numbers.sort((a, b) => a - b);
      expect(lines(seen.diagnostics.map(({ lnum }) => lnum + 1))).toEqual(
        lines(findings.map(({ start }) => start.line)),
      );
      expect(seen.hover).toContain("**stadium** (stage)");
      const sample = await readFile(join(work, "strategie.bestek"), "utf8");
      expect(`${seen.formatted.join("\n")}\n`).toBe(sample);
    },
    180_000,
  );
});
