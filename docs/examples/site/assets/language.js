/**
 * The language link without losing the page: the words of the page in the other language take the place of these, the address changes, and the form
 * follows its `lang`. Without this script the link is a link, and the draft on the device carries the answers over.
 */

/** Another page of this site as a document. XMLHttpRequest, because `DOMParser` is a Trusted Types sink and this site allows no policy for it. */
function load(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onload = () =>
      request.status === 200 && request.response
        ? resolve(request.response)
        : reject(new Error(`status ${request.status}`));
    request.onerror = () => reject(new Error("network"));
    request.send();
  });
}

async function show(url) {
  const other = await load(url);
  const { lang, dir } = other.documentElement;
  for (const place of document.querySelectorAll("[data-words]")) {
    const words = other.querySelector(`[data-words="${place.dataset.words}"]`);
    if (!words) continue;
    const hadFocus = place === document.activeElement;
    const fresh = document.importNode(words, true);
    place.replaceWith(fresh);
    if (hadFocus) fresh.focus();
  }
  document.title = other.title;
  Object.assign(document.documentElement, { lang, dir });
  for (const form of document.querySelectorAll("diwan-form")) form.lang = lang;
}

/** On a page without a form there is nothing to keep. */
const hasForm = () => document.querySelector("diwan-form") !== null;

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.language");
  if (!link || !hasForm() || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  show(link.href).then(
    // The form keeps its own page in the history's state.
    () => history.replaceState(history.state, "", link.pathname + location.hash),
    () => location.assign(link.href),
  );
});
