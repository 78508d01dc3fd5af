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

void import("./run.ts").then(async ({ run }) => {
  process.exitCode = await run(process.argv.slice(2));
});
