/** What happens inside stays inside: the page of the company must not notice. */
export const guard =
  <Values extends unknown[]>(act: (...values: Values) => void) =>
  (...values: Values): void => {
    try {
      act(...values);
    } catch {
      // A launcher that fails is a page without one.
    }
  };
