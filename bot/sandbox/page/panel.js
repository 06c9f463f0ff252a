/** The panel beside the chat: IRCC, its server, the people and the clock. */

import { $, element } from "./dom.js";
import { deed, Fault, state } from "./server.js";
import { UNSPOKEN } from "./words.js";

const TICK_MILLISECONDS = 1000;

const number = new Intl.NumberFormat("en-CA");
const day = (text) => new Date(`${text}T12:00`).toLocaleDateString("en-CA", { dateStyle: "long" });

export class Panel {
  #onState;
  #onPerson;
  #me;
  #unread = new Map();
  #newest;
  #ahead = 0;

  /** `onState` gets how everything stands after a deed, `onPerson` which person and chat are chosen. */
  constructor({ onState, onPerson }) {
    this.#onState = onState;
    this.#onPerson = onPerson;
    this.#listen();
    setInterval(() => this.#tick(), TICK_MILLISECONDS);
  }

  /** Do something, show what came of it, and say what was wrong with it. */
  async do(name, values) {
    $("panel").setAttribute("aria-busy", "true");
    try {
      this.#onState(await deed(name, values));
      $("fault").textContent = "";
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      $("fault").textContent = error.message;
    } finally {
      $("panel").removeAttribute("aria-busy");
    }
  }

  /** Ask how everything stands. */
  async refresh() {
    this.#onState(await state());
  }

  /** Somebody who is not shown got a message. */
  unread(id) {
    this.#unread.set(id, (this.#unread.get(id) ?? 0) + 1);
    const badge = $(`unread-${id}`);
    if (badge) badge.textContent = this.#unread.get(id);
  }

  /** Show how everything stands, for the person whose chat is shown. */
  show(now, me, chat) {
    this.#me = me;
    this.#unread.delete(chat);
    this.#showDraws(now);
    for (const id of ["language", "person-language"]) {
      if (!$(id).length) $(id).append(...languages(now.languages));
    }
    this.#showPeople(now.people);
    this.#showChats(now.groups, chat);
    this.#showClock(now);
    for (const radio of $("source").elements) radio.checked = radio.value === now.source;
  }

  #showDraws({ upcoming, newest }) {
    $("publish").disabled = !upcoming;
    $("next-when").textContent = upcoming ? `Next: #${upcoming.number}, ${day(upcoming.day)}` : "";
    $("next-name").textContent = upcoming ? upcoming.name : "Every recorded draw is published.";
    $("next-figures").textContent = upcoming
      ? `Cut-off ${upcoming.cutoff}, ${number.format(upcoming.size)} invitations`
      : "";
    $("correct-label").textContent = `Cut-off of #${newest.number}`;
    if ($("correct").dataset.draw !== newest.number) $("correct-cutoff").value = newest.cutoff;
    $("correct").dataset.draw = newest.number;
  }

  #showPeople(people) {
    this.#newest = people.at(-1).id;
    const me = people.find(({ id }) => id === this.#me);
    const focused = document.activeElement?.name === "person";
    const legend = $("people").firstElementChild;
    $("people").replaceChildren(legend, ...people.map((person) => this.#choice(person)));
    if (focused) $("people").querySelector(":checked").focus();
    $("language").value = me.language;
    $("block").textContent = me.status === "kicked" ? "Unblock the bot" : "Block the bot";
    $("block").disabled = me.status === "never";
    $("block").dataset.deed = me.status === "kicked" ? "unblock" : "block";
  }

  #choice({ id, name }) {
    return this.#radio("person", id, name, id === this.#me, () => this.#onPerson(id));
  }

  /** The person's private chat, and the groups and channels as that person sees them. */
  #showChats(groups, shown) {
    const legend = $("chats").firstElementChild;
    const chats = groups.map(({ id, title }) =>
      this.#radio("chat", id, title, id === shown, () => this.#onPerson(this.#me, id)),
    );
    const own = this.#radio("chat", "", "Private chat", shown === this.#me, () => this.#onPerson(this.#me));
    $("chats").replaceChildren(legend, own, ...chats);
    $("chats").hidden = groups.length === 0;
  }

  #radio(name, value, label, checked, onchange) {
    return element(
      "label",
      {},
      element("input", { type: "radio", name, value, checked, onchange }),
      element("span", {}, label, element("b", { id: `unread-${value}`, textContent: this.#unread.get(value) ?? "" })),
    );
  }

  #showClock({ now, days: [first, last] }) {
    this.#ahead = Date.parse(now) - Date.now();
    $("begin-day").min = first;
    $("begin-day").max = last;
    $("jump-day").min = now.slice(0, 10);
    for (const id of ["begin-day", "jump-day"]) $(id).value ||= now.slice(0, 10);
    this.#tick();
  }

  #tick() {
    const now = new Date(Date.now() + this.#ahead);
    $("clock").dateTime = now.toISOString();
    $("clock").textContent = now.toLocaleString("en-CA", { dateStyle: "full", timeStyle: "short" });
  }

  #listen() {
    this.#button("publish", () => ["publish_next"]);
    this.#button("hour", () => ["jump", { hours: 1 }]);
    this.#button("day", () => ["jump", { hours: 24 }]);
    this.#button("add-group", () => ["add_group", { person_id: this.#me, kind: "group" }]);
    this.#button("add-channel", () => ["add_group", { person_id: this.#me, kind: "channel" }]);
    this.#button("block", () => [$("block").dataset.deed, { person_id: this.#me }]);
    this.#form("correct", () => ["publish_correction", { cutoff: $("correct-cutoff").valueAsNumber }]);
    this.#form("invent", () => ["publish_unknown", { name: $("invent-name").value }]);
    this.#form("jump", () => ["jump_to", { day: $("jump-day").value }]);
    this.#form("begin", () => ["begin", { day: $("begin-day").value }]);
    $("add-person").addEventListener("submit", (event) => this.#addPerson(event));
    this.#choose("source", (fault) => ["source", { fault }]);
    this.#choose("language", (language) => ["set_language", { person_id: this.#me, language }]);
    for (const id of ["panel-toggle", "panel-close", "veil"]) {
      $(id).addEventListener("click", () => this.#drawer());
    }
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && isDrawn()) this.#drawer();
    });
    matchMedia("(width < 56rem)").addEventListener("change", () => isDrawn() && this.#drawer());
  }

  #button(id, what) {
    $(id).addEventListener("click", () => this.do(...what()));
  }

  #form(id, what) {
    $(id).addEventListener("submit", (event) => {
      event.preventDefault();
      this.do(...what());
    });
  }

  #choose(id, what) {
    $(id).addEventListener("change", (event) => this.do(...what(event.target.value)));
  }

  async #addPerson(event) {
    event.preventDefault();
    await this.do("add_person", { name: $("person-name").value, language: $("person-language").value });
    event.target.reset();
    this.#onPerson(this.#newest);
  }

  /** On a narrow screen the panel slides over the chat, and keeps the focus until it goes. */
  #drawer() {
    const open = document.body.classList.toggle("drawer");
    document.querySelector("main").inert = open;
    $("veil").hidden = !open;
    $("panel-toggle").setAttribute("aria-expanded", String(open));
    $(open ? "panel-close" : "panel-toggle").focus();
  }
}

const isDrawn = () => document.body.classList.contains("drawer");

const languages = (spoken) =>
  Object.entries({ ...spoken, ...UNSPOKEN }).map(([value, textContent]) =>
    element("option", { value, textContent, defaultSelected: value === "en" }),
  );
