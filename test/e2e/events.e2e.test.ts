import { describe, expect, it } from "vitest";
import { until } from "./cluster/until.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";

const { cluster, replicas } = useHeadgate();
const { kubectl, succeed, stored } = useNamespace(cluster, "events");

interface Event {
  readonly type: string;
  readonly reason: string;
  readonly action: string;
  readonly note: string;
  readonly reportingController: string;
  readonly reportingInstance: string;
  readonly regarding: { readonly kind: string; readonly name: string; readonly uid: string };
}

const eventsAbout = async (name: string): Promise<Event[]> => {
  const { items } = JSON.parse(await succeed("get events.events.k8s.io -o json")) as { items: Event[] };
  return items.filter(({ regarding }) => regarding.name === name);
};

const eventAbout = (name: string, reason: string): Promise<Event> =>
  until(`an Event ${reason} about ${name}`, async () =>
    (await eventsAbout(name)).find((event) => event.reason === reason),
  );

const forbidden = { flinkConfiguration: { "kubernetes.cluster-id": "other" } };
const doubtful = { flinkConfiguration: { "taskmanager.numberOfTaskSlot": "2" } };

describe("Events", () => {
  it("tell at the object of an update that was denied", async () => {
    await succeed("create", flinkDeployment("orders"));
    const { exitCode } = await kubectl("replace", flinkDeployment("orders", forbidden));
    expect(exitCode).toBe(1);
    const { metadata } = await stored("flinkdeployment/orders");
    const event = await eventAbout("orders", "Denied");
    expect(event).toMatchObject({
      type: "Warning",
      action: "Update",
      reportingController: "headgate.dev/headgate",
      regarding: { kind: "FlinkDeployment", name: "orders", uid: metadata.uid },
    });
    expect(event.note).toMatch(/^update denied by Headgate: .*cluster-id/);
    if (cluster.runner === "binaries")
      expect(replicas.map(({ name }) => name)).toContain(event.reportingInstance);
    expect(await succeed("describe flinkdeployment orders")).toContain("update denied by Headgate");
  });

  it("tell of what was admitted with warnings", async () => {
    await succeed("create", flinkDeployment("doubtful", doubtful));
    const { note } = await eventAbout("doubtful", "AdmittedWithWarnings");
    expect(note).toMatch(/^create admitted by Headgate with a warning: /);
  });

  it("tell nothing of dry runs and of refused creations", async () => {
    await succeed("create", flinkDeployment("quiet"));
    await kubectl("replace --dry-run=server", flinkDeployment("quiet", forbidden));
    await kubectl("create", flinkDeployment("refused", forbidden));
    // one after the other: what came before this one would be there before it
    await succeed("create", flinkDeployment("last", doubtful));
    await eventAbout("last", "AdmittedWithWarnings");
    expect([...(await eventsAbout("quiet")), ...(await eventsAbout("refused"))]).toEqual([]);
  });
});
