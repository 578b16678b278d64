import { isTokenExpired, readError } from "@org/errors-client";
import { disruptive, org } from "@org/errors-client/apis";
import { notFound, tokenExpired } from "@org/errors-server";
import { org as served } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/fetch";
import type { TokenExpiredDetails } from "@org/errors-types";

const handle = errorHandler(served)(() => {
  throw tokenExpired({ expiredAt: "2026-01-31T10:00:00Z" });
});
const error = await readError(await handle(new Request("https://api.example/")), org);
if (!isTokenExpired(error)) throw new Error("The token should have expired.");
const details: TokenExpiredDetails = error.details;
console.log(`${error.code} ${details.expiredAt}`);

const other = await readError(new Response('{"error":"No.","code":404}', { status: 404 }), disruptive);
if (other?.code === "not_found" && other.recognized) {
  // @ts-expect-error: a body of this API has no room for details
  void other.details;
}
// @ts-expect-error: the details of an error are typed
void (() => notFound({ resource: 1 }));
