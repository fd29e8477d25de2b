import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RestartDoor {
  readonly url: string;
  close(): void;
}

/** Lets processes that did not start the API server restart it: who asks is answered when it is done. */
export const openRestartDoor = async (restart: () => Promise<void>): Promise<RestartDoor> => {
  const server = createServer((request, response) => {
    request.resume();
    restart().then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    // listens on TCP
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
