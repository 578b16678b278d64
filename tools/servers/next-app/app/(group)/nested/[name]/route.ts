import { notFound } from "next/navigation";
import { fault } from "../../../../given";
import { handle } from "../../../../handle";

export const GET = handle(async (_request, { params }) => {
  const { name } = await params;
  if (name !== "deep") notFound();
  throw fault("/nested/deep");
});
