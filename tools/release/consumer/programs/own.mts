import { errorHandler } from "@org/errors-server/fetch";
import { shop } from "../src/errors/client/apis.js";
import { isOutOfStock, readError } from "../src/errors/client/index.js";
import { shop as served } from "../src/errors/server/apis.js";
import { outOfStock } from "../src/errors/server/index.js";

const handle = errorHandler(served)(() => {
  throw outOfStock({ sku: "A-1", left: 0 });
});
const error = await readError(await handle(new Request("https://shop.example/")), shop);
if (!isOutOfStock(error)) throw new Error("The article should be out of stock.");
console.log(`${error.code} ${error.details.sku.toUpperCase()} ${error.details.left.toFixed()}`);
