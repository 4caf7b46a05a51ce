/** The preview of a definition: what its owner looks at it with. Choices last as long as the tab. */
const form = document.querySelector("diwan-form");
const tools = document.querySelector("#preview-tools");
const panel = document.querySelector(".panel");

/** What each choice does; its name is that of the control. */
const CHOICES = {
  theme(value) {
    if (value) form.dataset.theme = value;
    else delete form.dataset.theme;
  },
  width(value) {
    panel.dataset.width = value;
  },
};

if (form && tools) {
  tools.hidden = false;
  for (const [name, choose] of Object.entries(CHOICES)) {
    const control = tools.querySelector(`[name=${name}]`);
    control.value = sessionStorage.getItem(`preview-${name}`) ?? "";
    choose(control.value);
    control.addEventListener("change", () => {
      sessionStorage.setItem(`preview-${name}`, control.value);
      choose(control.value);
    });
  }
  const said = tools.querySelector("[role=status]");
  tools.querySelector("[data-fill]").addEventListener("click", async () => {
    if (!form.session) {
      said.textContent = "The form is not ready yet. Try again in a moment.";
      return;
    }
    try {
      const answered = await fetch("/preview/examples.json");
      if (!answered.ok) throw new Error(String(answered.status));
      await form.session.form.load();
      form.answers = await answered.json();
      said.textContent = "Filled in. What no example fits is left empty.";
    } catch {
      said.textContent = "The example answers could not be made. The terminal says why.";
    }
  });
  // Before the element has taken over, the links lead to the server's pages.
  tools.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-page]");
    const { session } = form;
    if (!link || !session || form.hasAttribute("served")) return;
    event.preventDefault();
    await session.form.load();
    said.textContent = session.goTo(link.dataset.page)
      ? ""
      : "With these answers that page is not asked. Answer what brings it first.";
  });
}
