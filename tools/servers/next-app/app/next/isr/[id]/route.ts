import { conflict, serviceUnavailable } from "@org/errors-server";
import { handle } from "../../../../handle";

export const revalidate = 1;
export const generateStaticParams = () => [];

let succeeded = false;

export const GET = handle(async (_request, { params }) => {
  const { id } = await params;
  if (id === "conflict") throw conflict();
  if (id === "failing" || succeeded) throw serviceUnavailable();
  succeeded = true;
  return Response.json({ id });
});
