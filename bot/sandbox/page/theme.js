/** Light or dark: as the system has it, until somebody chooses. */

import { $ } from "./dom.js";

const KEY = "theme";

const chosen = () => localStorage.getItem(KEY);
const system = matchMedia("(prefers-color-scheme: dark)");

function show() {
  document.documentElement.dataset.theme = chosen() ?? (system.matches ? "dark" : "light");
}

/** Show the theme, and let the button switch it. */
export function themed() {
  system.addEventListener("change", show);
  $("theme").addEventListener("click", () => {
    localStorage.setItem(KEY, document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    show();
  });
  show();
}
