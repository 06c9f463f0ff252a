/** The chat's messages on the page: kept as they stand, scrolled as a reader wants it. */

import { $, element } from "./dom.js";
import { bubble } from "./bubble.js";
import { locale } from "./words.js";

const NEAR_PIXELS = 80;

export class Log {
  #act;
  #shown = new Map();
  #unread = 0;
  #following = true;
  #top = 0;

  constructor(act) {
    this.#act = act;
    $("scroller").addEventListener("scroll", () => this.#scrolled());
    new ResizeObserver(() => this.#following && this.toBottom("instant")).observe($("scroller"));
    $("to-bottom").addEventListener("click", () => this.toBottom());
  }

  /** Show this chat, from its newest message. */
  open(messages) {
    $("log").replaceChildren();
    this.#shown.clear();
    this.put(messages, { quietly: true });
    this.toBottom("instant");
  }

  /** Show messages as they now stand, new ones below. */
  put(messages, { quietly = false } = {}) {
    const changed = messages.filter(
      ({ message_id: id, version }) => this.#shown.get(id)?.version !== version,
    );
    const fresh = changed.filter(({ message_id: id }) => !this.#shown.has(id));
    const grew = changed.map((message) => this.#place(message)).some(Boolean);
    if (grew && (this.#following || fresh.some((message) => !message.from_bot))) {
      this.#follow(quietly ? "instant" : "smooth");
    } else {
      this.#count(fresh.length);
    }
    $("log").classList.toggle("empty", this.#shown.size === 0);
  }

  /** Take a message away. */
  remove(id) {
    $(`message-${id}`)?.remove();
    this.#shown.delete(id);
  }

  /** Scroll to a message and point at it. */
  show(id) {
    const item = $(`message-${id}`);
    item?.scrollIntoView({ block: "center", behavior: pace("smooth") });
    item?.animate({ opacity: [0.4, 1] }, 600);
  }

  /** Scroll to the newest message. */
  toBottom(behavior = "smooth") {
    this.#following = true;
    $("scroller").scrollTo({ top: $("scroller").scrollHeight, behavior: pace(behavior) });
    this.#count(-this.#unread);
  }

  /** Scroll on to the newest message: to its end, or to its beginning where it is too tall. */
  #follow(behavior) {
    const newest = $("log").lastElementChild;
    if (newest.offsetHeight < $("scroller").clientHeight) this.toBottom(behavior);
    else newest.scrollIntoView({ block: "start", behavior: pace(behavior) });
  }

  /** Put a message in its place; whether it takes more room than what was there. */
  #place(message) {
    const before = $(`message-${message.message_id}`);
    const height = before?.offsetHeight ?? 0;
    const item = bubble(message, this.#act);
    if (before) replaceKeepingFocus(before, item);
    else $("log").append(...this.#dayBefore(message), item);
    this.#shown.set(message.message_id, message);
    return item.offsetHeight > height;
  }

  /** A line with the day, where the day is another than that of the message above. */
  #dayBefore(message) {
    const last = [...this.#shown.values()].at(-1);
    const day = dayOf(message, this.#act.language());
    if (last && dayOf(last, this.#act.language()) === day) return [];
    return [element("li", { className: "day" }, element("span", { textContent: day, dir: "auto" }))];
  }

  #isAtBottom() {
    const { scrollHeight, scrollTop, clientHeight } = $("scroller");
    return scrollHeight - scrollTop - clientHeight < NEAR_PIXELS;
  }

  /** Whoever scrolls up stays there until they come down again. */
  #scrolled() {
    const top = $("scroller").scrollTop;
    const atBottom = this.#isAtBottom();
    this.#following = atBottom || (this.#following && top >= this.#top);
    this.#top = top;
    if (atBottom) this.#count(-this.#unread);
    $("to-bottom").hidden = atBottom;
  }

  #count(more) {
    this.#unread += more;
    $("unread").textContent = this.#unread;
    $("unread").hidden = this.#unread === 0;
  }
}

const dayOf = (message, language) =>
  new Date(message.date * 1000).toLocaleDateString(locale(language), { dateStyle: "long" });

const pace = (behavior) =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : behavior;

/** Whoever works with the keyboard stays where they were, although the buttons are new. */
function replaceKeepingFocus(before, item) {
  const buttons = (of) => [...of.querySelectorAll("button, a")];
  const place = buttons(before).indexOf(document.activeElement);
  before.replaceWith(item);
  if (place >= 0) (buttons(item)[place] ?? buttons(item).at(-1) ?? $("input")).focus({ preventScroll: true });
}
