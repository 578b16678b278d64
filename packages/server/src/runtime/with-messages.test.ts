import { expect, test } from "vitest";
import { withMessages } from "./with-messages.js";

const messages = { required: "This is needed." };

test.each([
  {
    what: "a rule with a message of the catalog",
    field: { pointer: "/a", rule: "required" },
    message: "This is needed.",
  },
  {
    what: "a message of its own",
    field: { pointer: "/a", rule: "required", message: "Say it." },
    message: "Say it.",
  },
  { what: "an unknown rule", field: { pointer: "/a", rule: "odd" }, message: undefined },
  {
    what: "a rule called like a member of every object",
    field: { pointer: "/a", rule: "toString" },
    message: undefined,
  },
  { what: "no rule", field: { pointer: "/a" }, message: undefined },
])("$what", ({ field, message }) => {
  expect(withMessages([field], messages)).toEqual([message === undefined ? field : { ...field, message }]);
});

test("a field that cannot be looked at is left as it is", () => {
  const fields = [
    {
      get pointer(): string {
        throw new Error("no");
      },
      get rule(): string {
        throw new Error("no");
      },
    },
  ];
  expect(withMessages(fields, messages)).toBe(fields);
});
