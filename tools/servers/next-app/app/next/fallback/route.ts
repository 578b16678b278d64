import { notFound, unauthorized } from "next/navigation";
import { handle } from "../../../handle";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handle({
  GET: () => notFound(),
  POST: () => unauthorized(),
});
