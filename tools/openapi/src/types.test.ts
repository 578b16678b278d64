import { writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import { compile, generatedFolder } from "./compile.js";
import { describedApis, type Schema } from "./described.js";
import { discriminated, exhaustiveSwitch } from "./exhaustive.js";

const apis = await describedApis();
const folder = generatedFolder("types");
const typeOf = (schema: string): string => `components["schemas"][${JSON.stringify(schema)}]`;

/** Types of a document. It warns of bodies with several variants, whose discriminator is in each of them. */
async function typesOf(document: object): Promise<string> {
  return astToString(await openapiTS(structuredClone(document) as never, { silent: true }));
}

test("openapi-typescript makes types of everything, and they narrow by code where there is a discriminator", async () => {
  let told = 0;
  for (const described of apis) {
    const { api, document, description } = described;
    const responses = discriminated(described).map(({ name, mediaType, schema }) => {
      const type = `components["responses"][${JSON.stringify(name)}]["content"][${JSON.stringify(mediaType)}]`;
      return { type, schema, typeOf };
    });
    const unions = Object.entries<Schema>(document.components.schemas).map(([name, schema]) => {
      return { type: typeOf(name), schema, typeOf };
    });
    const both = {
      description: responses,
      document: unions.filter(({ schema }) => schema.discriminator !== undefined),
    };
    for (const [kind, all] of Object.entries(both)) {
      writeFileSync(
        join(folder, `${api}.${kind}.ts`),
        await typesOf(kind === "document" ? document : description),
      );
      const switches = all.map((each, index) => exhaustiveSwitch(each, `tell${index}`));
      const imported = `import type { components } from "./${api}.${kind}.js";\n\n`;
      writeFileSync(join(folder, `${api}.${kind}.use.ts`), `${imported}${switches.join("\n")}\nexport {};\n`);
      told += switches.length;
    }
  }
  // else this would show nothing
  expect(told).toBeGreaterThanOrEqual(10);
  expect(compile(folder)).toBe("");
}, 120_000);

test("details are there behind the code, and nowhere else", async () => {
  const at = generatedFolder("types-details");
  const { description } = apis.find(({ api }) => api === "org")!;
  writeFileSync(join(at, "org.ts"), await typesOf(description));
  writeFileSync(
    join(at, "use.ts"),
    `import type { operations } from "./org.js";

type Responses = operations["putOrder"]["responses"];
type Failure = Responses[401]["content"]["application/problem+json"];

export function use(failure: Failure): string | undefined {
  // @ts-expect-error: not every error of this status has it
  void failure.expiredAt;
  // @ts-expect-error: no error of this status
  if (failure.code === "not_found") return undefined;
  return failure.code === "token_expired" ? failure.expiredAt : failure.detail;
}

// @ts-expect-error: never sent
export type Teapot = Responses[418];
`,
  );
  expect(compile(at)).toBe("");
}, 60_000);
