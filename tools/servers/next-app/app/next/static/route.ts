import { handle } from "../../../handle";

export const dynamic = "force-static";

export const GET = handle(() => Response.json({ builtAt: Date.now() }));
