/** Errors with all that may be lost on the way. */
export const REVIVABLE: readonly (readonly [name: string, response: () => Response])[] = [
  [
    "details",
    () =>
      Response.json(
        {
          type: "about:blank",
          title: "T",
          status: 401,
          code: "token_expired",
          expiredAt: "2026-01-31T10:00:00Z",
        },
        { status: 401, headers: { "retry-after": "3" } },
      ),
  ],
  [
    "fields",
    () =>
      Response.json(
        {
          type: "about:blank",
          title: "T",
          status: 422,
          code: "validation_failed",
          errors: { "a.b": ["Wrong."] },
        },
        { status: 422 },
      ),
  ],
  ["a body that nobody knows", () => new Response("<html>\u2028</script>", { status: 404 })],
  [
    "names of prototypes",
    () =>
      new Response(
        `{"type":"about:blank","title":"T","status":409,"code":"conflict","__proto__":{"polluted":true},"then":1,"toJSON":2}`,
        { status: 409, headers: { "content-type": "application/json" } },
      ),
  ],
];

/** JSON is no HTML: a page must keep `<` out of it. U+2028 needs no care, as this script is data and no JavaScript. */
export function scriptOf(json: string): string {
  return `<script type="application/json">${json.replaceAll("<", "\\u003c")}</script>`;
}
