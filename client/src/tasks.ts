import {
  type Disposable,
  ProcessExecution,
  Task,
  TaskGroup,
  TaskScope,
  tasks,
  workspace,
} from "vscode";
import { say } from "./texts.ts";

/** `bestek check` as a task; its findings come in the Problems panel. */
export function checkTasks(cli: string): Disposable {
  const task = () => {
    // The editor's own program is Node too, when it is told so.
    const execution = new ProcessExecution(process.execPath, [cli, "check"], {
      env: { ELECTRON_RUN_AS_NODE: "1", NO_COLOR: "1" },
    });
    const made = new Task(
      { type: "bestek" },
      TaskScope.Workspace,
      say("task"),
      "bestek",
      execution,
      "$bestek",
    );
    made.group = TaskGroup.Test;
    return made;
  };
  return tasks.registerTaskProvider("bestek", {
    provideTasks: () => (workspace.workspaceFolders ? [task()] : []),
    resolveTask: () => undefined,
  });
}
