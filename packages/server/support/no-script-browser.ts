/** A browser without JavaScript, as far as a server can tell: keeps its cookie, follows redirects, sends the form of the page it shows. */
export type Fetch = (request: Request) => Promise<Response>;

export class NoScriptBrowser {
  cookie = "";
  html = "";
  status = 0;
  headers = new Headers();
  readonly urls: string[] = [];
  readonly #fetch: Fetch;
  url: string;

  constructor(fetch: Fetch, url: string) {
    this.#fetch = fetch;
    this.url = url;
  }

  async go(url: string, init: RequestInit = {}): Promise<this> {
    this.url = new URL(url, this.url).href;
    this.urls.push(this.url);
    const response = await this.#fetch(
      new Request(this.url, {
        redirect: "manual",
        ...init,
        headers: { ...(this.cookie && { cookie: this.cookie }), ...init.headers },
      }),
    );
    const set = response.headers.get("set-cookie");
    if (set) this.cookie = set.split(";")[0] ?? "";
    this.status = response.status;
    this.headers = response.headers;
    if (response.status === 303) return this.go(response.headers.get("location") ?? "");
    this.html = await response.text();
    return this;
  }
  open = (): Promise<this> => this.go(this.url);

  /** Another window of the same browser, on the same page. */
  twin(): NoScriptBrowser {
    const { cookie, html } = this;
    return Object.assign(new NoScriptBrowser(this.#fetch, this.url), { cookie, html });
  }

  /** Values of the page's controls as a browser would send them, with these put in; `action` is the button pressed, by default the one that leads on. */
  body(
    values: { readonly [name: string]: string | readonly string[] } = {},
    action?: string,
  ): URLSearchParams {
    const body = new URLSearchParams();
    for (const [tag] of this.html.matchAll(/<input type="hidden"[^>]*>/g))
      body.append(plain(/ name="([^"]*)"/.exec(tag)?.[1]), plain(/ value="([^"]*)"/.exec(tag)?.[1]));
    for (const [name, value] of Object.entries(values))
      for (const each of typeof value === "string" ? [value] : value) body.append(name, each);
    if (action) body.append("_action", action);
    return body;
  }
  send(values: { readonly [name: string]: string | readonly string[] } = {}, action?: string): Promise<this> {
    const to = plain(/<form\b[^>]* action="([^"]*)"/.exec(this.html)?.[1]);
    const { origin, host } = new URL(this.url);
    return this.go(to, { method: "POST", body: this.body(values, action), headers: { origin, host } });
  }
  /** Sends a page with a file control in it. A control in which nothing was chosen sends a file without a name. */
  sendFiles(
    files: { readonly [name: string]: readonly File[] },
    values: { readonly [name: string]: string } = {},
    action?: string,
  ): Promise<this> {
    const body = new FormData();
    for (const [name, value] of this.body(values)) body.append(name, value);
    for (const [name, all] of Object.entries(files))
      for (const file of all.length ? all : [new File([], "", { type: "application/octet-stream" })])
        body.append(name, file);
    if (action) body.append("_action", action);
    const { origin, host } = new URL(this.url);
    return this.go(plain(/<form\b[^>]* action="([^"]*)"/.exec(this.html)?.[1]), {
      method: "POST",
      body,
      headers: { origin, host },
    });
  }
  get title(): string {
    return /<title>([^<]*)/.exec(this.html)?.[1] ?? "";
  }
  /** Where the links of the error summary lead. */
  get summary(): readonly string[] {
    return [
      ...(/<div class="diwan-errors"[\s\S]*?<\/ul>/.exec(this.html)?.[0] ?? "").matchAll(
        /<a [^>]*href="([^"]*)"/g,
      ),
    ].map(([, href = ""]) => href);
  }
  /** Names of the page's controls. */
  get names(): readonly string[] {
    return plain(/ name="_asked" value="([^"]*)"/.exec(this.html)?.[1]).split(" ");
  }
}

const plain = (html = ""): string =>
  html.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
