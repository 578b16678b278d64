import { JSONPythonRenderer, PythonTargetLanguage, pythonOptions } from "quicktype-core";
import type { ClassLanguage } from "../languages/quicktype/print-classes.js";
import { pythonString } from "../languages/text/literals.js";

/** Docstrings as our encoder wrote them, which quicktype would escape a second time, and names as it writes them. */
class EncodedRenderer extends JSONPythonRenderer {
  protected override string(text: string): string {
    return pythonString(text);
  }

  protected override emitDescriptionBlock(lines: string[]): void {
    const ended = lines.length === 1 ? [`${lines[0]}"""`] : [...lines, '"""'];
    for (const [index, line] of ended.entries()) this.emitLine(index === 0 ? `"""${line}` : line);
  }
}

/** Dataclasses that read and write plain JSON data. */
export const pythonClasses: ClassLanguage = {
  Language: PythonTargetLanguage,
  Renderer: EncodedRenderer,
  definitions: pythonOptions,
  options: { "python-version": "3.10" },
};
