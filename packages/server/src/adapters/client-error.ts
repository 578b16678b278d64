import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Api } from "../runtime/api.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import { renderError } from "../runtime/render-error.js";

/** What Node says of a request that it could not read; everything else is a `400`. */
const STATUS: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Listens to the event `clientError` of a server of `node:http`: what is not HTTP is answered as the API answers an
 * error, and the connection is closed. Where a response has already begun, the connection is destroyed.
 */
export function clientErrorHandler(api: Api): (error: { readonly code?: string }, socket: Socket) => void {
  return (error, socket) => {
    // as Node itself does it: there is no response yet whose `headersSent` could be asked for
    const begun = (socket as { _httpMessage?: { headersSent?: boolean } })._httpMessage?.headersSent === true;
    if (error.code === "ECONNRESET" || !socket.writable || begun) {
      socket.destroy();
      return;
    }
    const { status, headers, body } = renderError(errorOfStatus(STATUS[error.code ?? ""] ?? 400, api), api);
    const lines = Object.entries({
      ...headers,
      "content-length": Buffer.byteLength(body),
      connection: "close",
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${body}`, () =>
      socket.destroy(),
    );
  };
}
