import { closeSync, openSync, readSync } from "node:fs";
import { open, realpath } from "node:fs/promises";
import type { FileSystem } from "../config/resolver.ts";
import { CliError } from "./io.ts";
import * as texts from "./texts.ts";

/**
 * The largest document that is read. A specification of 5,000 lines is a tenth of a megabyte; the syntax tree of
 * anything near this size takes half a gigabyte.
 */
export const sizeLimit = 4 * 1024 * 1024;

/**
 * The text of a document, without its byte order mark unless that is to be kept. What is not a text of a reasonable
 * size is one sentence.
 */
export async function readDocument(
  path: string,
  shown: string,
  keepMark = false,
): Promise<string> {
  return decode(readBytes(path, shown), shown, keepMark);
}

/** The text of bytes that came from elsewhere, under the same conditions. */
export function decode(
  bytes: Uint8Array,
  shown: string,
  keepMark = false,
): string {
  if (bytes.length > sizeLimit) {
    throw new CliError(texts.tooLarge(shown, sizeLimit));
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: keepMark,
    }).decode(bytes);
  } catch {
    throw new CliError(texts.notText(shown));
  }
  if (text.includes("\0")) throw new CliError(texts.notText(shown));
  return text;
}

/** Nothing else happens while a document is read: waiting for it would cost more than reading it. */
function readBytes(path: string, shown: string): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      return readFileUpToLimit(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new CliError(texts.unreadable(shown, reasonOf(error)));
  }
}

/** All bytes of a file, or just more than are let through. */
function readFileUpToLimit(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= sizeLimit) {
    const chunk = Buffer.allocUnsafe(65_536);
    const length = readSync(file, chunk, 0, chunk.length, null);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return Buffer.concat(chunks);
}

/** All bytes of a stream, or just more than are let through: some streams never end. */
export async function readUpToLimit(
  stream: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) break;
  }
  return Buffer.concat(chunks);
}

/** What the system says is wrong, in its own short code: `EACCES`, `EISDIR`. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code ?? (error instanceof Error ? error.message : String(error));
}

/** True when a document really stands in a folder, also after following links. */
export async function standsIn(path: string, folder: string): Promise<boolean> {
  try {
    const [file, root] = await Promise.all([realpath(path), realpath(folder)]);
    return file.startsWith(root.endsWith("/") ? root : `${root}/`);
  } catch {
    return false;
  }
}

/** The disk, for configuration files. */
export const disk: FileSystem = {
  async readText(path) {
    try {
      const file = await open(path);
      try {
        return await file.readFile("utf8");
      } finally {
        await file.close();
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  },
};
