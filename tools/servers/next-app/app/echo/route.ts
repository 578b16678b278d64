import { readJson } from "@org/errors-server/next";
import { handle } from "../../handle";

export const POST = handle(async (request) => Response.json(await readJson(request, { maxBytes: 1024 })));
