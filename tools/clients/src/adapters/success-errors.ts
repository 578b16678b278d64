import { type Dialect, decideByReading, defineApi, text } from "@org/errors-client/runtime";
import type { RawAnswer } from "./service.js";

const dialect: Dialect = {
  mediaType: "application/json",
  status: 200,
  decide: decideByReading([
    { read: ({ error }) => (text(error) === undefined ? undefined : { codes: [text(error)] }) },
  ]),
};

/** An API that sends its errors as if they were successes. */
export const successErrors = defineApi<Error>({
  name: "success-errors",
  dialect,
  errors: () => [{ codes: "out_of_stock" }, { codes: "bad_request=400 internal_error=500", unlisted: true }],
});

export const OUT_OF_STOCK: RawAnswer = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: '{"error":"out_of_stock"}',
};
