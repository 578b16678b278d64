import type { Verdict } from "../compat/verdict.js";
import { styled } from "./terminal.js";

const STYLES: Readonly<Record<Verdict, Parameters<typeof styled>[0] | undefined>> = {
  M: "red",
  "m!": "yellow",
  m: undefined,
  P: "gray",
};

/** A text in the colour of its verdict, where the terminal has colours. */
export function markByGravity(verdict: Verdict, text: string): string {
  const style = STYLES[verdict];
  return style === undefined || text === "" ? text : styled(style, text);
}
