import { errorHandler } from "@org/errors-server/fetch";
import { shop } from "../src/errors/client/apis.js";
import { isOutOfStock, readError } from "../src/errors/client/index.js";
import { shop as served } from "../src/errors/server/apis.js";
import { outOfStock } from "../src/errors/server/index.js";
import { shop as tested } from "../src/errors/testing/apis.js";
import { errorCase } from "../src/errors/testing/index.js";

const handle = errorHandler(served)(() => {
  throw outOfStock({ sku: "A-1", left: 0 });
});
const error = await readError(await handle(new Request("https://shop.example/")), shop);
if (!isOutOfStock(error)) throw new Error("The article should be out of stock.");

const { response, want } = errorCase(tested, "out_of_stock");
const left: number = want.details.left;
if ((await readError(response(), tested.client))?.code !== want.code || left < 0)
  throw new Error("A case is wrong.");
console.log(`${error.code} ${error.details.sku.toUpperCase()} ${error.details.left.toFixed()}`);
