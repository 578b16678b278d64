import type { YAMLException } from "js-yaml";
import type { YAMLError } from "yaml";
import type { Finding, Position } from "../finding.js";
import {
  findMapAsKey,
  pathOfKeyAt,
  quoteAround,
  rangeStart,
  readYamlDocument,
  sourceOf,
  type YamlDocument,
} from "../findings/yaml-document.js";
import type { Data } from "./read-data.js";

interface Mend {
  readonly message: string;
  readonly expected: string;
  readonly example?: string;
}

/** What an error of the `yaml` package most often comes from, and how to mend it. */
const MENDS: Readonly<Record<string, Mend>> = {
  TAB_AS_INDENT: {
    message: "A tab stands where the line is indented.",
    expected: "spaces",
    example: "  title: Not found",
  },
  MISSING_CHAR: {
    message: "A quote or bracket is not closed.",
    expected: "its closing mark",
    example: 'title: "Not found"',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A text with a colon and a space in it is not quoted, or the line is indented too far.",
    expected: "quotes around the text",
    example: 'title: "Failed: try again"',
  },
  BAD_INDENT: {
    message: "The line is not indented like those beside it, or a bracket before it is not closed.",
    expected: "the same number of spaces for keys of one map, and a closing bracket for each opened one",
    example: "not_found: { status: 404, title: Not found }",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "A key has no colon after it, or the line is indented wrongly.",
    expected: "`key: value`",
    example: "title: Not found",
  },
  BAD_SCALAR_START: {
    message: "A text that begins with a special character is not quoted.",
    expected: "quotes around the text",
    example: 'detail: "@ is no name"',
  },
  BAD_DQ_ESCAPE: {
    message: "A backslash in double quotes begins an escape that YAML does not know.",
    expected: "`\\\\` for a backslash, or single quotes around the text",
    example: "detail: 'C:\\temp is full.'",
  },
  MULTIPLE_DOCS: { message: "The file holds several documents.", expected: "one document: no further `---`" },
  BLOCK_IN_FLOW: {
    message: "A comma or a bracket is missing.",
    expected: "a comma between two members, and a closing bracket",
    example: "{ status: 404, title: Not found }",
  },
};

/** An unquoted placeholder after a key, at the end of what could still be read. */
const UNQUOTED_PLACEHOLDER = /([^\s:,{}[\]]+):\s+(\{[\w.|]+\})\s*$/;

/**
 * Says why js-yaml could not read a text: with the precise reader, which finds all duplicate keys at once. When there is nothing
 * but duplicate keys the value is there, with the last of each.
 */
export function explainSyntax(text: string, file: string, error: YAMLException): Data {
  const yaml = readYamlDocument(text);
  const { errors } = yaml.document;
  const real = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  if (real === undefined && errors.length > 0) {
    return { value: yaml.document.toJS(), findings: errors.map((each) => duplicateKey(yaml, file, each)) };
  }
  if (real !== undefined) return { value: undefined, findings: [broken(yaml, file, real)] };
  const trap = findMapAsKey(yaml);
  const finding = trap === undefined ? plain(text, file, error) : unquotedKey(yaml, file, trap.key);
  return { value: undefined, findings: [finding] };
}

function duplicateKey(yaml: YamlDocument, file: string, error: YAMLError): Finding {
  const path = pathOfKeyAt(yaml, error.pos[0]) ?? [];
  const key = String(path.at(-1));
  return {
    rule: "duplicate-key",
    severity: "error",
    place: { file, path, atKey: true, position: yaml.positionOf(error.pos[0]) },
    message: `\`${key}\` stands twice in the same map.`,
    found: key,
    expected: "each key once",
    example: `${key}: …`,
  };
}

function broken(yaml: YamlDocument, file: string, error: YAMLError): Finding {
  const quote = /closing .quote/.test(error.message) ? quoteAround(yaml, error.pos[0]) : undefined;
  const position = yaml.positionOf(quote ?? error.pos[0]);
  const line = lineAt(yaml.text, position);
  const before = line.slice(0, position.column - 1);
  const placeholder = UNQUOTED_PLACEHOLDER.exec(before);
  if (placeholder !== null) {
    const [matched, key, text = ""] = placeholder;
    // Inside of brackets the text ends at the next mark, else with the line.
    const isFlow = /[[{]/.test(before.slice(0, -matched.length));
    const rest = line.slice(before.indexOf(matched) + matched.trimEnd().length);
    const value = text + (isFlow ? rest.replace(/[,}\]].*$/, "") : rest).trimEnd();
    return syntax("yaml-trap", file, position, line.trim(), {
      message: "A text that begins with a brace is not quoted: YAML reads a map.",
      expected: "quotes around the text",
      example: `${key}: "${value}"`,
    });
  }
  const mend = MENDS[error.code] ?? {
    message: `The YAML is broken: ${error.message}.`,
    expected: "YAML 1.2",
  };
  return syntax("syntax", file, position, line.trim(), mend);
}

/** What only js-yaml objects to: unknown tags and aliases. */
function plain(text: string, file: string, error: YAMLException): Finding {
  const position = { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 };
  return syntax("syntax", file, position, lineAt(text, position).trim(), {
    message: `The YAML is broken: ${error.reason}.`,
    expected: /alias|tag/.test(error.reason)
      ? "quotes around a text that begins with `*`, `&` or `!`"
      : "YAML 1.2",
  });
}

function unquotedKey(yaml: YamlDocument, file: string, key: unknown): Finding {
  const position = yaml.positionOf(rangeStart(key) ?? 0);
  const source = sourceOf(yaml, key) ?? "{…}";
  return syntax("yaml-trap", file, position, source, {
    message: "A key in braces is not quoted: YAML reads a map.",
    expected: `"${source}" in quotes`,
    example: `"${source}": "{field.rule}"`,
  });
}

function syntax(rule: string, file: string, position: Position, found: string, mend: Mend): Finding {
  return { rule, severity: "error", place: { file, path: [], position }, found, ...mend };
}

function lineAt(text: string, { line }: Position): string {
  return text.split(/\r?\n/)[line - 1] ?? "";
}
