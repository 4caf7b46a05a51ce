/** What a site keeps in a browser. Sent into the page as text: nothing of this module may be used inside. */

/** Everything this site keeps, wherever it may be kept. */
export async function readKept(): Promise<string> {
  const found: string[] = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat();
  for (const { name = "" } of await indexedDB.databases()) {
    found.push(
      ...(await new Promise<string[]>((resolve, reject) => {
        const opened = indexedDB.open(name);
        opened.onerror = () => reject(new Error(`${name} cannot be read`));
        opened.onsuccess = () => {
          const stores = [...opened.result.objectStoreNames];
          if (!stores.length) return resolve([]);
          const all = opened.result
            .transaction(stores)
            .objectStore(stores[0] ?? "")
            .getAll();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result.map((value) => JSON.stringify(value)));
          };
        };
      })),
    );
  }
  return found.join("\n") + document.cookie + location.href;
}
