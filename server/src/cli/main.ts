import * as module from "node:module";

// Nothing that an old Node lacks may be named before this.
if (Number(process.versions.node.split(".")[0]) < 22) {
  process.stderr.write(
    `bestek: Node.js 22 of nieuwer is nodig (Node.js 22 or newer is needed); dit is ${process.version}.\n`,
  );
  process.exit(2);
}

// Compiled code is kept between runs; the rest is loaded after this, so that it profits.
module.enableCompileCache?.();

// `bestek check | head` closes the pipe early: nothing is wrong then, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream === process.stdout) {
      process.stderr.write(
        `bestek: De uitvoer kan niet worden geschreven (the output cannot be written): ${error.code ?? error.message}.\n`,
      );
    }
    process.exit(2);
  });
}

const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));
