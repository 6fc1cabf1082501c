/** A name as it may stand in an address: `Reset Password` → `reset-password`. */
export function toUrlPart(name: string): string {
  const parts = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.join('-') || 'article';
}
