// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expected is code
import { describe, expect, test } from "vitest";
import { sampleApi } from "../../testing/sample-api.js";
import { dialectFile } from "./dialect-file.js";

function printed(body: Readonly<Record<string, unknown>>): string {
  const { dialect } = sampleApi({ mediaType: "application/json", body } as never, {});
  return dialectFile(dialect).toText();
}

describe("what is the same at every occurrence of an error", () => {
  test("is one text from brace to brace where nothing else is there", () => {
    const text = printed({ ok: false, code: "{code}", "help?": "{help}" });
    expect(text).toContain(
      'code: `{"ok":false,"code":${json(wireCode(error))}` + optionalText(\',"help":"\', error.help) + "}"',
    );
    expect(text).toContain("  return code;\n");
  });

  test("stays apart from what is not", () => {
    const text = printed({ status: "{status}", "detail?": "{detail}", title: "{title}", link: "x/{code}" });
    expect(text).toContain('  status: `{"status":${error.status}`,\n');
    expect(text).toContain(
      '  title: `,"title":${quote(error.title)},"link":${quote(concat("x/", toText(wireCode(error))))}}`,\n',
    );
    expect(text).toContain('  return status + optionalText(\',"detail":"\', error.detail) + title;\n');
  });

  test("may begin with what is left out", () => {
    const text = printed({ "help?": "{help}", code: "{code}", "detail?": "{detail}" });
    expect(text).toContain('return braces(help + optionalText(\',"detail":"\', error.detail));');
  });

  test("has names that nothing else in the function has", () => {
    const text = printed({ constants: "{code}", spreadDetails: "{detail}", "...": "{...details}" });
    expect(text).toContain("  const { constantsText } = constants(error);\n");
    expect(text).toContain("  const spreadDetailsText = quote(error.detail);\n");
  });

  test("has no name of a function that is called beside it", () => {
    const body = {
      error: { code: "{code}", "detail?": "{detail}" },
      renderError: "{detail}",
      constants2: "{code}",
    };
    const text = printed(body);
    expect(text).toContain("  const errorText = renderError(error);\n");
    expect(text).toContain("  const renderErrorText = quote(error.detail);\n");
    const second = printed({
      "error?": { "detail?": "{detail}", code: "{code}", constants2: "{status}" },
      id: "{code}",
      "d?": "{detail}",
    });
    expect(second).toContain("  const { id } = constants(error);\n");
    expect(second).toContain("  const { code } = constants2(error);\n");
    const third = printed({
      "error?": { constants2: "{code}", "detail?": "{detail}" },
      id: "{code}",
      "d?": "{detail}",
    });
    expect(third).not.toContain("{ constants2 } = constants2");
  });

  test("is no list of what is said of fields, even where no member of it names a field", () => {
    const text = printed({ code: "{code}", "errors?": [{ "...": "{...field.params}" }] });
    expect(text).toContain('code: `{"code":${json(wireCode(error))}`,\n');
    expect(text).toContain(
      '  return code + optional(\',"errors":\', list(error.fields, renderErrorsItem)) + "}";\n',
    );
  });

  test("is not looked for where nothing of the kind is printed", () => {
    expect(printed({ ok: false, detail: "{detail}" })).not.toContain("perError");
  });
});
