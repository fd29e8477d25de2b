import { connect } from "node:tls";

export interface Dial {
  readonly host: string;
  readonly port: number;
  /** What the server must have a certificate for. */
  readonly servername: string;
  /** PEM; the authorities that everyone trusts where it is undefined. */
  readonly ca: string | undefined;
}

const timeoutMilliseconds = 5000;

/** Shakes hands as the API server does. Resolves to what speaks against the certificate, if anything does. */
export const dial = ({ ca, ...where }: Dial): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ ...where, ...(ca !== undefined && { ca }), timeout: timeoutMilliseconds });
    const end = (problem: string | undefined): void => {
      resolve(problem);
      socket.destroy();
    };
    socket.once("secureConnect", () => {
      end(undefined);
    });
    socket.once("timeout", () => {
      end(`no handshake in ${timeoutMilliseconds / 1000} s`);
    });
    socket.on("error", (error: Error) => {
      end(error.message);
    });
  });
