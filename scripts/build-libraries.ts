/** What the bundles leave out of libraries: what the extension cannot come to use. */
import { basename } from "node:path";
import type { Plugin } from "esbuild";

/** The client library checks the version of the editor, which the manifest (`engines`) has settled by then. */
export const versionSettled: Plugin = {
  name: "version-settled",
  setup({ onLoad }) {
    const answers: Readonly<Record<string, string>> = {
      parse: "module.exports = (version) => ({ version });",
      satisfies: "module.exports = () => true;",
    };
    const filter = /\/semver\/functions\/(parse|satisfies)\.js$/;
    onLoad({ filter }, ({ path }) => {
      const contents = answers[basename(path, ".js")];
      return contents === undefined ? undefined : { contents };
    });
  },
};

/**
 * What the client library can do and the server never offers: what the server would have to answer with at
 * `initialize`, by the module, and the class in it.
 */
export const unoffered = {
  callHierarchyProvider: ["callHierarchy", "CallHierarchyFeature"],
  colorProvider: ["colorProvider", "ColorProviderFeature"],
  declarationProvider: ["declaration", "DeclarationFeature"],
  implementationProvider: ["implementation", "ImplementationFeature"],
  inlineCompletionProvider: ["inlineCompletion", "InlineCompletionItemFeature"],
  inlineValueProvider: ["inlineValue", "InlineValueFeature"],
  linkedEditingRangeProvider: ["linkedEditingRange", "LinkedEditingFeature"],
  notebookDocumentSync: ["notebook", "NotebookDocumentSyncFeature"],
  signatureHelpProvider: ["signatureHelp", "SignatureHelpFeature"],
  textDocumentContent: ["textDocumentContent", "TextDocumentContentFeature"],
  typeDefinitionProvider: ["typeDefinition", "TypeDefinitionFeature"],
  typeHierarchyProvider: ["typeHierarchy", "TypeHierarchyFeature"],
} as const;

/** Leaves the client library only the names of these features, so that it says it has none of them. */
export const unofferedLeftOut: Plugin = {
  name: "unoffered-left-out",
  setup({ onLoad }) {
    for (const [module, feature] of Object.values(unoffered)) {
      const path = `/vscode-languageclient/lib/common/${module}\\.js$`;
      const filter = new RegExp(path);
      onLoad({ filter }, () => ({
        contents: `exports.${feature} = class {
          fillClientCapabilities() {}
          initialize() {}
          getState() { return { kind: "static" }; }
          clear() {}
          ${module === "notebook" ? listenedTo : ""}
        };`,
      }));
    }
  },
};

/** The library listens to notebooks where it asks for diagnostics: there are none that open, change or close. */
const listenedTo = `
  registrationType = { method: "notebookDocument/sync" };
  register() {}
  unregister() {}
  dispose() {}
  handles() { return false; }
  onOpenNotificationSent() { return { dispose() {} }; }
  onChangeNotificationSent() { return { dispose() {} }; }
  onSaveNotificationSent() { return { dispose() {} }; }
  onCloseNotificationSent() { return { dispose() {} }; }
`;
