import { expect } from "vitest";
import { matchers } from "./gen/matchers.js";
import type { ApiErrorMatchers, AsymmetricApiErrorMatchers } from "./runtime/matchers/api-error-matchers.js";

// Who has a catalog of their own extends `expect` by the matchers of that, and takes from here the types alone.
expect.extend(matchers);

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: type parameters must be those of vitest
  interface Assertion<T = any> extends ApiErrorMatchers<void> {}
  interface AsymmetricMatchersContaining extends AsymmetricApiErrorMatchers {}
}
