const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A text as HTML or XML, between tags or as a value in double quotes.
 *
 * @example
 * `<b title="${escapeHtml('5 "')}">${escapeHtml('a < b')}</b>`; // <b title="5 &quot;">a &lt; b</b>
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => characters[character] ?? character);

/**
 * A value as JSON that may stand inside `<script type="application/json">`: no text in it can end
 * the element or begin a comment.
 */
export const toScriptJson = (value: object): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
