import * as vscode from "vscode";
import {
  check,
  equal,
  finding,
  isOnDisk,
  open,
  pause,
  rulesOf,
  type Step,
  until,
  write,
} from "./kit.ts";

/** The commands of the extension, and its tasks. */
export const commands: Readonly<Record<string, Step>> = {
  async "switch keywords"() {
    const document = await open(
      "taal.bestek",
      "bestek Z {\n  stadium: concept\n}\n",
    );
    const switched = (text: string) =>
      until(
        () => `${text} in ${document.getText()}`,
        async () => {
          await vscode.commands.executeCommand("bestek.switchLanguage");
          return document.getText() === text;
        },
      );
    await switched("specification Z {\n  stage: draft\n}\n");
    await switched("bestek Z {\n  stadium: concept\n}\n");
  },

  async "new specification"() {
    await vscode.commands.executeCommand("bestek.newSpecification");
    const document = vscode.window.activeTextEditor?.document;
    equal(
      [document?.isUntitled, document?.languageId],
      [true, "bestek"],
      "the new document",
    );
    // The language of the editor decides.
    check(document?.getText().includes("specification Care") === true, "text");
  },

  async "check the workspace"() {
    const { uri } = await open("heel.bestek", "varm: x\n");
    await vscode.commands.executeCommand("bestek.checkWorkspace");
    await finding(uri, "taal/syntaxis");
  },

  async "explain a rule"() {
    await vscode.commands.executeCommand(
      "bestek.explainRule",
      "perceel/clustering",
    );
    await until(
      () => `a page about the rule; open are ${tabs()}`,
      () => tabs().some((label) => label.includes("clustering")),
    );
  },

  async restart() {
    const { uri } = await open("opnieuw.bestek", "varm: x\n");
    await finding(uri, "taal/syntaxis");
    await vscode.commands.executeCommand("bestek.restart");
    await finding(uri, "taal/syntaxis");
    const other = await open("erna.bestek", "vurm: x\n");
    await finding(other.uri, "taal/syntaxis");
  },

  async "a task that checks"() {
    const tasks = await vscode.tasks.fetchTasks({ type: "bestek" });
    // In a browser no process can be started.
    equal(tasks.length, isOnDisk() ? 1 : 0, "the number of tasks");
    for (const { execution, problemMatchers } of tasks) {
      equal(problemMatchers, ["$bestek"], "the problem matcher");
      const { args } = execution as vscode.ProcessExecution;
      const program = vscode.Uri.file(args[0] ?? "");
      check((await vscode.workspace.fs.stat(program)).size > 0, "the program");
    }
  },

  async "configure a rule"() {
    const text = 'bestek Z "Z" {\n  stadium: concept\n  wet: wmo-2015\n}\n';
    const { uri } = await open("zwaarte/a.bestek", text);
    await write("zwaarte/bestek.config.json", '{ "language": "en" }\n');
    const rule = "doel/geen-doelen";
    check((await finding(uri, rule)).severity !== 0, "not yet an error");
    const configured = vscode.commands
      .executeCommand("bestek.configureRule", rule, uri.toString())
      .then(() => true);
    // Takes the first, 'error', once the list is there.
    const accept = async () => {
      await vscode.commands.executeCommand(
        "workbench.action.acceptSelectedQuickOpenItem",
      );
      return Promise.race([configured, pause(200)]);
    };
    await until(() => "the choice", accept);
    const { document } = vscode.window.activeTextEditor ?? {};
    equal(
      JSON.parse(document?.getText() ?? ""),
      { language: "en", severities: { [rule]: "error" } },
      "the configuration",
    );
    await until(
      () => `an error; there is ${rulesOf(uri)}`,
      async () => (await finding(uri, rule)).severity === 0,
    );
  },
};

function tabs(): string[] {
  return vscode.window.tabGroups.all.flatMap((group) =>
    group.tabs.map(({ label }) => label),
  );
}
