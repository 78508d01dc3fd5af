import picomatch from "picomatch";
import type { ResolvedConfiguration } from "./resolver.ts";

/**
 * Whether a document takes part when a whole folder or workspace is checked: it matches `include` and not `exclude`,
 * counted from the folder of the configuration file.
 */
export function isIncluded(
  uri: string,
  resolved: ResolvedConfiguration,
): boolean {
  const { root } = resolved;
  if (root === undefined || !uri.startsWith(`${root}/`)) return true;
  return matcherOf(resolved)(uri.slice(root.length + 1));
}

const matchers = new WeakMap<
  ResolvedConfiguration,
  (path: string) => boolean
>();

function matcherOf(resolved: ResolvedConfiguration) {
  let matcher = matchers.get(resolved);
  if (!matcher) {
    const { include, exclude } = resolved.configuration;
    matcher = picomatch(include.flatMap(withFolder), {
      ignore: exclude.flatMap(withFolder),
    });
    matchers.set(resolved, matcher);
  }
  return matcher;
}

/** `archief` and `archief/` mean everything below that folder too; a leading `./` means nothing. */
function withFolder(pattern: string): string[] {
  const plain = pattern.replace(/^\.\//, "").replace(/\/$/, "");
  return [plain, `${plain}/**`];
}
