import { generateKeyPairSync, sign } from 'node:crypto';

/** What a server needs to speak HTTPS to a browser that is told not to ask who it is. */
export interface Certificate {
  /** PEM. */
  key: string;
  cert: string;
}

/** DER, of ITU-T X.690. */
const [INTEGER, BITS, OBJECT, TEXT, TIME, SEQUENCE, SET] = [2, 3, 6, 12, 23, 0x30, 0x31];
const COMMON_NAME = [0x55, 4, 3];
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2];

/** A certificate signed by itself, as browsers speak HTTP/2, which every host speaks, over TLS only. */
export function createCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = node(SEQUENCE, node(OBJECT, Buffer.from(ECDSA_WITH_SHA256)));
  const commonName = node(OBJECT, Buffer.from(COMMON_NAME));
  const name = node(
    SEQUENCE,
    node(SET, node(SEQUENCE, commonName, node(TEXT, Buffer.from('localhost')))),
  );
  const validity = node(
    SEQUENCE,
    ...['200101000000Z', '491231000000Z'].map((time) => node(TIME, Buffer.from(time))),
  );
  const content = node(
    SEQUENCE,
    node(INTEGER, Buffer.from([1])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = node(BITS, Buffer.from([0]), sign('sha256', content, privateKey));
  const body = node(SEQUENCE, content, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  };
}

function node(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}
