import { enableCompileCache } from "node:module";

// Compiled code is kept between runs; the rest is loaded after this, so that it profits.
enableCompileCache?.();

// `bestek check | head` closes the pipe early: nothing is wrong then, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

const [{ run }, { processIo }] = await Promise.all([
  import("./run.ts"),
  import("./io.ts"),
]);
process.exitCode = await run(process.argv.slice(2), processIo());
