import { expect, test } from "vitest";
import { entries, list, textList } from "./field-pieces.js";
import type { OutgoingField } from "./outgoing.js";
import { toDotted } from "./path.js";
import { quote } from "./quote.js";

function field(pointer: string, message?: string): OutgoingField {
  return { pointer, message, rule: undefined, alias: undefined, params: undefined };
}

const message = (one: OutgoingField) => quote(one.message);
const messages = (group: readonly OutgoingField[]) => list(group, message);
const path = (one: OutgoingField) => (one.pointer === "/none" ? undefined : toDotted(one.pointer));

test.each<[OutgoingField[], string | undefined]>([
  [[], undefined],
  [[field("/a")], undefined],
  [[field("/a", "x"), field("/b"), field("/c", "y")], '["x","y"]'],
])("list leaves out alone what cannot be rendered (%#)", (fields, text) => {
  expect(list(fields, message)).toBe(text);
  expect(textList(fields, (one) => one.message)).toBe(text);
});

test("textList escapes each text, and may have empty ones", () => {
  const fields = [field("/a", ""), field("/b", 'say "x"'), field("/c", "\ud83d")];
  expect(textList(fields, (one) => one.message)).toBe(list(fields, message));
});

test("entries of many fields", () => {
  const many = Array.from({ length: 40 }, (_, place) =>
    field(`/${"abc"[place % 3]}/${place % 20}`, `${place}`),
  );
  const keyed = many.map(({ pointer, message }) => [pointer.slice(1).replace("/", "."), message] as const);
  const expected = Object.fromEntries(
    keyed.map(([key]) => [key, keyed.filter(([other]) => other === key).map(([, said]) => said)]),
  );
  expect(JSON.parse(entries(many, path, messages) ?? "")).toEqual(expected);
});

test.each<[OutgoingField[], string | undefined]>([
  [[], undefined],
  [[field("/a")], undefined],
  [[field("/none", "x")], undefined],
  [[field("/b", "1"), field("/a", "2"), field("/b", "3")], '{"b":["1","3"],"a":["2"]}'],
  [[field("/2", "1"), field("/1", "2")], '{"2":["1"],"1":["2"]}'],
  [[field("/a/b", "1"), field("/a.b", "2"), field("/c")], '{"a.b":["1","2"]}'],
  [[field("/__proto__", "1"), field('/"', "2")], '{"__proto__":["1"],"\\"":["2"]}'],
])("entries group by key in order of first appearance (%#)", (fields, text) => {
  expect(entries(fields, path, messages)).toBe(text);
});
