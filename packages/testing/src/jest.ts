import type { expect as Expect } from "expect";
import { matchers } from "./gen/matchers.js";
import type { ApiErrorMatchers, AsymmetricApiErrorMatchers } from "./runtime/matchers/api-error-matchers.js";

// Jest gives each test file an `expect` of its own: there is none to import.
const { expect } = globalThis as { readonly expect?: typeof Expect };
if (expect === undefined) {
  throw new Error(
    "@org/errors-testing/jest found no global `expect`: name it in `setupFilesAfterEnv`, or call `expect.extend(matchers)` " +
      "with those of @org/errors-testing/matchers.",
  );
}
expect.extend(matchers);

// Without a word of `expect` in the declarations that are built, compilers take no notice of what they add to it.
export type { Matchers } from "expect";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ApiErrorMatchers<R> {}
  interface AsymmetricMatchers extends AsymmetricApiErrorMatchers {}
}
