/**
 * Clients spell the same address in several ways (`%C3%A9` or `é`, `c%3A` or `c:`), and imports are written as people
 * write paths. Inside, addresses are plain: decoded, without a trailing slash. At the border they are encoded again.
 */

/** The one spelling of an address that the server uses inside. */
export function plainUri(uri: string): string {
  let plain: string;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // Not an encoded address: then it is what it says.
    plain = uri;
  }
  return plain
    .replace(/^file:\/\/\/([A-Z]):/u, (_, drive: string) => {
      return `file:///${drive.toLowerCase()}:`;
    })
    .replace(/(?<=[^/])\/+$/u, "");
}

/** A plain address as editors write it. */
export function encodedUri(plain: string): string {
  const colon = plain.indexOf(":");
  const scheme = plain.slice(0, colon + 1);
  const rest = plain.slice(colon + 1).split("/");
  return `${scheme}${rest.map(encodeSegment).join("/")}`;
}

function encodeSegment(segment: string): string {
  // A lone surrogate has no encoding.
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The folder that an address stands in; undefined for one without folders, such as `untitled:Untitled-1`. */
export function folderOf(plain: string): string | undefined {
  const end = plain.lastIndexOf("/");
  return end < 0 ? undefined : plain.slice(0, end);
}

/** True when an address lies in a folder. */
export function isInside(plain: string, folder: string): boolean {
  return plain.startsWith(`${folder}/`);
}

/** A path from one document to another, `./gedeeld/eisen.bestek`; undefined when they share no folder. */
export function relativePath(from: string, to: string): string | undefined {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  if (shared < 3) return undefined;
  const up = source.length - shared;
  return `${up === 0 ? "./" : "../".repeat(up)}${target.slice(shared).join("/")}`;
}
