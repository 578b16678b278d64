import type { Extension, Section } from "./loaded-catalog.js";
import type { WrittenExtension, WrittenSelection } from "./written.js";

type Selected = string[] | WrittenSelection | undefined;

/** The item of `extends` that takes this one as well. */
export function taking({ written, place }: Extension, section: Section, name: string): string {
  const selected = written[section];
  const more: Selected =
    selected === undefined || Array.isArray(selected)
      ? [...(selected ?? []), name]
      : without(selected.except ?? [], name);
  return itemText({ ...written, [section]: more }, place.path.length > 1);
}

/** The item of `extends` that leaves this one out, and takes all else that it took. */
export function leavingOut({ written, place }: Extension, section: Section, name: string): string {
  const { from, ...picked } = written;
  const isWhole = Object.keys(picked).length === 0;
  const all: WrittenSelection = { from: "all" };
  const before: WrittenExtension = isWhole ? { from, errors: all, dialects: all, apis: all } : written;
  const selected = before[section];
  const less: Selected = Array.isArray(selected)
    ? selected.filter((each) => each !== name)
    : { from: "all", except: [...(selected?.except ?? []), name] };
  return itemText({ ...before, [section]: less }, place.path.length > 1);
}

function without(except: readonly string[], name: string): WrittenSelection {
  const rest = except.filter((each) => each !== name);
  return rest.length === 0 ? { from: "all" } : { from: "all", except: rest };
}

function itemText({ from, ...picked }: WrittenExtension, inList: boolean): string {
  const sections = Object.entries(picked).map(
    ([section, selected]) => `${section}: ${selectedText(selected)}`,
  );
  return `${inList ? "- " : "extends: "}{ ${[`from: ${JSON.stringify(from)}`, ...sections].join(", ")} }`;
}

function selectedText(selected: string[] | WrittenSelection): string {
  if (Array.isArray(selected)) return `[${selected.join(", ")}]`;
  const { except } = selected;
  return except === undefined ? "{ from: all }" : `{ from: all, except: [${except.join(", ")}] }`;
}
