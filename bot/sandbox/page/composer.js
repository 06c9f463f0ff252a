/** Where a person writes: the text box, or the button that opens the chat. */

import { $ } from "./dom.js";

export class Composer {
  #say;
  #menu;

  /** `say` sends a text, `open` opens the chat, `menu` is the command menu. */
  constructor(say, open, menu) {
    this.#say = say;
    this.#menu = menu;
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    $("input").addEventListener("keydown", (event) => this.#key(event));
    $("input").addEventListener("input", () => this.#typed());
    $("open-chat").addEventListener("click", open);
  }

  /** As it is for a person whose chat has this status, in these words. */
  show(status, words) {
    const focused = document.activeElement === $("open-chat");
    $("composer").hidden = status !== "member";
    $("open-chat").hidden = status === "member";
    $("open-chat").textContent = status === "kicked" ? words.unblock : words.start;
    $("menu-toggle").textContent = words.menu;
    $("input").placeholder = words.write;
    $("input").setAttribute("aria-label", words.write);
    $("send").setAttribute("aria-label", words.send);
    if (focused && status === "member") $("input").focus();
  }

  #key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape") {
      this.#menu.close();
    } else if (this.#menu.isOpen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.#menu.enter();
    }
  }

  #typed() {
    const text = $("input").value;
    if (/^\/\w*$/.test(text)) this.#menu.open({ beginning: text, focus: false });
    else this.#menu.close();
    $("input").style.height = "auto";
    $("input").style.height = `${$("input").scrollHeight}px`;
  }

  #send() {
    const text = $("input").value.trim();
    if (!text) return;
    $("input").value = "";
    this.#typed();
    this.#say(text);
  }
}
