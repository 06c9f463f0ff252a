/** What pops up over the chat: a line that goes away, or a box that waits for OK. */

import { $ } from "./dom.js";

const TOAST_MILLISECONDS = 4000;

let clearing;

/** A line over the chat, for a while. */
export function toast(text) {
  $("toast").textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => ($("toast").textContent = ""), TOAST_MILLISECONDS);
}

/** A box over everything, until it is closed. */
export function alertBox(text) {
  $("alert-text").textContent = text;
  $("alert").showModal();
}
