import fc from "fast-check";

/** What encoders, separators and literals of templates may stumble over. */
const PIECES = [
  "a",
  "Z",
  "7",
  "word",
  " ",
  "é",
  "漢",
  "😀",
  '"',
  "\\",
  "/",
  "~",
  ".",
  "[",
  "]",
  "{",
  "}",
  "{{",
  "; ",
  ": ",
  " [json-pointer:",
  "\n",
  "\r",
  "\t",
  "\u0000",
  "\u001f",
  "\u007f",
  "\u0085",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\ufffd",
  "\ud800",
  "\udc00",
  "__proto__",
  "</script>",
];

/** Any text: quotes, control characters, lone surrogates, byte order marks, pieces of templates. */
export function anyText(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(""));
}

const SEGMENTS = [
  "email",
  "user",
  "tags",
  "0",
  "1",
  "10",
  "01",
  "-",
  "4294967295",
  "99999999999999999999",
  "",
  "a.b",
  ".",
  "a/b",
  "~",
  "~1",
  "a[0]",
  "[1]",
  "x]",
  "[",
  " ",
  "größe",
  "😀",
  "\ud800",
  "\u0000",
  "__proto__",
  "constructor",
];

/** A JSON Pointer (RFC 6901); often one of few, so that fields share their path. */
export function anyPointer(): fc.Arbitrary<string> {
  const names = fc.array(fc.constantFrom(...SEGMENTS), { maxLength: 3 });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom("", "/email", "/tags/0/name", "/2", "/1") },
    { weight: 2, arbitrary: names.map((all) => all.map((name) => `/${escaped(name)}`).join("")) },
  );
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

const MEMBERS = [
  "limit",
  "kind",
  "rule",
  "message",
  "code",
  "type",
  "__proto__",
  "toJSON",
  "then",
  "7",
  "a b",
];

/** Members of any name and of any JSON value; half of the time none. */
export function anyMembers(): fc.Arbitrary<Record<string, unknown>> {
  const value = fc.constantFrom(null, true, 0, 1.5, "", "text", "\ud800", [], [1, "a"], {}, { a: { b: [] } });
  return fc
    .array(fc.tuple(fc.constantFrom(...MEMBERS), value), { maxLength: 2 })
    .map((entries) => Object.fromEntries(entries));
}
