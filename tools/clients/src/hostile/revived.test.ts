import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import {
  ApiError,
  isNotFound,
  isTokenExpired,
  isUnauthorized,
  isValidationFailed,
  readError,
} from "@org/errors-client";
import { fanfare, org } from "@org/errors-client/apis";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REVIVABLE, scriptOf } from "./revivable.js";

// An error leaves the place where it was read as data (`toJSON`), and is an error again where it arrives (`fromJSON`).

const PROGRAM = `
  import { parentPort } from "node:worker_threads";
  import { ApiError, isTokenExpired, isUnauthorized, readError } from "@org/errors-client";
  import { org } from "@org/errors-client/apis";

  const read = async () => {
    const body = { type: "about:blank", title: "T", status: 401, code: "token_expired" };
    return (await readError(Response.json(body, { status: 401 }), org)).toJSON();
  };
  parentPort.on("message", async (data) => {
    const error = ApiError.fromJSON(data);
    parentPort.postMessage({
      seen: { expired: isTokenExpired(error), unauthorized: isUnauthorized(error) },
      back: error.toJSON(),
      own: await read(),
    });
  });
`;

let worker: Worker;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    platform: "node",
    format: "cjs",
    conditions: ["@org/source"],
    write: false,
  });
  worker = new Worker(outputFiles[0]!.text, { eval: true });
});
afterAll(async () => {
  await worker.terminate();
});

interface Answer {
  readonly seen: { readonly expired: boolean; readonly unauthorized: boolean };
  readonly back: unknown;
  readonly own: unknown;
}

async function askWorker(message: unknown): Promise<Answer> {
  worker.postMessage(message);
  return (await once(worker, "message"))[0] as Answer;
}

describe.each(REVIVABLE)("%s", (_, response) => {
  test("go to a worker and come back", async () => {
    const error = (await readError<unknown>(response(), org)) as ApiError;
    const { seen, back } = await askWorker(error.toJSON());
    expect(seen).toEqual({ expired: isTokenExpired(error), unauthorized: isUnauthorized(error) });
    const revived = ApiError.fromJSON(back);
    expect(revived).toBeInstanceOf(ApiError);
    expect(revived?.toJSON()).toEqual(error.toJSON());
    expect(revived?.message).toBe(error.message);
    expect("polluted" in {}).toBe(false);
  });

  test("go from the page of a server to a browser", async () => {
    const error = (await readError<unknown>(response(), org)) as ApiError;
    const revived = ApiError.fromJSON(JSON.parse(dataOf(scriptOf(JSON.stringify(error)))));
    expect(revived?.toJSON()).toEqual(error.toJSON());
    for (const guard of [isTokenExpired, isNotFound, isValidationFailed]) {
      expect(guard(revived)).toBe(guard(error));
    }
  });
});

/** What a browser finds in the first script. */
function dataOf(html: string): string {
  return /<script[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
}

test("a page that does not keep `<` out is broken by the first text that has a script in it", async () => {
  const error = await readError(new Response("</script>", { status: 404 }), fanfare);
  const html = `<script type="application/json">${JSON.stringify(error)}</script>`;
  expect(() => JSON.parse(dataOf(html))).toThrow(SyntaxError);
});

test("what a worker has read is narrowed here", async () => {
  const { own } = await askWorker(new ApiError({ code: "conflict", status: 409 }).toJSON());
  const error: unknown = ApiError.fromJSON(own);
  expect(isUnauthorized(error) && error.code).toBe("token_expired");
});

test("an error that is posted itself arrives as any other, and nobody takes it for one", async () => {
  const error = await readError(new Response(null, { status: 404 }), org);
  const posted: unknown = structuredClone(error);
  expect(posted).toBeInstanceOf(Error);
  expect(isNotFound(posted)).toBe(false);
  expect(ApiError.from(posted)).toMatchObject({ code: "unexpected_failure", cause: posted });
});
