import { ApiError, type RetryRule } from "@org/errors-types/runtime";

/** What is the same for all errors of one factory, made in the same way. */
export interface Constants {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly refines: readonly string[] | undefined;
  readonly retry: RetryRule | undefined;
  /** The text is the catalog's, be it none, and not of who threw it. */
  readonly filled: boolean;
  /** The error has a stack, and V8 keeps its members in a table: each look at one takes 10 ns in the place of one. */
  readonly stacked: boolean;
}

/**
 * What factories make: an `ApiError` that has its constants by getters, of one class for all codes. Engines remember where
 * a member stands by the shape of an object: with a class for each code a thousand errors are a thousand shapes, more than
 * are remembered, and each look at a member takes 70 ns in the place of one.
 *
 * The class calls `Error` alone, not `ApiError`, whose constructor would copy every constant into every error. Of the
 * prototypes, which are no errors, getters say nothing; nor of a proxy that hands on its receiver, which has no such field.
 */
export class MadeError extends Error {
  readonly #constants: Constants;

  constructor(constants: Constants, message: string | undefined) {
    super(message);
    this.#constants = constants;
  }

  /** Undefined for what no factory made, or one of another copy of this package. */
  static constantsOf(value: object): Constants | undefined {
    return #constants in value ? value.#constants : undefined;
  }

  /** For getters: only where one was taken from its prototype is there nothing, and looking for that first costs as much. */
  protected static ownOf(error: MadeError): Constants | undefined {
    try {
      return error.#constants;
    } catch {
      return undefined;
    }
  }

  get code(): string | undefined {
    return MadeError.ownOf(this)?.code;
  }

  get status(): number | undefined {
    return MadeError.ownOf(this)?.status;
  }

  get title(): string | undefined {
    return MadeError.ownOf(this)?.title;
  }

  get refines(): readonly string[] | undefined {
    return MadeError.ownOf(this)?.refines;
  }

  get retry(): RetryRule {
    return MadeError.ownOf(this)?.retry ?? ApiError.prototype.retry;
  }

  static {
    Object.setPrototypeOf(MadeError.prototype, ApiError.prototype);
    completeMembers(MadeError.prototype);
  }
}

/** One without a text of its own. Where there is one it is a plain member, which costs less than one in a getter's place. */
export class DefaultTextError extends MadeError {
  get detail(): string | undefined {
    return MadeError.ownOf(this)?.detail;
  }

  override get message(): string {
    const constants = MadeError.ownOf(this);
    return constants?.detail ?? constants?.title ?? "";
  }

  static {
    completeMembers(DefaultTextError.prototype);
  }
}

/** A constant can be set as any other member: the error then has one of its own. */
function completeMembers(prototype: object): void {
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (get === undefined) continue;
    const set = function (this: object, value: unknown): void {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    };
    Object.defineProperty(prototype, name, { get, set, configurable: true });
  }
  Object.defineProperty(prototype, "constructor", { value: ApiError, writable: true, configurable: true });
}
