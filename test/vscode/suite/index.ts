import * as vscode from "vscode";
import { commands } from "./commands.ts";
import { files } from "./files.ts";
import { names } from "./names.ts";
import { reading } from "./reading.ts";
import { writing } from "./writing.ts";

/**
 * What an officer does, through the API of the editor: one suite for VS Code on a desktop, on a server and in a
 * browser, so that it uses nothing of Node. Rejects when a step fails.
 */
export async function run(): Promise<void> {
  const place = vscode.env.uiKind === vscode.UIKind.Web ? "in a browser" : "";
  console.log(`[api] VS Code ${vscode.version} ${place}`);
  const failed: string[] = [];
  const steps = { ...reading, ...names, ...writing, ...commands, ...files };
  for (const [name, step] of Object.entries(steps)) {
    const begin = Date.now();
    try {
      await step();
      console.log(`[api] ok: ${name} (${Date.now() - begin} ms)`);
    } catch (error) {
      failed.push(name);
      console.log(`[api] NOT OK: ${name}: ${(error as Error).message}`);
    }
    await vscode.commands.executeCommand(
      "workbench.action.revertAndCloseActiveEditor",
    );
  }
  if (failed.length > 0) throw new Error(`not so: ${failed.join(", ")}`);
}
