import { fault, staleHeaders } from "../../given";
import { handle } from "../../handle";

export const GET = handle(() => {
  const response = new Response("abc", { headers: staleHeaders() });
  if (response.ok) throw fault("/stale");
  return response;
});
