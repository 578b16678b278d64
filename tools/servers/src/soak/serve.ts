import { setTimeout as wait } from "node:timers/promises";
import { org } from "@org/errors-server/apis";
import { FRAMEWORKS } from "../frameworks.js";

// The server's half of the soak: one framework in a process of its own, which tells how much of its heap is in use.

const framework = FRAMEWORKS.find(({ adapter }) => adapter === process.argv[2]);
const { gc } = globalThis;
if (framework === undefined || gc === undefined) throw new Error("serve.js <adapter>, with --expose-gc");

/** Collected several times: what a finalizer frees is garbage only afterwards. */
async function heapUsed(): Promise<number> {
  const sizes: number[] = [];
  for (let round = 0; round < 5; round++) {
    await wait(50);
    gc?.();
    sizes.push(process.memoryUsage().heapUsed);
  }
  return Math.min(...sizes);
}

// a process that lives on after these would hide them
process.on("unhandledRejection", (reason) => {
  throw reason;
});
process.on("message", async () => process.send?.(await heapUsed()));
process.on("disconnect", () => process.exit());
process.send?.((await framework.start({ api: org, options: { onError: () => undefined } })).url);
