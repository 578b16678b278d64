import { forbidden } from "next/navigation";
import { handle } from "../../handle";

export const GET = handle(() => forbidden());
