import type { FaultPath } from "../src/fault";
import type { ServerOptions } from "../src/framework";
import { NEXT_GIVEN, type NextGiven } from "../src/frameworks/next-given";

/** Only while requests are answered: where the application is built there is no server. */
function given(): NextGiven {
  return (globalThis as unknown as { readonly [NEXT_GIVEN]: NextGiven })[NEXT_GIVEN];
}

/** The server that the current request came to. */
export function server(): ServerOptions {
  const options = given().server.getStore();
  if (options === undefined) throw new Error("No server was given.");
  return options;
}

export function fault(path: FaultPath): unknown {
  return given().fault(path);
}

export function staleHeaders(): Readonly<Record<string, string>> {
  return given().staleHeaders;
}
