/** What a picture shows: its height and its shapes from back to front. */
export interface Scene {
  height: number;
  shapes: readonly string[];
}
