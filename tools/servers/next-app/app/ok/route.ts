import { handle } from "../../handle";

export const GET = handle(() => Response.json({ ok: true }));
