import Table from "cli-table3";
import { retryInWords } from "./retry-in-words.js";
import type { Screen, Style } from "./screen.js";
import type { Row } from "./sections.js";
import { cut, shortenBody } from "./shorten-body.js";

const HEAD = ["HTTP", "body on the wire", "code", "fields and details", "send it again?"];
/** Of all columns but that of the body, which gets the rest; between two columns stand two blanks. */
const WIDTHS = { status: 4, code: 25, parts: 22, retry: 18 };
const GAPS = 2 * (HEAD.length - 1);

/** The failures of one API as a table: a line below the head, blanks between the columns, and no other ornament. */
export function table(rows: readonly Row[], screen: Screen): string {
  const { status, code, parts, retry } = WIDTHS;
  const body = screen.width - GAPS - status - code - parts - retry;
  const lines = new Table({
    head: HEAD.map((title) => screen.paint("dim", title)),
    chars: LINES,
    // Each column but the last has two blanks at its end. Colours are ours.
    colWidths: [status + 2, body + 2, code + 2, parts + 2, retry],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    wordWrap: true,
  });
  lines.push(...rows.map((row) => cells(row, body, screen)));
  return lines.toString().replace(/ +$/gm, "");
}

/** No frame, only a line below the head. */
const LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

function cells({ failure, seen, problems }: Row, width: number, { paint }: Screen): string[] {
  const { status, body, error } = seen;
  const wrong: Style | undefined = problems.length > 0 ? ["bold", "red"] : undefined;
  const code = error?.code ?? "no error";
  const retry = error === undefined ? "" : retryInWords(error.retry, error.retryAfterMs);
  return [
    paint(status < 500 ? "yellow" : "red", String(status)),
    shortenBody(body, width),
    paint(wrong ?? "bold", code) + (code === failure.name ? "" : `\n${paint("dim", `(${failure.name})`)}`),
    parts(seen).join("\n"),
    retry === "never" ? paint("dim", retry) : retry,
  ];
}

/** Each violated field, then each detail, on a line of its own. */
function parts({ error }: Row["seen"]): string[] {
  const fields = (error?.fields ?? []).map(({ pointer, rule, message }) =>
    `${pointer === "" ? '""' : pointer} ${rule ?? message ?? ""}`.trimEnd(),
  );
  const details = Object.entries(error?.details ?? {}).map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return `${name}: ${text}`;
  });
  return [...fields, ...details].map((part) => cut(part, WIDTHS.parts));
}
