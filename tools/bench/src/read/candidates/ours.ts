import { isDeepStrictEqual } from "node:util";
import type { Api } from "@org/errors-client/runtime";
import { type ApiErrorInit, BareApiError } from "@org/errors-types/runtime";
import type { Reader } from "../read.js";
import type { Received } from "../responses.js";

type ReaderApi = Api<unknown>;
type Tables = ReturnType<ReaderApi["tables"]>;
type Described = Parameters<ReaderApi["spec"]["dialect"]["decide"]>[1];
type Fitting = NonNullable<ReturnType<ReaderApi["spec"]["dialect"]["decide"]>>;

interface Inner {
  readonly fitBody: (text: string, described: Described) => Fitting | undefined;
  readonly describeError: (
    fitting: Fitting | undefined,
    received: object,
    described: Described,
  ) => ApiErrorInit;
  readonly genericError: (status: number, tables: Tables) => Described["generic"];
  readonly essenceOf: (contentType: string | undefined) => string;
}

/**
 * What `readError` does from the moment on when it has the text; the steps before wait for a stream. No name of the package
 * leads there, so that they are taken from its files.
 */
async function inner(): Promise<Inner> {
  const runtime = import.meta.resolve("@org/errors-client/runtime");
  const files = ["fit-body.js", "describe-error.js", "api-tables.js", "media-type.js"];
  const modules = await Promise.all(files.map((file) => import(new URL(file, runtime).href)));
  return Object.assign({}, ...modules) as Inner;
}

const { fitBody, describeError, genericError, essenceOf } = await inner();

function describedOf({ status, headers, api }: Received): Described {
  const tables = api.tables();
  const { dialect } = api.spec;
  const header = (name: string) => headers.get(name);
  const essence = essenceOf(header("content-type"));
  return {
    status,
    header,
    essence,
    lenient: !!dialect.typeOf && essence === dialect.mediaType,
    url: "",
    tables,
    dialect,
    generic: genericError(status, tables),
  };
}

/** The typed error, an `ApiError` that can be thrown. */
export const ours: Reader<BareApiError> = {
  read(received) {
    const described = describedOf(received);
    const fitting = fitBody(received.text, described);
    return new BareApiError(describeError(fitting, { text: received.text, complete: true }, described));
  },
  check(error, said, { text }) {
    if (!isDeepStrictEqual(error.toJSON(), said))
      throw new Error(`${text} was read as ${JSON.stringify(error)}`);
  },
};

/** Which error it is, with all that the body says, before anything is made of it that could be thrown. */
export const oursWhichError: Reader<Fitting | undefined> = {
  read: (received) => fitBody(received.text, describedOf(received)),
  check(fitting, { code, detail }, { text }) {
    if (fitting?.known.code !== code || fitting.reading?.detail !== detail) {
      throw new Error(`${text} was taken for ${fitting?.known.code}`);
    }
  },
};
