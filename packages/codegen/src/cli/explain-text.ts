import type { ExplainedDetail, ExplainedError, ExplainedResponse } from "../explain/explained-error.js";
import { INVISIBLE, unicodeEscape } from "../print/encode.js";
import { printJsonFile } from "../print/json-file.js";
import { plainText } from "../print/plain-text.js";
import { prose } from "../print/prose.js";
import { styled } from "./terminal.js";

/** What is said of an error, for people. Sections that have nothing to say are left out. */
export function explainText(explained: ExplainedError, width: number): string {
  const { code, status, title, meaning, causes, remedies, retry, details, apis } = explained;
  const head = `${styled("bold", code)}  ${status} ${plainText(title)}`;
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ["", [head, ...marks(explained)]],
    ["", prose(meaning, width)],
    ["Why", list(causes, width)],
    ["What to do", list(remedies.map(remedyText), width)],
    ["Retry", indented(prose(`${capital(retry.words)}.`, width - 2))],
    ["Details", [...details.flatMap((detail) => detailLines(detail, width)), ...typeLines(explained)]],
    ["Related", related(explained)],
    ["Sent by", apis.flatMap((each) => (each.response === undefined ? [] : responseLines(each, width)))],
    ["Not sent by", apis.filter(({ response }) => response === undefined).map(substituteLine)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => (title === "" ? lines : [styled("bold", title), ...lines]).join("\n"))
    .join("\n\n");
}

function marks({ generic, status, deprecated }: ExplainedError): string[] {
  const instead = deprecated?.replacedBy === undefined ? "" : `; use ${deprecated.replacedBy}`;
  return [
    ...(generic ? [`The generic error of status ${status}.`] : []),
    ...(deprecated === undefined
      ? []
      : [styled("yellow", plainText(`Deprecated since ${deprecated.since}${instead}.`))]),
  ];
}

function remedyText({ action, text, link }: ExplainedError["remedies"][number]): string {
  const more = link === undefined ? "" : ` (${link})`;
  return `${text}${more} [${action}]`;
}

/** `name?: type`, and below it what it means. */
function detailLines(detail: ExplainedDetail, width: number): string[] {
  const { name, required, type, description = "", limits, redact } = detail;
  const secret = redact ? "  (secret: never sent)" : "";
  const lines = plainText(`${name}${required ? "" : "?"}: ${type}${secret}`).split("\n");
  const meaning = [description, limits].flatMap((text) => (text === "" ? [] : prose(text, width - 4)));
  return indented([...lines, ...indented(meaning)]);
}

function typeLines({ types }: ExplainedError): string[] {
  return Object.entries(types).flatMap(([name, type]) =>
    indented(plainText(`where ${name} = ${type}`).split("\n")),
  );
}

function related({ refines, refinedBy, type, help, source }: ExplainedError): string[] {
  const lines = [
    ["refines", refines.join(" → ")],
    ["refined by", refinedBy.join(", ")],
    ["type", type],
    ["help", help === type ? "" : help],
    ["written in", source],
  ] as const;
  return lines
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `  ${`${name}:`.padEnd(12)}${plainText(text)}`);
}

function responseLines(explained: ExplainedResponse, width: number): string[] {
  const { api, dialect, listed, response, retry, note } = explained;
  if (response === undefined) return [];
  const notes = [
    ...(listed ? [] : ["Not listed by the API, but generic: sent all the same."]),
    ...(note === undefined ? [] : prose(note, width - 4)),
    ...(retry === undefined ? [] : prose(`Retry: ${retry.words}.`, width - 4)),
  ];
  const headers = Object.entries(response.headers).map(([name, value]) => plainText(`${name}: ${value}`));
  const body = jsonLines(response.body);
  const head = `  ${styled("cyan", api)} (dialect ${dialect}): status ${response.status}`;
  return [head, ...indented(indented([...notes, ...headers, ...body]))];
}

/** Small values on one line; nothing in it that a terminal would obey. */
function jsonLines(value: unknown): string[] {
  return printJsonFile(value).trimEnd().replace(INVISIBLE, unicodeEscape).split("\n");
}

function substituteLine({ api, sentAs }: ExplainedResponse): string {
  return `  ${api}: sends ${sentAs} instead`;
}

function list(items: readonly string[], width: number): string[] {
  return items.flatMap((item) => {
    const lines = prose(item, width - 4);
    return lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`.trimEnd());
  });
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
