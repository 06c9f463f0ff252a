/** The command menu: opened by its button or by typing a slash, walked by arrow keys. */

import { $, element } from "./dom.js";

export class Menu {
  #commands = [];
  #say;

  /** `say` sends a command. */
  constructor(say) {
    this.#say = say;
    $("menu-toggle").addEventListener("click", () => (this.isOpen ? this.close() : this.open()));
    $("menu").addEventListener("keydown", (event) => this.#walk(event));
    document.addEventListener("click", (event) => {
      if (!event.target.closest("#menu, #composer")) this.close({ focus: false });
    });
  }

  /** The commands that the bot set for this person. */
  set commands(commands) {
    this.#commands = commands;
    $("menu-toggle").hidden = commands.length === 0;
  }

  get isOpen() {
    return !$("menu").hidden;
  }

  /** Show the commands that begin so; the first gets the focus unless somebody is typing. */
  open({ beginning = "/", focus = true } = {}) {
    const found = this.#commands.filter(({ command }) => `/${command}`.startsWith(beginning));
    $("menu").replaceChildren(...found.map((command) => this.#item(command)));
    this.#show(found.length > 0);
    if (focus) this.enter();
  }

  /** Move the focus to the first command. */
  enter() {
    $("menu").firstElementChild?.focus();
  }

  close({ focus = true } = {}) {
    if (!this.isOpen) return;
    this.#show(false);
    if (focus) $("input").focus();
  }

  #show(open) {
    $("menu").hidden = !open;
    $("menu-toggle").setAttribute("aria-expanded", String(open));
  }

  #item({ command, description }) {
    const attributes = { role: "menuitem" };
    const onclick = () => {
      this.close();
      this.#say(`/${command}`);
    };
    return element(
      "button",
      { type: "button", tabIndex: -1, attributes, onclick },
      element("span", { className: "name", textContent: `/${command}` }),
      element("span", { className: "does", textContent: description, dir: "auto" }),
    );
  }

  #walk(event) {
    const items = [...$("menu").children];
    const place = items.indexOf(document.activeElement);
    const to = {
      ArrowDown: place + 1,
      ArrowUp: place - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (to !== undefined) items[to % items.length].focus();
    else if (event.key === "Escape" || event.key === "Tab") this.close();
    else return;
    event.preventDefault();
  }
}
