import { conflict } from "@org/errors-server";
import { cookies } from "next/headers";
import { handle } from "../../../handle";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handle({
  GET: () => new Response("a cookie", { headers: { "x-route": "cookie" } }),
  PUT: async () => {
    (await cookies()).set("seen", "1");
    throw conflict();
  },
});
