import type { Api as ClientApi } from "@org/errors-client";
import * as clientApis from "@org/errors-client/apis";
import type { Api as ServerApi } from "@org/errors-server";
import * as serverApis from "@org/errors-server/apis";

/** The API as a server uses it, by its name in the catalog. */
export function serverApi(name: string): ServerApi {
  return named(Object.values<ServerApi>(serverApis), name);
}

/** The API as a client uses it, by its name in the catalog. */
export function clientApi(name: string): ClientApi<unknown> {
  return named(Object.values<ClientApi<unknown>>(clientApis), name);
}

function named<A extends { readonly name: string }>(apis: readonly A[], name: string): A {
  const found = apis.find((api) => api.name === name);
  if (found === undefined) throw new Error(`The API ${name} is in the catalog, but not generated yet.`);
  return found;
}
