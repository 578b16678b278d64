import client = require("@org/errors-client");
import apis = require("@org/errors-client/apis");
import server = require("@org/errors-server");
import served = require("@org/errors-server/apis");

async function main(): Promise<void> {
  const { status, headers, body } = server.renderError(
    server.tokenExpired({ expiredAt: "2026-01-31T10:00:00Z" }),
    served.org,
  );
  const error = await client.readError(new Response(body, { status, headers: { ...headers } }), apis.org);
  if (!client.isTokenExpired(error)) throw new Error("The token should have expired.");
  console.log(`${error.code} ${error.details.expiredAt}`);
}

void main();
