import { isArray, isObject, type Json, type JsonObject } from "./json.ts";
import { valueAt, type Path } from "./path.ts";

/**
 * One value in an object, read by type: a reader is undefined where the value is absent or of another type
 * (which `resource/schema` reports), so rules judge only what they understand.
 */
export class Field {
  readonly path: Path;
  readonly value: Json | undefined;

  constructor(root: JsonObject, path: Path) {
    this.path = path;
    this.value = valueAt(root, path);
  }

  /** Missing, or written as `null`. */
  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  get number(): number | undefined {
    return typeof this.value === "number" ? this.value : undefined;
  }

  get boolean(): boolean | undefined {
    return typeof this.value === "boolean" ? this.value : undefined;
  }

  get object(): JsonObject | undefined {
    return isObject(this.value) ? this.value : undefined;
  }

  get list(): readonly Json[] | undefined {
    return isArray(this.value) ? this.value : undefined;
  }
}
