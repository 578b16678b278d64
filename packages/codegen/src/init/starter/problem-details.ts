import { codeSpelling } from "../infer/code-spelling.js";
import type { InferredDialect } from "../infer/infer-dialect.js";

/** RFC 9457 with the code, the trace, the field errors and the details as extension members. */
export const problemDetails: InferredDialect = {
  mediaType: "application/problem+json",
  status: undefined,
  variants: [
    {
      body: {
        type: "{type}",
        title: "{title}",
        status: "{status}",
        "detail?": "{detail}",
        "instance?": "{instance}",
        "traceId?": "{traceId}",
        "errors?": { "{field.path}": ["{field.message}"] },
        code: "{code}",
        "...": "{...details}",
      },
    },
  ],
  headers: { "Retry-After?": "{retryAfter|seconds}" },
  spelling: codeSpelling([]),
  carriesCode: true,
  carriesFields: true,
  unrecognized: [],
  leftOut: [],
  samples: [],
};
