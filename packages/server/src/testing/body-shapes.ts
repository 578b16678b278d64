type Shape = Readonly<Record<string, string>>;

/** Type of each member by name; a trailing `?` makes it optional. Of several shapes one must fit. */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  neowit: [{ reason: "string", status: "string", "traceID?": "string", "validations?": "object" }],
  disruptive: [{ error: "string", code: "number", help: "string" }],
  workspaces: [
    {
      status: "number",
      instancePath: "string",
      schemaPath: "any",
      keyword: "string",
      params: "object",
      message: "string",
    },
    { status: "number", message: "string" },
  ],
  fanfare: [
    { error: "string", issues: "array", "requestId?": "string" },
    {
      error: "string",
      "message?": "string",
      "details?": "object",
      "requestId?": "string",
      "retryAfter?": "number",
    },
  ],
  softwareone: [
    {
      type: "string",
      title: "string",
      status: "number",
      "detail?": "string",
      "instance?": "string",
      "traceId?": "string",
      "errors?": "object",
    },
  ],
  org: [
    {
      type: "string",
      title: "string",
      status: "number",
      code: "string",
      "detail?": "string",
      "instance?": "string",
      "traceId?": "string",
      "errors?": "object",
      "*": "any",
    },
  ],
};

/** Whether a parsed body is one of the dialect of an API. */
export function fitsDialect(api: string, body: Record<string, unknown>): boolean {
  return (SHAPES[api] ?? []).some((shape) => fits(shape, body));
}

function fits(shape: Shape, body: Record<string, unknown>): boolean {
  const known = Object.keys(shape).map((name) => name.replace(/\?$/, ""));
  if (shape["*"] === undefined && Object.keys(body).some((name) => !known.includes(name))) return false;
  return Object.entries(shape).every(([name, type]) => {
    const value = body[name.replace(/\?$/, "")];
    if (name === "*" || (value === undefined && name.endsWith("?"))) return true;
    return type === "any" ? value !== undefined : typeOf(value) === type;
  });
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
