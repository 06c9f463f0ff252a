/** The sandbox behind the page: what it is asked, told, and what it tells. */

const RETRY_MILLISECONDS = 1000;

/** The sandbox refuses; the message says why. */
export class Fault extends Error {}

async function call(path, options) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (!response.ok) throw new Fault(body.fault ?? response.statusText);
  return body;
}

const post = (path, values) => call(path, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(values),
});

/** What people do on Telegram, and what they see there. */
export const telegram = (name, values = {}) => post(`/control/${name}`, values);

/** A deed of the panel; how everything stands after it. */
export const deed = (name, values = {}) => post(`/panel/${name}`, values);

/** How everything stands. */
export const state = () => call("/panel");

/**
 * Follow what happens, for good. `onState` gets how everything stands at each (new) beginning,
 * `onEvent` each event since, `onLost` is called when the sandbox is gone.
 */
export async function follow({ onState, onEvent, onLost }) {
  for (;;) {
    try {
      const now = await state();
      await onState(now);
      await events(now.last_event, onEvent);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof Lost)) console.error(error);
    }
    onLost();
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
}

class Lost extends Error {}

function events(after, onEvent) {
  return new Promise((_, reject) => {
    const stream = new EventSource(`/events?after=${after}`);
    stream.onmessage = (message) => onEvent(JSON.parse(message.data));
    stream.onerror = () => {
      stream.close();
      reject(new Lost());
    };
  });
}
