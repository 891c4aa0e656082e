import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Another host that a portal links to, on this computer. */
export interface Neighbour {
  /** Without a slash at its end. */
  origin: string;
  /** Every request so far: `HEAD /a`. */
  asked: string[];
  close(): void;
}

/** @param answer what the host does; a listener that answers nothing keeps the caller waiting */
export async function startNeighbour(
  answer: RequestListener,
  { secure = false } = {},
): Promise<Neighbour> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  };
  const server = secure ? createSecureServer(selfSigned, listener) : createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Made for this test, and trusted by nobody. */
const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg5a1gd9QcY/I5xst9
mIWBpn3jGjBFfiy54q0x5TSd0RShRANCAAR4U9YFpaQjfVN/Frmtu2hERvrA8Wpl
jDvLFCBO/Kq74VJ/S5kzoQzmPCEiBBzQpw3miX33sUbl9n6jQqalEXWK
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUMJFp4FuDsNcShySH6zC/fkAH7T0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMzE3MjczNVoYDzIxMjYxMDMw
MTcyNzM1WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAR4U9YFpaQjfVN/Frmtu2hERvrA8WpljDvLFCBO/Kq74VJ/S5kzoQzm
PCEiBBzQpw3miX33sUbl9n6jQqalEXWKo2QwYjAdBgNVHQ4EFgQUEzBngOqv8WC0
vg/MRl6Ikx4yTgowHwYDVR0jBBgwFoAUEzBngOqv8WC0vg/MRl6Ikx4yTgowDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IHI8Kze/T5ZnQAPN+aYa0sixyf953gD6/C8L2ysJB5cdAiEA+30vDjKV4pJakb5M
6lJHl1UR7TznhDb3ysNnZshGVkI=
-----END CERTIFICATE-----`,
};
