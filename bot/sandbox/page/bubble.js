/** One message as it looks: its bubble, and the buttons under it. */

import { drawing, element } from "./dom.js";
import { formatted, opens } from "./entities.js";
import { locale } from "./words.js";

const MUFFLED = "M6 16v-5a6 6 0 0 1 9-5.2M18 11v5l2 2H5m5 3h4M4 4l16 16";
const OUTWARD = "M9 7h8v8M17 7 7 17";
const FILE = "M7 3h7l4 4v14H7zM14 3v5h4";

/**
 * The list item of a message. `act` does what taps do: `tap(button, data, id)`, `say(text)`,
 * `tell(text)`, `show(id)`; `words()` and `language()` are the client's own.
 */
export function bubble(message, act) {
  const side = message.from_bot ? "in" : "out";
  const item = element("li", { className: `message ${side}`, id: `message-${message.message_id}` });
  item.append(body(message, act));
  const rows = message.reply_markup?.inline_keyboard;
  if (rows) item.append(keyboard(rows, message.message_id, act));
  return item;
}

function body(message, act) {
  const words = act.words();
  return element(
    "div",
    { className: "bubble" },
    message.reply_to_message ? quote(message.reply_to_message, act) : null,
    message.photo ? picture(message.photo.at(-1), words) : null,
    message.document ? file(message.document, act.language()) : null,
    content(message, act),
    element("p", { className: "meta" }, ...meta(message, words, act.language())),
  );
}

function content(message, act) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  const entities = message.entities ?? message.caption_entities;
  const attributes = { dir: "auto" };
  return element("div", { className: "text", attributes }, ...formatted(text, entities, act));
}

function quote(message, act) {
  const said = (message.text ?? message.caption ?? message.document?.file_name ?? "").split("\n")[0];
  const made = element("button", { type: "button", className: "quote", textContent: said });
  made.dir = "auto";
  made.onclick = () => act.show(message.message_id);
  return made;
}

function picture(photo, words) {
  const source = `/sent/${photo.file_id}`;
  const image = element("img", { src: source, alt: words.photo, width: photo.width, height: photo.height });
  return element("a", { href: source, target: "_blank", className: "picture" }, image);
}

function file(sent, language) {
  const size = new Intl.NumberFormat(locale(language), {
    style: "unit",
    unit: sent.file_size < 1000 ? "byte" : "kilobyte",
    maximumFractionDigits: 1,
  }).format(sent.file_size < 1000 ? sent.file_size : sent.file_size / 1000);
  return element(
    "a",
    { href: `/sent/${sent.file_id}`, download: sent.file_name, className: "file" },
    element("span", { className: "round" }, drawing(FILE)),
    element(
      "span",
      {},
      element("span", { className: "strong", textContent: sent.file_name }),
      element("span", { className: "faint", textContent: size }),
    ),
  );
}

function meta(message, words, language) {
  const at = new Date(message.date * 1000);
  const made = [];
  if (message.silent) {
    const attributes = { role: "img", "aria-label": words.silent };
    made.push(element("span", { className: "silent", title: words.silent, attributes }, drawing(MUFFLED)));
  }
  if (message.edit_date && !message.reply_markup) made.push(element("span", { textContent: words.edited }));
  made.push(element("time", { dateTime: at.toISOString(), textContent: clock(at, language), dir: "auto" }));
  return made;
}

const clock = (at, language) => at.toLocaleTimeString(locale(language), { hour: "2-digit", minute: "2-digit" });

function keyboard(rows, id, act) {
  return element(
    "div",
    { className: "keyboard" },
    ...rows.map((row) => element("div", { className: "row" }, ...row.map((one) => button(one, id, act)))),
  );
}

function button(wanted, id, act) {
  const label = element("span", { textContent: wanted.text, dir: "auto" });
  if (wanted.url && opens(wanted.url)) {
    const attributes = { rel: "noopener noreferrer" };
    return element("a", { href: wanted.url, target: "_blank", attributes }, label, drawing(OUTWARD));
  }
  const made = element("button", { type: "button", className: wanted.style || "" }, label);
  if (wanted.url) {
    made.disabled = true;
    made.title = wanted.url;
  } else if (wanted.copy_text) {
    made.onclick = () => navigator.clipboard.writeText(wanted.copy_text.text);
  } else {
    made.onclick = () => act.tap(made, wanted.callback_data, id);
  }
  return made;
}
