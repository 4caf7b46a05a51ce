import type { RenderedForm } from "./render-form.js";

/** Most pages that are kept drawn: some tens of kilobytes each. */
const MOST = 300;

/** Pages that hold nobody's answers, drawn once and given to each visitor with a token of their own in it. */
export interface PageCache {
  /**
   * The page of a name, drawn by `draw` when there is none yet. `draw` is given what to put where the token stands; it is not kept when that does not stand there
   * exactly once.
   */
  get(name: string, token: string, draw: (token: string) => Promise<RenderedForm>): Promise<RenderedForm>;
}

interface Kept {
  readonly page: RenderedForm;
  readonly before: string;
  readonly after: string;
}

export function pageCache(most = MOST): PageCache {
  const pages = new Map<string, Promise<Kept | undefined>>();
  // No definition, address or language holds it by chance.
  const placeholder = crypto.randomUUID();

  async function keep(draw: (token: string) => Promise<RenderedForm>): Promise<Kept | undefined> {
    const page = await draw(placeholder);
    const [before = "", after, ...more] = page.html.split(placeholder);
    return after === undefined || more.length ? undefined : { page, before, after };
  }
  return {
    async get(name, token, draw) {
      const kept = pages.get(name) ?? keep(draw);
      pages.delete(name);
      pages.set(name, kept);
      kept.catch(() => pages.delete(name));
      for (const oldest of pages.keys()) {
        if (pages.size <= most) break;
        pages.delete(oldest);
      }
      const found = await kept;
      return found ? { ...found.page, html: found.before + token + found.after } : draw(token);
    },
  };
}
