import { expect, test } from "vitest";
import { screenOf } from "./screen.js";

const RED = "\u001B[31mred\u001B[39m";

test.each([
  ["a terminal", { isTTY: true, columns: 110 }, {}, RED, 110],
  ["a terminal without colours", { isTTY: true, columns: 110 }, { NO_COLOR: "1" }, "red", 110],
  ["an empty NO_COLOR", { isTTY: true, columns: 110 }, { NO_COLOR: "" }, RED, 110],
  ["a narrow terminal", { isTTY: true, columns: 80 }, {}, RED, 100],
  ["a wide terminal", { isTTY: true, columns: 300 }, {}, RED, 120],
  ["a pipe", {}, {}, "red", 120],
])("%s", (_, stdout, env, painted, width) => {
  const screen = screenOf(stdout as NodeJS.WriteStream, env);
  expect(screen.paint("red", "red")).toBe(painted);
  expect(screen.width).toBe(width);
});
