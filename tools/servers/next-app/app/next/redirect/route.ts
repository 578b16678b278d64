import { redirect } from "next/navigation";
import { handle } from "../../../handle";

export const GET = handle(async (request) => {
  try {
    redirect("/ok");
  } catch (cause) {
    if (request.nextUrl.searchParams.has("wrapped")) throw new Error("wrapped", { cause });
    throw cause;
  }
});
