import { type ApiErrorInit, BareApiError } from "@org/errors-types/runtime";
import type { Cases, ErrorOf, TestApi } from "./define-test-api.js";
import { toResponse } from "./error-response.js";
import { casesOf, findCase } from "./find-case.js";
import { renderCase } from "./render-case.js";

/** One error as an API sends it, and as its clients read it. */
export interface ErrorCase<E = unknown> {
  /** `fanfare · token_expired`, with the example where there are several: a name for a test. */
  readonly name: string;
  readonly api: string;
  /** The code that the server throws. */
  readonly code: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string;
  /** A new response each time. */
  response(): Response;
  /**
   * What a client reads: an `ApiError` with what the dialect of the API carries. Its code is another one where the dialect
   * cannot tell them apart.
   */
  readonly want: Read<E>;
}

/** The arm of what the contract knows, where there is one. */
export type Read<E> = [Known<E>] extends [never] ? E : Known<E>;
type Known<E> = Exclude<Extract<E, { readonly recognized: true }>, { readonly detailsValid: false }>;

/**
 * The case of an error, from its example in the catalog. A response is rendered when it is asked for, so that waits which are
 * points in time are those of now.
 *
 * @param example its number or title, where there are several. Default: the first one.
 * @throws TypeError where the API does not list the code, or there is no such example.
 */
export function errorCase<M extends Cases<M>, C extends keyof M & string>(
  api: TestApi<M>,
  code: C,
  example?: number | string,
): ErrorCase<M[C]["error"]> {
  return makeCase(api, code, example) as ErrorCase<M[C]["error"]>;
}

/** All cases of an API, in the order of the catalog: `test.each(errorCases(fanfare))("$name", …)`. */
export function errorCases<A extends TestApi<unknown>>(api: A): readonly ErrorCase<ErrorOf<A>>[] {
  const cases = Object.entries(casesOf(api)).flatMap(([code, examples]) =>
    examples.map((_, index) => makeCase(api, code, index)),
  );
  return cases as unknown as readonly ErrorCase<ErrorOf<A>>[];
}

function makeCase(api: TestApi<unknown>, code: string, example: number | string = 0): ErrorCase {
  const { title, want } = findCase(api, code, example);
  const several = (api.cases[code]?.length ?? 0) > 1;
  const behind = several ? `: ${title ?? `example ${Number(example) + 1}`}` : "";
  const rendered = () => renderCase(api, code, { example });
  const { status, headers, body } = rendered();
  return {
    name: `${api.name} · ${code}${behind}`,
    ...{ api: api.name, code, status, headers, body },
    response: () => toResponse(rendered()),
    want: new BareApiError(asRead(want)),
  };
}

/** A reader says nothing of a rule that is `never`: it is the default. */
function asRead({ retry, ...init }: ApiErrorInit): ApiErrorInit {
  return retry === undefined || retry.strategy === "never" ? init : { ...init, retry };
}
