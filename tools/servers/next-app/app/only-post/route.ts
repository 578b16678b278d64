import { handle } from "../../handle";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handle({
  POST: () => Response.json({ ok: true }),
});
