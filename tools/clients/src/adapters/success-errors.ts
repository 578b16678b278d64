import { type Dialect, defineApi, text } from "@org/errors-client/runtime";
import type { RawAnswer } from "./service.js";

const dialect: Dialect = {
  mediaType: "application/json",
  status: 200,
  variants: [{ read: ({ error }) => (text(error) === undefined ? undefined : { codes: [text(error)] }) }],
};

/** An API that sends its errors as if they were successes. */
export const successErrors = defineApi<Error>({
  name: "success-errors",
  dialect,
  catalog: { generics: { 500: "internal_error" }, retry: [] },
  codes: "out_of_stock",
});

export const OUT_OF_STOCK: RawAnswer = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: '{"error":"out_of_stock"}',
};
