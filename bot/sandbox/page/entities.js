/**
 * A message's text and entities as nodes. Offsets count UTF-16 units, as strings do here.
 * https://core.telegram.org/bots/api#messageentity
 */

import { element } from "./dom.js";
import { locale } from "./words.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

/** `act` does what a tap on a command, a time or a spoiler does. */
export function formatted(text, entities, act) {
  const inOrder = [...(entities ?? [])].sort(
    (one, other) => one.offset - other.offset || other.length - one.length,
  );
  return nodes(text, 0, text.length, inOrder, act);
}

function nodes(text, from, to, entities, act) {
  const made = [];
  let at = from;
  for (let place = 0; place < entities.length; ) {
    const entity = entities[place];
    const end = Math.min(entity.offset + entity.length, to);
    const inside = entities.slice(place + 1).filter((other) => other.offset < end);
    made.push(text.slice(at, entity.offset));
    made.push(wrapped(entity, text.slice(entity.offset, end), nodes(text, entity.offset, end, inside, act), act));
    at = end;
    place += 1 + inside.length;
  }
  made.push(text.slice(at, to));
  return made.filter((node) => node !== "");
}

function wrapped(entity, raw, children, act) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(raw, children);
    case "email":
      return link(`mailto:${raw}`, children);
    case "bot_command":
      return button("command", children, () => act.say(raw));
    case "date_time":
      return moment(entity, children, act);
    case "spoiler":
      return spoiler(children);
    default:
      return element(TAGS[entity.type] ?? "span", { className: entity.type }, ...children);
  }
}

/** Whether the page may open an address: the web and mail, no script and no other scheme. */
export const opens = (address) => /^(https?:\/\/|mailto:)/i.test(address);

/** A link that opens beside; anything but the web and mail stays plain text. */
function link(address, children) {
  if (!opens(address)) return element("span", {}, ...children);
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

/** The reader's own clock, as Telegram shows it when a date-time entity is tapped. */
function moment(entity, children, act) {
  const told = new Date(entity.unix_time * 1000).toLocaleString(locale(act.language()), {
    dateStyle: "full",
    timeStyle: "medium",
  });
  const inner = element("time", { dateTime: new Date(entity.unix_time * 1000).toISOString() }, ...children);
  const made = button("moment", [inner], () => act.tell(told));
  made.title = told;
  return made;
}

function spoiler(children) {
  const made = button("spoiler", children, () => made.classList.add("shown"));
  return made;
}

function button(className, children, onclick) {
  return element("button", { type: "button", className: `inline ${className}`, onclick }, ...children);
}
