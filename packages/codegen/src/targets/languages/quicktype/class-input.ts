import {
  type ClassProperty,
  emptyTypeAttributes,
  type Input,
  makeNamesTypeAttributes,
  StringTypes,
  type TypeBuilder,
  type TypeRef,
} from "quicktype-core";
import type { ClassShape, MemberShape, Shape } from "../shapes/shape.js";

const PRIMITIVES = { integer: "integer", number: "double", boolean: "bool", any: "any" } as const;

/**
 * Classes as the input of quicktype: names and types only. Texts of the catalog do not pass through quicktype: they are
 * printed by our own encoders. (By way of a JSON Schema it takes twice the time.)
 */
export class ClassInput implements Input<never> {
  readonly kind = "classes";
  readonly needIR = true;
  readonly needSchemaProcessing = false;
  readonly #classes: readonly ClassShape[];

  constructor(classes: readonly ClassShape[]) {
    this.#classes = classes;
  }

  addTypesSync(_: unknown, builder: TypeBuilder): void {
    // a class may mention any other, and itself
    const refs = new Map(this.#classes.map(({ name }) => [name, builder.reserveTypeRef()]));
    for (const { name, members } of this.#classes) {
      const ref = refs.get(name) as TypeRef;
      const properties = new Map(members.map((member) => [member.name, propertyOf(member, builder, refs)]));
      builder.getUniqueClassType(makeNamesTypeAttributes(name, false), true, properties, ref);
      builder.addTopLevel(name, ref);
    }
  }

  async addTypes(context: unknown, builder: TypeBuilder): Promise<void> {
    this.addTypesSync(context, builder);
  }

  async addSource(): Promise<void> {}

  addSourceSync(): void {}

  singleStringSchemaSource(): undefined {}
}

type Refs = ReadonlyMap<string, TypeRef>;

function propertyOf({ shape, required }: MemberShape, builder: TypeBuilder, refs: Refs): ClassProperty {
  return builder.makeClassProperty(typeOf(shape, builder, refs), !required);
}

function typeOf(shape: Shape, builder: TypeBuilder, refs: Refs): TypeRef {
  const type = typeWithoutNull(shape, builder, refs);
  if (shape.nullable !== true) return type;
  return builder.getUnionType(emptyTypeAttributes, new Set([type, builder.getPrimitiveType("null")]));
}

function typeWithoutNull(shape: Shape, builder: TypeBuilder, refs: Refs): TypeRef {
  switch (shape.kind) {
    case "string":
      return builder.getStringType(emptyTypeAttributes, StringTypes.unrestricted);
    case "list":
      return builder.getArrayType(emptyTypeAttributes, typeOf(shape.of, builder, refs));
    case "map":
      return builder.getMapType(emptyTypeAttributes, typeOf(shape.of, builder, refs));
    case "class":
      return refs.get(shape.name) ?? builder.getPrimitiveType("any");
    default:
      return builder.getPrimitiveType(PRIMITIVES[shape.kind]);
  }
}
