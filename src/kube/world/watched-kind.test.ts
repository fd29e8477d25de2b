import { describe, expect, it } from "vitest";
import { collectionPath, mayExist, objectPath, watchedKinds } from "./watched-kind.ts";

const paths = (sessionClusters?: string): string[] => watchedKinds(sessionClusters).map(collectionPath);

describe("the paths of the kinds", () => {
  it("are those of the API", () => {
    expect(paths()).toEqual([
      "/api/v1/namespaces",
      "/apis/flink.apache.org/v1beta1/flinkdeployments",
      "/apis/flink.apache.org/v1beta1/flinksessionjobs",
      "/apis/flink.apache.org/v1beta1/flinkstatesnapshots",
    ]);
  });

  it("have session clusters where the installation has them", () => {
    expect(paths("ververica.platform/v1").at(-1)).toBe("/apis/ververica.platform/v1/sessionclusters");
  });
});

describe("the path of an object", () => {
  const [namespace, deployment] = watchedKinds(undefined);

  it.each([
    [namespace, { namespace: "", name: "shop" }, "/api/v1/namespaces/shop"],
    [
      deployment,
      { namespace: "shop", name: "orders" },
      "/apis/flink.apache.org/v1beta1/namespaces/shop/flinkdeployments/orders",
    ],
  ])("%#", (watched, identity, expected) => {
    expect(watched && objectPath(watched, identity)).toBe(expected);
  });
});

describe("a name", () => {
  it.each(["a", "orders", "a-1.b", "0", "a".repeat(253)])("%j may be an object's", (name) => {
    expect(mayExist({ kind: "FlinkDeployment", namespace: "shop", name })).toBe(true);
    expect(mayExist({ kind: "Namespace", namespace: "", name })).toBe(true);
  });

  it.each([
    "",
    ".",
    "..",
    "../a",
    "a/b",
    "a?b",
    "a%2Fb",
    "A",
    "-a",
    "a-",
    "a b",
    "\ud800",
    "ä",
    "a".repeat(254),
  ])("%j can be no object's", (name) => {
    expect(mayExist({ kind: "FlinkDeployment", namespace: "shop", name })).toBe(false);
    expect(mayExist({ kind: "FlinkDeployment", namespace: name, name: "a" })).toBe(false);
  });
});
