/** Codes of failures that have no response: they belong to every union of errors, and no catalog may define them. */
export const TRANSPORT_CODES: readonly string[] = [
  "network",
  "timeout",
  "aborted",
  "tls_failure",
  "unexpected_failure",
];
