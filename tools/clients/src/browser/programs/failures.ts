import type { Endings } from "./read-all.js";
import { type Ending, endingOf } from "./received-from.js";
import type { Surroundings } from "./surroundings.js";

// The failures of the collection, by what it calls them in `transport`, as they happen in a browser.

const act = (name: string, init?: RequestInit): Promise<Ending> =>
  endingOf(fetch(`/acts/${encodeURIComponent(name)}`, init));

const thrown = (value: unknown): Promise<Ending> => Promise.resolve({ thrown: value });
const responded = (response: Response): Promise<Ending> => Promise.resolve({ response });

async function aborted(reason?: unknown): Promise<Ending> {
  const controller = new AbortController();
  const ending = act("UND_ERR_HEADERS_TIMEOUT", { signal: controller.signal });
  controller.abort(reason);
  return ending;
}

async function used(): Promise<Ending> {
  const response = new Response("{}", { status: 404 });
  await response.text();
  return { response };
}

function locked(): Promise<Ending> {
  const response = new Response("{}", { status: 404 });
  response.body?.getReader();
  return responded(response);
}

function looksAway(): unknown {
  const refuse = (): never => {
    throw new Error("no");
  };
  return new Proxy(new Error("no"), { get: refuse, getPrototypeOf: refuse, has: refuse });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What another thread gets of an error. */
async function posted(): Promise<Ending> {
  const ending = await act("ECONNRESET");
  const { port1, port2 } = new MessageChannel();
  const message = new Promise<MessageEvent>((resolve) => {
    port2.onmessage = resolve;
  });
  port1.postMessage("thrown" in ending ? ending.thrown : undefined);
  const { data } = await message;
  port1.close();
  return { thrown: data };
}

export function failuresIn({ elsewhere, expired, closed }: Surroundings): Endings {
  return {
    "short-body-then-close": () => act("short-body-then-close"),
    ENOTFOUND: () => endingOf(fetch("http://no-such-host.invalid/")),
    EAI_AGAIN: () => endingOf(fetch("http://no-such-host.invalid/")),
    ECONNRESET: () => act("ECONNRESET"),
    EMPTY_REPLY: () => act("EMPTY_REPLY"),
    UND_ERR_HEADERS_TIMEOUT: () => act("UND_ERR_HEADERS_TIMEOUT", { signal: AbortSignal.timeout(50) }),
    UND_ERR_HEADERS_OVERFLOW: () => act("UND_ERR_HEADERS_OVERFLOW"),
    CERT_HAS_EXPIRED: () => endingOf(fetch(expired)),
    AbortError: () => aborted(),
    'reason=Error("x")': () => aborted(new Error("x")),
    "TypeError: Invalid URL": () => endingOf((async () => fetch("http://["))()),
    "type=opaque status=0": () => endingOf(fetch(`${elsewhere}/surroundings.json`, { mode: "no-cors" })),
    "Response.error()": () => responded(Response.error()),
    "bodyUsed=true": used,
    "body.locked=true": locked,
    "stream error after 10 bytes": () => act("stream error after 10 bytes"),
    'throw "str"/null/undefined': () => thrown("str"),
    "AggregateError[ECONNREFUSED,ETIMEDOUT]": () => endingOf(fetch(closed)),
    "Proxy/getter throws in caught value": () => thrown(looksAway()),
    "Proxy.revocable().revoke()": () => thrown(revoked()),
    "postMessage(error)": posted,
  };
}
