import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askInit } from "./ask-init.js";
import type { InitFlags } from "./init-command.js";

const DEFAULTS = { name: "shop", docs: undefined, samples: [], folder: "errors", root: "." };
const BODY = '{\r  "code": "not_found",\r\r  "message": "No such order."\r}\r';

/** Answers each question once it stands on the screen. */
async function ask(flags: InitFlags, answers: readonly (readonly [question: string, keys: string])[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...answers];
  let screen = "";
  output.on("data", (text) => {
    screen += String(text);
    const [next] = left;
    if (next === undefined || !screen.includes(next[0])) return;
    left.shift();
    screen = "";
    setImmediate(() => input.write(next[1]));
  });
  const answered = await askInit(flags, DEFAULTS, { input, output });
  expect(left).toEqual([]);
  return answered;
}

const ENTER = "\r";
const DOWN = "\u001b[B";

test("a pasted body", async () => {
  const answers = await ask({}, [
    ["What is your API called?", ENTER],
    ["How are your errors spelled?", ENTER],
    ["Paste the JSON body", BODY],
    ["Another one?", ENTER],
    ["pages about your errors", `https://shop.example/errors${ENTER}`],
    ["Write this to errors/?", ENTER],
  ]);
  expect(answers).toMatchObject({ name: "shop", docs: "https://shop.example/errors" });
  expect(answers?.samples.map(({ body }) => body)).toEqual([
    { code: "not_found", message: "No such order." },
  ]);
});

test("problem details, and no pages", async () => {
  const answers = await ask({ name: "pay" }, [
    ["How are your errors spelled?", `${DOWN}${DOWN}${ENTER}`],
    ["pages about your errors", ENTER],
  ]);
  expect(answers).toEqual({ ...DEFAULTS, name: "pay", samples: [] });
});

test("what is no body is said, and asked for again", async () => {
  const answers = await ask({ name: "pay", docs: "https://x.example", dialect: "like-mine" }, [
    ["How are your errors spelled?", ENTER],
    ["Paste the JSON body", "<html>\r\r"],
    ["this is no JSON", BODY],
    ["Another one?", ENTER],
    ["Write this to errors/?", ENTER],
  ]);
  expect(answers?.samples).toHaveLength(1);
});

test.each<[string, (readonly [string, string])[]]>([
  ["at once", [["What is your API called?", "\u0003"]]],
  [
    "while pasting",
    [
      ["What is your API called?", ENTER],
      ["How are your errors spelled?", ENTER],
      ["Paste the JSON body", "{\u0003"],
    ],
  ],
  [
    "at the end",
    [
      ["What is your API called?", ENTER],
      ["How are your errors spelled?", ENTER],
      ["Paste the JSON body", BODY],
      ["Another one?", ENTER],
      ["pages about your errors", ENTER],
      ["Write this to errors/?", "n"],
    ],
  ],
])("cancelled %s", async (_, answers) => {
  expect(await ask({}, answers)).toBeUndefined();
});
