import { startServer } from "./lsp-node.ts";

startServer();
