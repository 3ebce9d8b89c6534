import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/**
 * Refuses every request that could change something and does not say that it comes from a page of ours: from the origin
 * that was asked, or from the address people use. Every browser says so; a page somewhere else cannot say it for us.
 */
export function sameOrigin(publicUrl?: string): MiddlewareHandler {
  return async (c, next) => {
    if (isFromUs(c.req.raw, publicUrl)) return next();
    return problem('foreign-origin');
  };
}

function isFromUs(request: Request, publicUrl: string | undefined): boolean {
  if (harmless.includes(request.method)) return true;
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') return false;
  return (
    origin === new URL(request.url).origin ||
    (publicUrl !== undefined && origin === new URL(publicUrl).origin)
  );
}

const harmless = ['GET', 'HEAD', 'OPTIONS'];
