import { expect } from "vitest";
import { matchers } from "./gen/matchers.js";
import type { ApiErrorMatchers, AsymmetricApiErrorMatchers } from "./runtime/matchers/api-error-matchers.js";

// Who has a catalog of their own extends `expect` by the matchers of that, and takes from here the types alone.
expect.extend(matchers);

// Without a word of vitest in the declarations that are built, compilers take no notice of what they add to it.
export type { Assertion } from "vitest";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: type parameters must be those of vitest
  interface Assertion<T = any> extends ApiErrorMatchers<void> {}
  interface AsymmetricMatchersContaining extends AsymmetricApiErrorMatchers {}
}
