import { setTimeout as wait } from "node:timers/promises";
import { fault } from "../../given";
import { handle } from "../../handle";

export const GET = handle(() => new Response(broken(), { headers: { "content-type": "application/json" } }));

/** A route handler has returned when the body is sent. */
function broken(): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      if (begun) {
        await wait(20);
        throw fault("/started");
      }
      begun = true;
      controller.enqueue(new TextEncoder().encode('{"ok":'));
    },
  });
}
