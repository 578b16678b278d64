import { type Client, generateClient, ownClient } from "./generate-client.js";
import { measurePrograms, type Program } from "./measure-programs.js";
import type { ClientName, Imports, Question } from "./questions.js";

/** A question with its answer. */
export interface Answer extends Question {
  /** Not a whole number where it is shared by many errors. */
  readonly bytes: number;
}

/** Generates the clients, and bundles each program once. */
export async function answerQuestions(questions: readonly Question[]): Promise<readonly Answer[]> {
  const clients: Readonly<Record<ClientName, Client>> = {
    own: ownClient,
    "60 codes": await generateClient(60, false),
    "60 details": await generateClient(60, true),
    "1000 codes": await generateClient(1000, false),
    "1000 details": await generateClient(1000, true),
  };
  const imports = questions.flatMap(({ program, beyond }) => (beyond ? [program, beyond] : [program]));
  const programs = new Map(imports.map((one) => [JSON.stringify(one), programOf(one, clients[one.client])]));
  const sizes = await measurePrograms([...programs.values()]);
  const sizeOf = new Map([...programs.keys()].map((key, index) => [key, sizes[index]!]));
  const bytesOf = (one: Imports | undefined): number => sizeOf.get(JSON.stringify(one)) ?? 0;
  return questions.map((question) => {
    const { program, beyond, errors = 1 } = question;
    return { ...question, bytes: (bytesOf(program) - bytesOf(beyond)) / errors };
  });
}

function programOf({ names, api }: Imports, client: Client): Program {
  return { [client.index]: names, ...(api !== undefined && { [client.apis]: [api] }) };
}
