import { jsonEnd } from "./json-end.js";
import type { Sample } from "./sample.js";

/** A text that holds no sample of an error; the message says where, and what would. */
export class SampleError extends Error {
  override readonly name = "SampleError";
}

/** Larger ones are no error bodies. */
const MOST_CHARACTERS = 256 * 1024;
const HEAD = /^HTTP\/[\d.]+ (\d{3})[^\n]*\n((?:[^\n]+\n)*?)\r?\n/;

/**
 * Reads one or several error responses, one after the other: the body alone, or the head before it as `curl -i` prints it.
 *
 * @param name of the text, for messages
 * @throws SampleError where it holds something else
 */
export function readSamples(text: string, name: string): Sample[] {
  if (text.length > MOST_CHARACTERS) {
    throw new SampleError(
      `${name} is larger than ${MOST_CHARACTERS / 1024} KiB: give the body of one error, or of a few.`,
    );
  }
  const samples: Sample[] = [];
  const whole = text.replace(/^\uFEFF/, "");
  let at = skipSpace(whole, 0);
  while (at < whole.length) {
    const head = HEAD.exec(whole.slice(at));
    const start = skipSpace(whole, at + (head?.[0].length ?? 0));
    const end = jsonEnd(whole, start);
    samples.push({ ...readHead(head), body: parse(whole, start, end, name) });
    at = skipSpace(whole, end);
  }
  if (samples.length === 0) throw new SampleError(`${name} is empty. ${EXPECTED}`);
  return samples;
}

const EXPECTED =
  'Expected is the JSON body of an error, such as {"error": "not_found", "message": "No such order."}';

function skipSpace(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}

function readHead(head: RegExpExecArray | null): Pick<Sample, "status" | "headers"> {
  const headers = new Map<string, string>();
  for (const line of head?.[2]?.split(/\r?\n/) ?? []) {
    const [, key = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (key !== "") headers.set(key.toLowerCase(), value.trim());
  }
  return { status: head === null ? undefined : Number(head[1]), headers };
}

function parse(whole: string, start: number, end: number, name: string): unknown {
  const text = whole.slice(start, end);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SampleError(
      `${placeOf(whole, start, name)}: this is no JSON (${onOneLine((error as Error).message)}). ${EXPECTED}`,
    );
  }
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  if (typeof value !== "object" || value === null || isEmpty) {
    throw new SampleError(
      `${placeOf(whole, start, name)}: ${shortened(text)} says nothing about an error. ${EXPECTED}`,
    );
  }
  return value;
}

function placeOf(whole: string, at: number, name: string): string {
  return `${name}:${whole.slice(0, at).split("\n").length}`;
}

function shortened(text: string): string {
  const line = onOneLine(text);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** What is cut out of a text, or quoted by the JSON parser, may hold ends of lines. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
