interface Coded {
  readonly code: string;
}

/** The errors of the union `E` that may have the code `C`. */
type WithCode<E, C> = E extends { readonly code: infer K } ? (C extends K ? E : never) : never;

/** One handler for every code that an error of the union `E` may have. */
export type Handlers<E extends Coded> = {
  readonly [C in E["code"]]: (error: WithCode<E, C>) => unknown;
};

/** Handlers for some codes, and `_` for all others. */
export type HandlersAndRest<E extends Coded> = Partial<Handlers<E>> & {
  readonly _: (error: E) => unknown;
};

/** No handler may be there for a code that no error has. */
type NoOthers<E extends Coded, H> = { readonly [C in Exclude<keyof H, E["code"] | "_">]: never };

type ResultOf<H> = { [C in keyof H]: H[C] extends (error: never) => infer R ? R : never }[keyof H];

/**
 * Calls the handler of the error's code and returns what it returns. Without `_`, every code of the union needs a
 * handler. Throws a `TypeError` when no handler is there, which only an error outside its type can bring about.
 */
export function matchError<E extends Coded, H extends Handlers<E>>(
  error: E,
  handlers: H & NoOthers<E, H>,
): ResultOf<H>;
export function matchError<E extends Coded, H extends HandlersAndRest<E>>(
  error: E,
  handlers: H & NoOthers<E, H>,
): ResultOf<H>;
export function matchError(error: Coded, handlers: object): unknown {
  const byCode = handlers as Readonly<Record<string, ((error: Coded) => unknown) | undefined>>;
  const own = Object.hasOwn(byCode, error.code) ? byCode[error.code] : undefined;
  const handler = own ?? byCode._;
  if (handler === undefined) throw new TypeError(`matchError: no handler for "${error.code}", and no "_".`);
  return handler(error);
}
