/** What Telegram itself would say around a chat, in English where it is not French. */

const WORDS = {
  en: {
    bot: "bot",
    typing: "typing…",
    menu: "Menu",
    write: "Message",
    send: "Send",
    start: "Start",
    unblock: "Restart bot",
    edited: "edited",
    silent: "sent without a sound",
    newest: "To the newest message",
    lost: "Connection lost, trying again…",
    empty: "What can this bot do? Press Start and see.",
    photo: "Photo",
  },
  fr: {
    bot: "bot",
    typing: "écrit…",
    menu: "Menu",
    write: "Message",
    send: "Envoyer",
    start: "Démarrer",
    unblock: "Redémarrer le bot",
    edited: "modifié",
    silent: "envoyé sans son",
    newest: "Au dernier message",
    lost: "Connexion perdue, nouvel essai…",
    empty: "Que peut faire ce bot ? Appuyez sur Démarrer.",
    photo: "Photo",
  },
};

/** The words of a language, in English where there are none. */
export const words = (language) => WORDS[(language ?? "en").slice(0, 2)] ?? WORDS.en;

/** How dates and numbers are written: the reader's own way, where it is of this language. */
export const locale = (language) =>
  navigator.languages.find((own) => own.startsWith(language ?? "en")) ?? language;

/** Languages that a Telegram client of the panel can have, beside those that the bot speaks. */
export const UNSPOKEN = { fa: "فارسی", uk: "українська" };
