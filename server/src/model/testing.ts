import type { Specification } from "./specification.ts";
import { Workspace } from "./workspace.ts";

/** The specification of a text that holds one; for tests. */
export function specificationOf(text: string): Specification {
  const workspace = new Workspace();
  const unit = workspace.set("test.bestek", text);
  const [specification] = workspace.specificationsOf(unit);
  if (!specification) throw new Error("the text holds no bestek block");
  return specification;
}

/** The contents of a `bestek` block as a specification; for tests. */
export function bestekOf(contents: string): Specification {
  return specificationOf(`bestek Test "Test" {\n${contents}\n}\n`);
}
