import type { z } from 'zod';

/** The keys a writer may use in the group at `path`, in the schema's order; empty when it is no group. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return groupsAt(schema, path).flatMap((group) => Object.keys(group.shape));
}

/** The sentence for the writer of the field at `path`, or of the nearest field around it. */
export function meaningAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    for (const group of groupsAt(schema, path.slice(0, length - 1))) {
      const description = (group.shape[String(key)] as z.ZodType | undefined)?.meta()?.description;
      if (description) return description;
    }
  }
  return '';
}

function groupsAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodObject[] {
  let reached = unfold(schema);
  for (const step of path) {
    reached = reached.flatMap((part) => {
      if (part.def.type === 'array') return unfold((part as z.ZodArray<z.ZodType>).element);
      if (part.def.type !== 'object' || typeof step !== 'string') return [];
      const field = (part as z.ZodObject).shape[step] as z.ZodType | undefined;
      return field ? unfold(field) : [];
    });
  }
  return reached.flatMap((part) =>
    part.def.type === 'array' && path.length > 0
      ? unfold((part as z.ZodArray<z.ZodType>).element).filter(isGroup)
      : isGroup(part)
        ? [part]
        : [],
  );
}

function isGroup(schema: z.ZodType): schema is z.ZodObject {
  return schema.def.type === 'object';
}

/** The schemas that may stand in the place of `schema`: without its option, transformation or choice. */
function unfold(schema: z.ZodType): z.ZodType[] {
  switch (schema.def.type) {
    case 'optional':
      return unfold((schema as z.ZodOptional<z.ZodType>).unwrap());
    case 'pipe':
      return unfold((schema as z.ZodPipe<z.ZodType, z.ZodType>).in);
    case 'union':
      return (schema as z.ZodUnion<z.ZodType[]>).options.flatMap(unfold);
    default:
      return [schema];
  }
}
