/** Says in the console what whoever runs the site must mend: in English, and never with an answer. */
export function reportToDeveloper(message: string): void {
  // eslint-disable-next-line no-console -- the one place that writes there
  console.error(`Diwan: ${message}`);
}
