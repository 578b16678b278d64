import { validationFailed } from "@org/errors-server";
import { zodFields } from "@org/errors-server/mappings";
import { readJson } from "@org/errors-server/next";
import { z } from "zod";
import { handle } from "../../handle";

const User = z.object({ email: z.email(), name: z.string().min(3) });

export const POST = handle(async (request) => {
  const user = User.safeParse(await readJson(request));
  if (!user.success) throw validationFailed({}, { fields: zodFields(user.error.issues) });
  return Response.json(user.data);
});
