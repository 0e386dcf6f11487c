import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the proxy does with a request in place of passing it on. */
export type Mischief = (response: ServerResponse, asked: IncomingMessage) => void;

/** Where the line is cut: before a request is passed on, or before its answer is. */
export type Cut = (asked: IncomingMessage) => 'request' | 'answer' | undefined;

/** A server before another one, which passes on what it is asked until it is told to misbehave. */
export async function startProxy(target: string) {
  const { hostname, port: targetPort } = new URL(target);
  let mischief: Mischief | undefined;
  let cut: Cut = () => undefined;
  let port = 0;
  const server = createServer((asked, response) => {
    if (mischief) {
      asked.resume();
      mischief(response, asked);
      return;
    }
    const where = cut(asked);
    if (where === 'request') {
      response.destroy();
      return;
    }
    const { method, headers, url: path } = asked;
    const onward = request({ hostname, port: targetPort, method, path, headers }, (answer) => {
      if (where === 'answer') {
        answer.resume().on('end', () => response.destroy());
        return;
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    asked.pipe(onward);
  });
  const listen = () =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        resolve();
      });
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen();
  return {
    url: (path: string) => `http://127.0.0.1:${port}${path}`,
    misbehave: (how: Mischief | undefined) => {
      mischief = how;
    },
    cut: (how: Cut) => {
      cut = how;
    },
    /** Takes the server away, and brings it back at the same address. */
    stop,
    listen,
  };
}

/** A proxy that runs. */
export type BadProxy = Awaited<ReturnType<typeof startProxy>>;
