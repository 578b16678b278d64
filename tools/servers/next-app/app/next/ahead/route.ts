import { notFound } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/next";

export const revalidate = 3600;

// when the application is built, and for each request since
export const GET = errorHandler(org)(() => {
  throw notFound();
});
