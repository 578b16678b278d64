/** What a page may do beyond nothing. */
export interface Allowed {
  /** Other origins that it may ask. */
  readonly connect?: readonly string[];
  /** The name of the one Trusted Types policy it may create: a worker has none without. */
  readonly trusted?: string;
}

/** As strict as a policy can be where there is a script at all: no `unsafe-…`, and no text becomes code or HTML. */
export function policyOf({ connect = [], trusted }: Allowed = {}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src ${["'self'", ...connect].join(" ")}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted ?? "'none'"}`,
  ].join("; ");
}
