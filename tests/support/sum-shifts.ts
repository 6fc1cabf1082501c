/**
 * Runs inside the page, before its own scripts: adds up in its session storage, as `shift`, how far
 * the layout shifts.
 */
export function sumShifts(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = 'value' in entry ? Number(entry.value) : 0;
      sessionStorage.setItem('shift', String(Number(sessionStorage.getItem('shift')) + shift));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
