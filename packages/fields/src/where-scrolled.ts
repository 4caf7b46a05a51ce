import { noChange, type ElementPart } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";

/** What makes a part of the page one that can be reached and is known by name. */
const setRegion = (element: Element, name: string): void => {
  element.setAttribute("role", "region");
  element.setAttribute("aria-labelledby", name);
  element.setAttribute("tabindex", "0");
};
const unsetRegion = (element: Element): void => {
  for (const attribute of ["role", "aria-labelledby", "tabindex"]) element.removeAttribute(attribute);
};

/**
 * Makes an element a region that takes the focus, named by the element with an id, while what stands in it is wider than itself: then the arrow keys have to reach it, which Safari
 * does not offer by itself. One that has the focus keeps it. Before a script has come it is as browsers make it.
 */
class WhereScrolled extends AsyncDirective {
  #element: Element | undefined;
  #name = "";
  #observer: ResizeObserver | undefined;

  render(_name: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [name]: [name: string]): unknown {
    this.#name = name;
    if (element !== this.#element) {
      this.#element = element;
      this.reconnected();
    }
    return noChange;
  }

  #look(): void {
    const element = this.#element;
    if (!element) return;
    if (element.scrollWidth > element.clientWidth) setRegion(element, this.#name);
    else if (!element.matches(":focus")) unsetRegion(element);
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
  }
  protected override reconnected(): void {
    const element = this.#element;
    if (!element) return;
    this.#observer?.disconnect();
    // Not before: a server makes directives, and has no layout.
    this.#observer ??= new ResizeObserver(() => this.#look());
    this.#observer.observe(element);
    // Its own size says nothing of what stands in it.
    for (const child of element.children) this.#observer.observe(child);
  }
}
export const whereScrolled = directive(WhereScrolled);
