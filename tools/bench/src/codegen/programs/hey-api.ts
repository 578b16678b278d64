import { createClient } from "@hey-api/openapi-ts";

/** Types of all components. */
export async function emit(input: string, folder: string): Promise<void> {
  await createClient({ input, output: folder, plugins: ["@hey-api/typescript"], logs: { level: "silent" } });
}
