import { describeRetry } from "@org/errors-codegen";
import Table from "cli-table3";
import type { Screen } from "./screen.js";
import type { Row } from "./sections.js";
import { cut, shortenBody } from "./shorten-body.js";

const HEAD = ["HTTP", "body on the wire", "code, fields, details", "send it again?"];
/** Of all columns but that of the body, which gets the rest; between two columns stand two blanks. */
const WIDTHS = { status: 4, read: 34, retry: 18 };
const GAPS = 2 * (HEAD.length - 1);

/** The failures of one API as a table, with nothing but blanks between its columns. */
export function table(rows: readonly Row[], screen: Screen): string {
  const { status, read, retry } = WIDTHS;
  const body = screen.width - GAPS - status - read - retry;
  const lines = new Table({
    head: HEAD.map((title) => screen.paint("dim", title)),
    chars: NO_LINES,
    // Each column but the last has two blanks at its end. Colours are ours.
    colWidths: [status + 2, body + 2, read + 2, retry],
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    wordWrap: true,
  });
  lines.push(...rows.map((row) => cells(row, body, screen)));
  return lines.toString().replace(/ +$/gm, "");
}

const NO_LINES = {
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
  const code = error?.code ?? "no error";
  const read = problems.length === 0 ? paint("bold", code) : paint(["bold", "red"], `✗ ${code}`);
  const told = parts(seen);
  const thrown = code === failure.name ? [] : [paint("dim", indent(`(${failure.name})`))];
  const retry = error === undefined ? "" : describeRetry(error.retry, error.retryAfterMs).when;
  return [
    paint(status < 500 ? "yellow" : "red", String(status)),
    // what is told in more lines stands in the body too
    shortenBody(body, width, 2 + told.length),
    [read, ...thrown, ...told.map(indent)].join("\n"),
    retry === "never" ? paint("dim", retry) : retry,
  ];
}

/** The violated fields, then the details. */
function parts({ error }: Row["seen"]): string[] {
  const fields = (error?.fields ?? []).map(
    ({ pointer, rule, message }) => `${pointer === "" ? '""' : pointer} ${rule ?? message ?? ""}`,
  );
  const details = Object.entries(error?.details ?? {}).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [...fields, ...details];
}

/** A line below the code. */
function indent(line: string): string {
  return cut(`  ${line.trimEnd()}`, WIDTHS.read);
}
