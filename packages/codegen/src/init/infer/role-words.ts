import { phraseStatus } from "./phrase-status.js";
import type { Clue, Likelihood, Role } from "./role.js";
import { isErrorWord, isStatus, isToken, isUri, isUrl } from "./words.js";

type Words = Readonly<Record<string, number>>;

/** Gives each of the words a likelihood. */
function words(likelihood: number, text: string): Words {
  return Object.fromEntries(text.split(" ").map((word) => [word, likelihood]));
}

function known(table: Words, { word }: Clue): number {
  return Object.hasOwn(table, word) ? (table[word] ?? 0) : 0;
}

/** Likely by its name, if the value can be that. */
function named(table: Words, fits: (value: unknown) => boolean): Likelihood {
  return (clue) => (fits(clue.value) ? known(table, clue) : 0);
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const isSentence = (value: unknown): boolean => typeof value === "string" && /\S\s+\S/.test(value);
const isNumber = (value: unknown): boolean =>
  typeof value === "string" ? /^-?\d{1,9}$/.test(value) : Number.isInteger(value);

const STATUS = {
  ...words(10, "status statuscode httpstatus httpstatuscode httpcode"),
  ...words(8, "code errorcode"),
};
const STATUS_TEXT = {
  ...words(10, "status statustext statusmessage httpmessage httpstatus"),
  ...words(9, "error reason"),
  ...words(3, "title message"),
};
const CODE = {
  ...words(10, "code errorcode errcode @type faultcode errorkey messagecode"),
  ...words(9, "error errortype errorname slug"),
  ...words(7, "type reason status exception"),
  ...words(6, "name kind key id messagekey"),
};
/** Codes that are numbers, as texts too, are called so besides. */
const NUMBER = {
  ...words(9, "errno errorno errnum errornum errornumber"),
  ...words(7, "no"),
};
/** A number called `id` or `key` is one of something else. */
const LEAST_OF_NUMBERS = 7;
const TITLE = {
  ...words(10, "title errortitle"),
  ...words(7, "summary heading"),
  ...words(5, "name"),
  ...words(4, "message error"),
};
const DETAIL = {
  ...words(11, "detail message errordescription errormessage faultstring msg errmsg"),
  ...words(9, "description details"),
  ...words(8, "developermessage usermessage reason text errorsummary"),
  ...words(7, "error errors title"),
  ...words(5, "summary info cause"),
};
const TYPE = words(10, "type errortype problemtype");
const INSTANCE = {
  ...words(10, "instance"),
  ...words(8, "path requestpath requesturi requesturl"),
  ...words(5, "url uri"),
};
const TRACE = {
  ...words(10, "traceid requestid correlationid trackingid debugid traceparent fbtraceid xrequestid"),
  ...words(8, "eventid incident incidentid errorid logid activityid operationid rayid trace"),
  ...words(6, "reference refid ref transactionid"),
};
const HELP = {
  ...words(
    10,
    "help helpurl helplink docs doc docurl docsurl documentation documentationurl erroruri moreinfo",
  ),
  ...words(8, "about informationlink infourl supporturl learnmore readmore seealso link href"),
  ...words(6, "url uri info"),
};
const RETRY = words(
  10,
  "retryafter retryafterseconds retryaftersecs retryafterms retryaftermillis retryin retrydelay waitseconds resetin nextretryin",
);
const POINTER = {
  ...words(10, "instancepath pointer datapath fieldpath fieldname propertypath"),
  ...words(9, "field param parameter property"),
  ...words(7, "target"),
};
const RULE = words(9, "keyword rule constraint validator");

/** How likely a value is the one that has this role, by its name and by itself. Another way of saying it is a word here. */
export const LIKELIHOODS: Readonly<Record<Role, Likelihood>> = {
  status: ({ word, value, status }) => {
    if (!isStatus(value)) return 0;
    const isKnown = Number(value) === status;
    const byName = known(STATUS, { word, value, status });
    // a small number called code is more likely one of a list of their own
    if (byName < 10) return byName > 0 && (isKnown || Number(value) >= 400) ? byName : isKnown ? 4 : 0;
    return byName;
  },
  statusText: (clue) => {
    const status = phraseStatus(clue.value);
    if (status === undefined || (clue.status !== undefined && clue.status !== status)) return 0;
    // `unauthorized` is a code, `Unauthorized` and `not found` are phrases
    if (isToken(clue.value) && /^[a-z]/.test(clue.value) && !clue.word.startsWith("status")) return 0;
    return known(STATUS_TEXT, clue);
  },
  code: (clue) => {
    const { value, status } = clue;
    if (isErrorWord(value)) return 0;
    if (!isNumber(value)) return isToken(value) ? known(CODE, clue) : 0;
    const byName = Math.max(known(CODE, clue), known(NUMBER, clue));
    if (byName < LEAST_OF_NUMBERS) return 0;
    const isItsStatus = isStatus(value) && (status ?? Number(value)) === Number(value);
    return isItsStatus && Number(value) >= 400 ? byName / 2 : byName;
  },
  title: named(TITLE, isText),
  detail: (clue) => {
    if (!isText(clue.value) || isUrl(clue.value)) return 0;
    const byName = known(DETAIL, clue);
    return byName > 10 || isSentence(clue.value) ? byName : byName / 2;
  },
  type: named(TYPE, isUri),
  instance: named(INSTANCE, isUri),
  traceId: named(TRACE, isText),
  help: named(HELP, isUrl),
  retryAfter: named(RETRY, (value) =>
    typeof value === "number" ? value >= 0 : /^\d+(\.\d+)?s?$/.test(String(value)),
  ),
  pointer: named(POINTER, (value) => typeof value === "string"),
  rule: named(RULE, isToken),
};
