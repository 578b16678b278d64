import { setTimeout as wait } from "node:timers/promises";
import { fault } from "../../given";
import { handle } from "../../handle";

export const GET = handle(async ({ signal }) => {
  await wait(2_000, undefined, { signal }).catch(() => undefined);
  throw fault("/slow");
});
