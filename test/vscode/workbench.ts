import type { Page } from "playwright-core";
import { patience } from "./page.ts";

/** VS Code's window, by what a user does in it. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.#quickInput("Control+Shift+P", `>${title}`, title);
  }

  async openFile(name: string): Promise<void> {
    await this.#quickInput("Control+P", name, name);
    await this.page
      .locator(`.tab.active[data-resource-name="${name}"]`)
      .waitFor();
  }

  /** Puts the cursor on a line and column, counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.#quickInput("Control+P", `:${line}:${column}`);
  }

  /** Chooses what the light bulb offers under some words. */
  async lightBulb(words: string): Promise<void> {
    const widget = this.page.locator(".action-widget");
    const action = widget.locator(".action", { hasText: words }).first();
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press("Control+.");
      try {
        await action.click({ timeout: 10_000 });
        return;
      } catch (error) {
        if (tries === 12) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
  }

  /** Asks for suggestions and accepts one, once it is the one that has the focus. */
  async accept(label: string): Promise<void> {
    const row = this.page.locator(
      ".suggest-widget.visible .monaco-list-row.focused",
      { hasText: label },
    );
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press("Control+Space");
      try {
        await row.waitFor({ timeout: 10_000 });
        break;
      } catch (error) {
        if (tries === 12) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
    await this.page.keyboard.press("Enter");
  }

  /** Types in the quick input and takes the first answer, of which `words` are to be read. */
  async #quickInput(key: string, text: string, words = ""): Promise<void> {
    const input = this.page.locator(".quick-input-widget input").first();
    const answer = this.page
      .locator(".quick-input-list .monaco-list-row", { hasText: words })
      .first();
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press(key);
      try {
        await input.fill(text, { timeout: 10_000 });
        await answer.waitFor({ timeout: 10_000 });
        break;
      } catch (error) {
        // A new file may not be found at once, and a key may come too early.
        if (tries === 12) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
    await this.page.keyboard.press("Enter");
    // It goes away, or asks something else.
    const end = Date.now() + patience;
    while ((await input.isVisible()) && (await input.inputValue()) === text) {
      if (Date.now() > end) throw new Error(`'${text}' was not taken`);
      await this.page.waitForTimeout(50);
    }
  }
}
