import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeTerminal } from "../testing/describe-terminal.js";
import { SpawnedCli } from "../testing/spawn-cli.js";
import { temporaryFolder } from "../testing/temporary-folder.js";

// `init` as a process of its own, from what was built: what it asks on a terminal, and what it reads from a pipe.

const BODY = '{"error": "not_found", "message": "No such order."}';

test("a body comes from a pipe", async () => {
  const cwd = temporaryFolder({});
  const spawned = new SpawnedCli(["init", "--name", "shop", "--body", "-"], { cwd });
  spawned.process.stdin?.end(BODY);
  expect(await spawned.ended).toBe(0);
  expect(spawned.stdout).toContain("not_found (404, assumed)");
  expect(readFileSync(join(cwd, "errors/dialects/shop.yaml"), "utf8")).toContain('error: "{code}"');
});

describeTerminal("in a terminal", () => {
  test("it asks, and takes a body that is pasted with its head", async () => {
    const cwd = temporaryFolder({});
    const spawned = new SpawnedCli(["init", "--name", "shop"], { cwd, terminal: true });
    const answer = async (question: RegExp, keys: string): Promise<void> => {
      await spawned.until("stdout", question);
      spawned.process.stdin?.write(keys);
    };
    await answer(/How are your errors spelled\?/, "\r");
    await answer(/and press Enter/, `HTTP/1.1 404 Not Found\rx-request-id: r1\r\r${BODY}\r`);
    await answer(/Another one\?/, "\r");
    await answer(/Where are the pages/, "\r");
    await answer(/Write this to/, "\r");
    await spawned.until("stdout", /npx errors-codegen generate/);
    expect(await spawned.ended).toBe(0);
    expect(readFileSync(join(cwd, "errors/dialects/shop.yaml"), "utf8")).toContain(
      'X-Request-Id?: "{traceId}"',
    );
  });

  test("Ctrl-C ends it, and nothing is written", async () => {
    const cwd = temporaryFolder({});
    const spawned = new SpawnedCli(["init"], { cwd, terminal: true });
    await spawned.until("stdout", /What is your API called\?/);
    spawned.process.stdin?.write("\u0003");
    expect(await spawned.ended).toBe(1);
    expect(existsSync(join(cwd, "errors"))).toBe(false);
  });
});
