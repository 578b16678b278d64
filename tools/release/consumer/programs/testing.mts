import { isRateLimited, readError } from "@org/errors-client";
import { errorCase, errorResponse, faultyFetch } from "@org/errors-testing";
import { disruptive, fanfare } from "@org/errors-testing/apis";
import { matchers } from "@org/errors-testing/matchers";

const { response, want } = errorCase(fanfare, "token_expired");
const expired = await readError(response(), fanfare.client);
if (expired?.code !== want.code) throw new Error("The client should have read what the case wants.");
const at: string | undefined = want.details.expiredAt;
if (at === undefined) throw new Error("The example has a time.");

const fetch = faultyFetch(
  async () => new Response("{}"),
  [{ every: 2, error: { api: disruptive, code: "rate_limited" } }],
);
await fetch("https://api.example/");
const limited = await readError(await fetch("https://api.example/"), disruptive.client);
if (isRateLimited(limited))
  console.log(`${limited.code} ${fetch.calls.length} ${Object.keys(matchers).length}`);

// @ts-expect-error: codes are those of the API
void (() => errorResponse(disruptive, "token_expired"));
