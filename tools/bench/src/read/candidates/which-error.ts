import type { Api } from "@org/errors-client/runtime";
import type { Reader } from "../read.js";
import type { Received } from "../responses.js";

type Dialect = Api<unknown>["spec"]["dialect"];
type Decision = NonNullable<ReturnType<Dialect["decide"]>>;
type Described = Parameters<Dialect["decide"]>[1];

interface Inner {
  readonly describeResponse: (
    api: Api<unknown>,
    status: number,
    header: Described["header"],
    url: string | undefined,
  ) => Described;
  readonly fitBody: (body: unknown, described: Described) => Required<Decision> | undefined;
}

/** What is done before anything is made of it has no public name, and is taken from the files of the package. */
async function inner(): Promise<Inner> {
  const runtime = import.meta.resolve("@org/errors-client/runtime");
  const files = ["describe-response.js", "fit-body.js"];
  const modules = await Promise.all(files.map((file) => import(new URL(file, runtime).href)));
  return Object.assign({}, ...modules) as Inner;
}

const { describeResponse, fitBody } = await inner();

const describedOf = ({ api, status, headers }: Received): Described =>
  describeResponse(api, status, (name) => headers.get(name), "");

/** Which error it is, with all that the body says, before anything is made of it that could be thrown. */
export const whichError: Reader<Required<Decision> | undefined> = {
  read: (received) => fitBody(JSON.parse(received.text), describedOf(received)),
  check(fitting, { code, detail }, { text }) {
    if (fitting?.known.code !== code || fitting.reading.detail !== detail) {
      throw new Error(`${text} was taken for ${fitting?.known.code}`);
    }
  },
};

/** Which error it is and whether its details fit, and nothing else: what the measure `guard` asks. */
export const bareDecision: Reader<Decision | undefined> = {
  read: (received) => received.api.spec.dialect.decide(JSON.parse(received.text), describedOf(received)),
  check(decision, { code }, { text }) {
    if (decision?.known.code !== code) throw new Error(`${text} was taken for ${decision?.known.code}`);
  },
};
