import { fault } from "../../../given";
import { handle } from "../../../handle";

export const GET = handle(() => Promise.reject(fault("/throw/rejected")));
