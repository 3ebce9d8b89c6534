import { contentDisposition } from '../file/content-disposition.ts';
import { noIndex, securityHeaders } from '../http/security-headers.ts';

/** The file as it came, to be saved and never opened here. */
export function originalAnswer(name: string, bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...securityHeaders,
      ...noIndex,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': contentDisposition('attachment', name),
      'Cache-Control': 'no-store',
    },
  });
}
