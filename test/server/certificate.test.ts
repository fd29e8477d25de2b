import { once } from "node:events";
import { connect, type ConnectionOptions } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { deployment, review } from "./reviews.ts";
import { makeCertificate, responseOf, startWebhook, stopWebhook, type Webhook } from "./webhook.ts";

const text = review(deployment());
const old12 = { maxVersion: "TLSv1.2" } as const;
let webhook: Webhook;

afterEach(async () => {
  await stopWebhook(webhook);
});

/** The protocol that was agreed on, or the code of the error. */
const handshake = async (options: ConnectionOptions = {}): Promise<string | null | undefined> => {
  const port = webhook.server.admissionPort;
  const { ca } = webhook.source.current();
  const socket = connect({
    host: "127.0.0.1",
    port,
    servername: "localhost",
    ...(ca ? { ca } : {}),
    ...options,
  });
  try {
    await once(socket, "secureConnect");
    return socket.getProtocol();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  } finally {
    socket.destroy();
  }
};

const refused = "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION";
const cbc = { ...old12, ciphers: "ECDHE-ECDSA-AES128-SHA256" };
const swap = (): void => {
  webhook.source.replace(makeCertificate());
};

describe("before and after a swap", () => {
  it("TLS 1.3 is spoken, and TLS 1.2 only where the settings permit it", async () => {
    webhook = await startWebhook();
    expect(await handshake()).toBe("TLSv1.3");
    expect(await handshake(old12)).toBe(refused);
    swap();
    expect(await handshake()).toBe("TLSv1.3");
    expect(await handshake(old12)).toBe(refused);
  });

  it("TLS 1.2 is spoken with good ciphers only", async () => {
    webhook = await startWebhook({ flags: { "--admission-min-tls-version": "TLSv1.2" } });
    const agreed = async (): Promise<unknown[]> => [await handshake(old12), await handshake(cbc)];
    const expected = ["TLSv1.2", expect.stringContaining("HANDSHAKE_FAILURE")];
    expect(await agreed()).toEqual(expected);
    swap();
    expect(await agreed()).toEqual(expected);
    expect(await handshake({ maxVersion: "TLSv1.1", minVersion: "TLSv1" })).toMatch(/^ERR_SSL/);
  });
});

describe("at a swap", () => {
  it("a connection goes on with reviews, one in flight included", async () => {
    webhook = await startWebhook();
    expect((await webhook.post("/mutate", text)).status).toBe(200);
    const request = webhook.request("/mutate", { headers: { "Content-Length": text.length } });
    request.write(text.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 20));
    swap();
    expect((await responseOf(request.end(text.slice(10)))).status).toBe(200);
    const next = webhook.request("/validate");
    expect((await responseOf(next.end(text))).status).toBe(200);
    expect([request.reusedSocket, next.reusedSocket]).toEqual([true, true]);
  });

  it("new connections get the new certificate, and only its authority fits", async () => {
    webhook = await startWebhook();
    const { ca } = webhook.source.current();
    swap();
    expect(await handshake()).toBe("TLSv1.3");
    expect(await handshake(ca ? { ca } : {})).toMatch(/CERT_SIGNATURE_FAILURE|UNABLE_TO_VERIFY|SELF_SIGNED/);
  });

  it("the authority is published first, and the metric tells the new end", async () => {
    const published: (string | undefined)[] = [];
    webhook = await startWebhook({ parts: { publishAuthority: (ca) => published.push(ca) } });
    const before = webhook.source.current();
    swap();
    expect(published).toEqual([before.ca, webhook.source.current().ca]);
    webhook.source.replace(makeCertificate(30));
    const { body } = await webhook.ops("/metrics");
    const line = /^headgate_certificate_not_after_timestamp_seconds\{use="serving"\} (\d+)$/m.exec(body);
    expect(Number(line?.[1]) - Date.now() / 1000).toBeCloseTo(30 * 24 * 3600, -3);
  });

  it.each([
    ["a certificate that TLS cannot use", { key: "no key", certificate: "no certificate" }, {}],
    [
      "an authority that cannot be published",
      makeCertificate(),
      { publishAuthority: failingTheSecondTime() },
    ],
  ])("%s is logged and counted, and the old one stays in use", async (_, certificate, parts) => {
    webhook = await startWebhook({ parts });
    const { ca } = webhook.source.current();
    webhook.source.replace(certificate);
    expect(await handshake(ca ? { ca } : {})).toBe("TLSv1.3");
    expect(webhook.log()).toContainEqual(expect.objectContaining({ level: "error" }));
    const { body } = await webhook.ops("/metrics");
    expect(body).toContain('headgate_internal_errors_total{where="certificate"} 1');
  });
});

function failingTheSecondTime(): () => void {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls > 1) throw new Error("disk full");
  };
}
