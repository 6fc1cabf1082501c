import type { ChannelData } from '../../../contact/channels/channel-data.ts';

/** Names the articles that most often solve the chosen topic, and hands the topic to the ticket form. */
export function showTopic(
  root: ParentNode,
  topic: string | undefined,
  { choices }: ChannelData,
): void {
  const place = root.querySelector<HTMLElement>('[data-topic-help]');
  const { help = [] } = choices[topic ?? ''] ?? {};
  for (const link of root.querySelectorAll('[data-ticket-link]')) setTopic(link, topic);
  if (!place) return;
  place.hidden = help.length === 0;
  for (const old of place.querySelectorAll('a')) old.remove();
  for (const { url, title, lang } of help) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    // Its direction is that of its letters, not of the page.
    if (lang !== undefined) Object.assign(link, { lang, hreflang: lang, dir: 'auto' });
    place.append(link);
  }
}

function setTopic(link: Element, topic: string | undefined): void {
  const [path = '', query = ''] = (link.getAttribute('href') ?? '').split('?');
  const parameters = new URLSearchParams(query);
  if (topic) parameters.set('topic', topic);
  else parameters.delete('topic');
  link.setAttribute('href', parameters.size > 0 ? `${path}?${parameters.toString()}` : path);
}
