import { setTimeout as wait } from "node:timers/promises";
import { fault } from "../../given";
import { handle } from "../../handle";

export const GET = handle(async () => {
  await wait(1);
  throw fault("/async");
});
