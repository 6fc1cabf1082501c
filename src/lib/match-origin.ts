/**
 * Whether an origin is one of a list, by the rules of `frame-ancestors`: `https://*.example.com` is
 * every host below that domain, `http://localhost:*` every port. CSP Level 3, 6.7.2.8.
 */
export const matchesOrigin = (patterns: readonly string[], origin: string): boolean =>
  patterns.some((pattern) => {
    const [start = '', end] = pattern.split('*');
    if (end === undefined) return origin === pattern;
    const middle = origin.slice(start.length, end === '' ? undefined : -end.length);
    return origin === start + middle + end && (end === '' ? /^\d+$/u : /^[\w.-]*\w$/u).test(middle);
  });
