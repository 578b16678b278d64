import { fault } from "./given";
import { handle } from "./handle";

export const config = { matcher: ["/middleware", "/next/nothing"] };

export const proxy = handle.proxy(({ nextUrl }) => {
  if (nextUrl.pathname === "/middleware") throw fault("/middleware");
});
