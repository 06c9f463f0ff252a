/** The page: whose chat is shown, and what becomes of everything that happens. */

import { Composer } from "./composer.js";
import { $ } from "./dom.js";
import { Log } from "./log.js";
import { Menu } from "./menu.js";
import { Panel } from "./panel.js";
import { alertBox, toast } from "./popups.js";
import { Fault, follow, telegram } from "./server.js";
import { themed } from "./theme.js";
import { words } from "./words.js";

const TYPING_MILLISECONDS = 5000;

let state = { people: [] };
/** `#1001` is a person's own chat, `#1001/-500` a group as that person sees it. */
let [me = 0, chat = me] = location.hash.slice(1).split("/").map(Number);
let typing;
let turn = Promise.resolve();

const group = () => state.groups?.find(({ id }) => id === chat);
const person = () => state.people.find(({ id }) => id === me);
const myWords = () => words(person()?.language);

const act = {
  say: (text) => trying(() => telegram("say", { person_id: me, text, chat_id: chat })),
  tap: (button, data, id) => trying(() => tap(button, data, id)),
  tell: toast,
  show: (id) => log.show(id),
  words: myWords,
  language: () => person()?.language ?? "en",
};
const log = new Log(act);
const menu = new Menu(act.say);
const composer = new Composer(act.say, openChat, menu);
const panel = new Panel({ onState: show, onPerson: choose });

/** One after the other: what is fetched late must not undo what is newer. */
function inTurn(what) {
  const done = turn.then(what);
  turn = done.catch(() => {});
  return done;
}

/** Do what a person did; what the sandbox has against it is told. */
async function trying(what) {
  try {
    await what();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    toast(error.message);
  }
}

async function tap(button, data, id) {
  button.setAttribute("aria-busy", "true");
  const query = await telegram("tap", {
    person_id: me,
    button: data,
    message_id: id,
    chat_id: chat,
  });
  const answer = await telegram("wait_for_answer", { query_id: query, seconds: 30 });
  button.removeAttribute("aria-busy");
  if (!answer?.text) return;
  if (answer.show_alert) alertBox(answer.text);
  else toast(answer.text);
}

/** Start a new chat (with the payload of a link, `/?start=draw-297`), or unblock the bot. */
async function openChat() {
  if (person().status === "kicked") await panel.do("unblock", { person_id: me });
  const payload = new URLSearchParams(location.search).get("start");
  await act.say(payload ? `/start ${payload}` : "/start");
  await panel.refresh();
}

/** Show how everything stands. */
function show(now) {
  state = now;
  if (!person()) me = chat = state.people[0].id;
  panel.show(state, me, chat);
  composer.show(person().status, myWords());
  document.documentElement.lang = act.language();
  $("bot-name").textContent = group()?.title ?? state.bot.first_name;
  $("log").dataset.empty = myWords().empty;
  $("to-bottom").setAttribute("aria-label", myWords().newest);
  $("offline").hidden = true;
  if (!typing) $("status").textContent = myWords().bot;
}

/** Show another person's chat, or a group as they see it. */
async function choose(id, where = id) {
  me = id;
  chat = where;
  location.replace(where === id ? `#${id}` : `#${id}/${where}`);
  stopTyping();
  show(state);
  await Promise.all([showMenu(), showChat()]);
}

const showChat = () => inTurn(async () => log.open(await telegram("messages", { chat_id: chat })));
const showMenu = async () => (menu.commands = await telegram("menu", { person_id: me }));

async function begin(now) {
  show(now);
  await choose(me, chat);
}

function happened(event) {
  if (event.kind === "commands") showMenu();
  else if (event.kind === "panel") panel.refresh().then(showMenu);
  else if (event.chat_id === chat) inTurn(() => happenedHere(event));
  else if (event.kind === "message") panel.unread(event.chat_id);
}

async function happenedHere({ kind, chat_id: shown, message_id: id }) {
  if (chat !== shown) return;
  if (kind === "action") startTyping();
  else if (kind === "deleted") log.remove(id);
  else if (["message", "said", "edited"].includes(kind)) {
    if (kind === "message") stopTyping();
    const messages = await telegram("messages", { chat_id: shown, after: id - 1 });
    if (chat === shown) log.put(messages);
  }
}

function startTyping() {
  clearTimeout(typing);
  typing = setTimeout(stopTyping, TYPING_MILLISECONDS);
  $("status").textContent = myWords().typing;
  $("status").classList.add("typing");
}

function stopTyping() {
  clearTimeout(typing);
  typing = undefined;
  $("status").textContent = myWords().bot;
  $("status").classList.remove("typing");
}

function lost() {
  $("offline").textContent = myWords().lost;
  $("offline").hidden = false;
}

themed();
follow({ onState: begin, onEvent: happened, onLost: lost });
