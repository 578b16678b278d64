import { readJson } from "@org/errors-server/next";
import { handle } from "../../handle";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handle({
  POST: async (request) => Response.json(await readJson(request, { maxBytes: 1024 })),
});
