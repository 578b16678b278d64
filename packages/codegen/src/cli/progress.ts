import { plainText } from "../print/plain-text.js";

/** Shorter work is not worth a line in a log. */
const LONG_MS = 2_000;

export interface Progress {
  /** Says what is done next. */
  readonly step: (text: string) => void;
  /** Takes away what a terminal shows of it. */
  readonly end: () => void;
}

/**
 * Shows steps of work on stderr: one line of a terminal that changes, at once; plain lines elsewhere, from the time on
 * when the work is long. The work keeps the process busy, so nothing here waits for a timer.
 */
export function showProgress(): Progress {
  const { stderr } = process;
  if (stderr.isTTY && process.env["TERM"] !== "dumb") {
    const erase = "\r\u001b[2K";
    const columns = stderr.columns ?? 80;
    return {
      step: (text) => void stderr.write(`${erase}${plainText(text).slice(0, columns - 3)} …`),
      end: () => void stderr.write(erase),
    };
  }
  const start = performance.now();
  return {
    step: (text) => {
      if (performance.now() - start > LONG_MS) stderr.write(`${plainText(text)} …\n`);
    },
    end: () => {},
  };
}
