import { AuthorizationV1Api, V1SubjectAccessReview } from "@kubernetes/client-node";
import { describeError, statusOf } from "../api-error.ts";
import { ApiReader } from "../api-reader.ts";
import type { Connection } from "../connection.ts";
import { request } from "../request.ts";

export type Found<T> =
  | { readonly state: "found"; readonly value: T }
  | { readonly state: "absent" }
  | { readonly state: "forbidden"; readonly reason: string };

/** What someone wants to do, as RBAC has it. */
export interface Access {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  /** Undefined: in the whole cluster. */
  readonly namespace: string | undefined;
  /** Undefined: any. */
  readonly name: string | undefined;
}

export interface ClusterReader {
  /** The object or list under a path, of the shape that the API serves there. Rejects where there is no answer. */
  read<T>(path: string, query?: Readonly<Record<string, string>>): Promise<Found<T>>;
  /** Whether the user may do it; undefined where we may not ask. Rejects where there is no answer. */
  mayDo(user: string, groups: readonly string[], access: Access): Promise<boolean | undefined>;
}

const milliseconds = 10_000;

/** Looks into a cluster as whoever the connection is. */
export const clusterReader = (connection: Connection): ClusterReader => {
  const reader = new ApiReader(connection);
  const api = connection.client(AuthorizationV1Api);
  return {
    read: async <T>(path: string, query = {}): Promise<Found<T>> => {
      try {
        // the API server's own answer, whose shape the path decides
        const value = (await reader.read(path, query, AbortSignal.timeout(milliseconds))) as T;
        return { state: "found", value };
      } catch (error) {
        if (statusOf(error) === 404) return { state: "absent" };
        if (statusOf(error) === 403) return { state: "forbidden", reason: describeError(error) };
        throw error;
      }
    },
    mayDo: async (user, groups, { verb, group, resource, namespace, name }) => {
      const resourceAttributes = {
        verb,
        group,
        resource,
        ...(namespace !== undefined && { namespace }),
        ...(name !== undefined && { name }),
      };
      const body = Object.assign(new V1SubjectAccessReview(), {
        spec: { user, groups: [...groups], resourceAttributes },
      });

      try {
        const { status } = await request("review an access", () => api.createSubjectAccessReview({ body }));
        return status?.allowed ?? false;
      } catch (error) {
        if (isForbidden(error)) return undefined;
        throw error;
      }
    },
  };
};

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && "kind" in error && error.kind === "forbidden";
