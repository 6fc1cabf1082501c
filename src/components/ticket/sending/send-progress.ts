/**
 * Shows for each file how much of it has been sent. Returns what to tell the part of all of them that
 * was sent, from 0 to 1.
 */
export function showProgress(
  place: HTMLElement | null,
  files: readonly File[],
): (part: number) => void {
  const list = place?.querySelector('ul');
  if (!place || !list) return () => undefined;
  const bars = files.map((file) => toBar(file));
  list.replaceChildren(...bars.map(({ item }) => item));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return (part) => {
    let before = 0;
    // They are sent one after the other.
    for (const { bar, size } of bars) {
      bar.value = Math.min(1, Math.max(0, (part * total - before) / size));
      before += size;
    }
  };
}

function toBar({ name, size }: File): {
  item: HTMLElement;
  bar: HTMLProgressElement;
  size: number;
} {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const text = document.createElement('bdi');
  const bar = document.createElement('progress');
  text.textContent = name;
  bar.max = 1;
  bar.value = 0;
  label.append(text, bar);
  item.append(label);
  return { item, bar, size };
}
