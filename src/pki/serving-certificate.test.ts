import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, type ConnectionOptions, createServer } from "node:tls";
import { describe, expect, it } from "vitest";
import { selfSignedServing } from "./serving-certificate.ts";

const request = {
  dnsNames: ["headgate", "headgate.flink.svc"],
  ipAddresses: ["127.0.0.1"],
  days: 1,
  now: new Date(),
};
const serving = selfSignedServing(request);

const client = async (port: number, options: ConnectionOptions): Promise<string | null> => {
  const socket = connect({ host: "127.0.0.1", port, ...options });
  try {
    await once(socket, "secureConnect");
    return socket.getProtocol();
  } finally {
    socket.destroy();
  }
};

/** The protocol of a handshake with the pair; rejects as the client does. */
const handshake = async (options: ConnectionOptions): Promise<string | null> => {
  const server = createServer({ key: serving.key, cert: serving.certificate });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    return await client((server.address() as AddressInfo).port, options);
  } finally {
    server.close();
  }
};

describe("a TLS client", () => {
  it.each(["headgate", "headgate.flink.svc"])(
    "accepts %s with the authority as its only trust",
    async (name) => {
      expect(await handshake({ ca: serving.ca, servername: name })).toBe("TLSv1.3");
    },
  );

  it("accepts the address", async () => {
    expect(await handshake({ ca: serving.ca })).toBe("TLSv1.3");
  });

  it("accepts it among authorities of the same name", async () => {
    const others = [selfSignedServing(request).ca, selfSignedServing(request).ca];
    const [first, last] = others;
    const ca = [first, serving.ca, last].join("");
    expect(await handshake({ ca, servername: "headgate" })).toBe("TLSv1.3");
  });

  it("refuses another host", async () => {
    const refused = handshake({ ca: serving.ca, servername: "headgate.other.svc" });
    await expect(refused).rejects.toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
  });

  it("refuses it without the authority", async () => {
    const ca = selfSignedServing(request).ca;
    await expect(handshake({ ca, servername: "headgate" })).rejects.toThrow(/certificate|signature/);
    await expect(handshake({ servername: "headgate" })).rejects.toMatchObject({
      code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    });
  });
});

describe("selfSignedServing", () => {
  it("lasts as long as asked, authority and leaf alike", () => {
    const ends = [serving.certificate, serving.ca].map((pem) =>
      new X509Certificate(pem).validToDate.getTime(),
    );
    const end = Math.floor((request.now.getTime() + 24 * 3_600_000) / 1000) * 1000;
    expect(ends).toEqual([end, end]);
  });

  it("is for servers only", () => {
    expect(new X509Certificate(serving.certificate).keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  });

  it("refuses to serve under no name", () => {
    expect(() => selfSignedServing({ ...request, dnsNames: [], ipAddresses: [] })).toThrow(
      "dnsNames and ipAddresses: found no name, expected at least one",
    );
  });
});
