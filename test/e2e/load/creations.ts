import { flinkDeployment } from "../resources/flink-deployment.ts";
import type { HttpsClient } from "./https-client.ts";

/** A creation that is rehearsed only, so it costs a call of either webhook and leaves nothing. Throws if one was not made. */
export const rehearseCreation = async (client: HttpsClient, namespace = "default"): Promise<void> => {
  const path = `/apis/flink.apache.org/v1beta1/namespaces/${namespace}/flinkdeployments?dryRun=All`;
  const { status, body } = await client.post(path, JSON.stringify(flinkDeployment("load")));
  if (status !== 201) throw new Error(`status ${status}: ${body}`);
  const { spec } = JSON.parse(body) as { spec: { serviceAccount?: string } };
  if (spec.serviceAccount !== "flink") throw new Error("stored without what is injected");
};
