import { type Catalog, readCatalog } from "@org/errors-codegen";

/** An address that a catalog says documentation is at. */
export interface DocumentedAddress {
  /** What says so: `type of not_found in the API org`. */
  readonly from: string;
  readonly address: string;
}

/** Every `type` and `help` that an error has, in the catalog and in each API, below `docs`: the site has to have a page there. */
export function documentedAddresses(file: string): readonly DocumentedAddress[] {
  const { catalog } = readCatalog(file);
  if (catalog === undefined || catalog.docs === "") return [];
  const root = `${catalog.docs.replace(/\/$/, "")}/`;
  return addressesOf(catalog).filter(({ address }) => address.startsWith(root));
}

function addressesOf({ errors, apis }: Catalog): readonly DocumentedAddress[] {
  const sent = apis.flatMap(({ name, errors: those }) =>
    those.map((one) => ({ ...one, where: ` in the API ${name}` })),
  );
  const all = [...errors.map((error) => ({ ...error, where: "" })), ...sent];
  return all.flatMap(({ code, type, help, where }) =>
    Object.entries({ type, help }).map(([name, address]) => ({
      from: `${name} of ${code}${where}`,
      address: address ?? "",
    })),
  );
}
