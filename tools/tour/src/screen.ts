import { styleText } from "node:util";

/** How a piece of text stands out. */
export type Style = Parameters<typeof styleText>[0];

/** Where the tour is printed. */
export interface Screen {
  /** In characters. */
  readonly width: number;
  readonly write: (text: string) => void;
  /** The text in a style, where the screen has any. */
  readonly paint: (style: Style, text: string) => string;
}

/** Legible from 100 columns on; more than 120 do not help. */
const NARROWEST = 100;
const WIDEST = 120;

/** Coloured on a terminal only, and not where NO_COLOR (https://no-color.org) is set. */
export function screenOf(stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen {
  const coloured = stdout.isTTY && !env.NO_COLOR;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? WIDEST)),
    write: (text) => stdout.write(text),
    paint: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  };
}
