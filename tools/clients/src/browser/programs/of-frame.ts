import { type Ending, endingOf } from "./received-from.js";

/** A failure in a frame of the page, whose errors are of classes of its own. */
export async function ofFrame(): Promise<Ending> {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const inside = frame.contentWindow as Window & typeof globalThis;
  return endingOf(inside.fetch(`${location.origin}/acts/ECONNRESET`));
}
