import { nearest } from "../nearest.js";

/**
 * How a call fails without a response of the service.
 *
 * `network`: the connection broke, and the request may have been carried out. `refused`: it was surely not sent. `timeout`:
 * there was no response in time; it fails at once. `hang`: there is none, until the signal of the call is aborted. `reset`:
 * the response begins, and its body breaks off. `html`: a proxy answers with a page, status 502.
 */
export type FailureKind = "network" | "refused" | "timeout" | "hang" | "reset" | "html";

export const FAILURE_KINDS: readonly FailureKind[] = [
  "network",
  "refused",
  "timeout",
  "hang",
  "reset",
  "html",
];

/** @throws TypeError for a kind that is none of these; `where` is what was to be one of them. */
export function checkFailure(where: string, kind: string, kinds: readonly string[] = FAILURE_KINDS): void {
  if (kinds.includes(kind)) return;
  const near = nearest(String(kind), kinds);
  const meant = near === undefined ? "." : `; did you mean \`${near}\`?`;
  throw new TypeError(
    `${where} must be ${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}, not ${kind}${meant}`,
  );
}

/** What `fetch` of Node rejects with: a TypeError, and as its cause what happened below. */
export const THROWN: Readonly<Partial<Record<FailureKind, () => TypeError>>> = {
  network: () => failed("read ECONNRESET", { code: "ECONNRESET", syscall: "read" }),
  refused: () => failed("connect ECONNREFUSED 127.0.0.1:443", { code: "ECONNREFUSED", syscall: "connect" }),
  timeout: () =>
    failed("Headers Timeout Error", { name: "HeadersTimeoutError", code: "UND_ERR_HEADERS_TIMEOUT" }),
};

function failed(message: string, members: object): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), members) });
}

const PAGE =
  "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<h1>502 Bad Gateway</h1>\n</body>\n</html>\n";

/** What a proxy says whose service does not answer. */
export function proxyPage(request?: { readonly method: string }): Response {
  const headers = { "content-type": "text/html; charset=utf-8" };
  return new Response(request?.method === "HEAD" ? null : PAGE, { status: 502, headers });
}

/** A response whose body breaks off in the middle; one without a body breaks off before it begins. */
export async function cutOff(response: Response): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  const half = whole.subarray(0, Math.ceil(whole.length / 2));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (!sent && half.length > 0) controller.enqueue(half);
      else controller.error(terminated());
      sent = true;
    },
  });
  const { status, statusText, headers } = response;
  const bodyless = status === 204 || status === 205 || status === 304;
  return new Response(bodyless ? null : body, { status, statusText, headers });
}

function terminated(): TypeError {
  const cause = Object.assign(new Error("other side closed"), {
    name: "SocketError",
    code: "UND_ERR_SOCKET",
  });
  return new TypeError("terminated", { cause });
}
