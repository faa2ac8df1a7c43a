import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one request. Must end the response. */
export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of this process, for health and for platforms that deliver by HTTP. */
export interface WebServer {
  /** The port that is listened on. */
  readonly port: number;
  /** Hands requests whose path begins with `path` to the handler; the longest path counts. */
  mount(path: string, handle: HttpHandler): void;
  /** Stops listening and waits for open requests. */
  close(): Promise<void>;
}

/** Milliseconds that a whole request may take to arrive. */
const REQUEST_TIMEOUT = 15_000;

/** Milliseconds between two looks for idle connections while the server closes. */
const SWEEP = 50;

const notFound: HttpHandler = (_, response) => {
  response.writeHead(404).end();
};

/**
 * Listens on a port; 0 takes any that is free.
 * @throws Error of the system when the port is taken.
 */
export const openWebServer = async (port: number): Promise<WebServer> => {
  const mounted: { readonly path: string; readonly handle: HttpHandler }[] = [];
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, (request, response) => {
    // What a handler did not want to read is taken off the line, so that the connection can end.
    response.on("finish", () => request.resume());
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    const found = mounted.find((entry) => path === entry.path || path.startsWith(`${entry.path}/`));
    (found?.handle ?? notFound)(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    mount: (path, handle) => {
      mounted.push({ path, handle });
      mounted.sort((a, b) => b.path.length - a.path.length);
    },
    close: () =>
      new Promise((resolve) => {
        // A connection that falls idle later would keep the server open for as long as clients may reuse it.
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
};
