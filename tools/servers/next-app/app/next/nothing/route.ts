import { handle } from "../../../handle";

export const GET = handle((() => undefined) as unknown as () => Response);
