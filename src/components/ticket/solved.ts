/** Tells the server that an article made the request needless. It is no matter if that fails. */
export async function reportSolved(
  address: string,
  solved: { attempt: string; article: string; topic: string },
): Promise<void> {
  await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(solved),
    keepalive: true,
  }).catch(() => undefined);
}
