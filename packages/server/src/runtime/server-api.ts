/** The APIs of servers, clients and the testing kit have the same names. */
export const NO_SERVER_API: string =
  "Expected is the API of a server, which renders errors: import it from @org/errors-server/apis, or from " +
  "./server/apis.js of generated code.";

/** Whether it is one: that of a client has no catalog. What cannot be looked at now, such as one that each request chooses, may be. */
export function isServerApi(api: unknown): boolean {
  try {
    return typeof (api as { readonly catalog?: unknown } | undefined)?.catalog === "object";
  } catch {
    return true;
  }
}
