import { plainText } from "../print/plain-text.js";
import { complain } from "./terminal.js";

/** With fewer errors, a step takes less time than it takes to read a line about it in a log. */
const MANY_ERRORS = 2_000;

export interface Progress {
  /** Says what is done next. `errors`: how many there are to work on. */
  readonly step: (text: string, errors: number) => void;
  /** Takes away what a terminal shows of it. */
  readonly end: () => void;
}

/**
 * Shows steps of work on stderr: one line of a terminal that changes; elsewhere plain lines, where the work is long. The
 * work keeps the process busy, so nothing here waits for a timer.
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
  return {
    step: (text, errors) => {
      if (errors >= MANY_ERRORS) complain(`${plainText(text)} …`);
    },
    end: () => {},
  };
}
