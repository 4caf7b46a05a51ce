/**
 * The city's service pages: files with a `<diwan-form>` in them, whose content the server writes in, so that they work with JavaScript off too. Further
 * pages of a form are the same file with `?page=`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createPageHandler, readQuery, writeQuery } from "@diwan/server";

const TAG = /<diwan-form\b[^>]*>[\s\S]*?<\/diwan-form>/;

/** Files of the site with a form in them: `{ path, folder, language, form }`. */
function servicePages(site) {
  return ["en", "ar"].flatMap((folder) =>
    readdirSync(join(site, folder))
      .filter((name) => name.endsWith(".html"))
      .flatMap((name) => {
        const [, form] =
          /<diwan-form\b[^>]*\bsrc="\/api\/forms\/([^"]+)"/.exec(
            readFileSync(join(site, folder, name), "utf8"),
          ) ?? [];
        return form
          ? [{ path: `/${folder}/${name}`, folder, language: folder === "ar" ? "ar-BH" : "en", form }]
          : [];
      }),
  );
}

export function mountServicePages(app, { site, definitions, server, timeZone, log, manifest }) {
  const pages = servicePages(site);
  const folderOf = (language) => language.split("-")[0];
  const addresses = {
    read(url) {
      const page = pages.find(({ path }) => path === url.pathname);
      return (
        page && {
          form: page.form,
          language: page.language,
          place: url.searchParams.get("page") ?? "",
          ...readQuery(url),
        }
      );
    },
    write({ form, language, place, ...rest }) {
      const page = pages.find((each) => each.form === form && each.folder === folderOf(language));
      return page.path + writeQuery(rest, place ? { page: place } : {});
    },
  };
  const handler = createPageHandler({
    // These pages are reached over http.
    scheme: "http",
    uploads: server.uploads,
    definitions,
    receive: server.handler,
    visits: server.visits,
    secrets: server.secrets,
    timeZone,
    log,
    addresses,
    embed: "/diwan",
    manifest,
    drafts: true,
    status: true,
    element: { attributes: { "heading-level": "2" } },
    async frame({ request, title, html, languages, hasSwitch, preload }) {
      const { pathname } = new URL(request.url);
      const other = languages.find(({ href }) => !href.startsWith(pathname));
      const file = readFileSync(join(site, pathname), "utf8");
      return (
        file
          .replace(TAG, () => html)
          .replace(
            /<title>[^<]*?( – [^<]*)<\/title>/,
            (_, city) =>
              `<title>${title.replace(/[&<]/g, (char) => `&#${char.charCodeAt(0)};`)}${city}</title>\n  <link rel="stylesheet" href="/diwan/diwan.css">\n${preload}`,
          )
          .replace(
            /(<a class="language" href=")[^"]*/,
            (_, start) => start + other.href.replaceAll("&", "&amp;"),
          )
          // Without a script that link would lose what was typed and not sent; the form's own buttons keep it. With one it is the other way round.
          .replace('class="language"', hasSwitch ? 'class="language scripted"' : 'class="language"')
      );
    },
  });
  for (const { path } of pages)
    app.on(["GET", "HEAD", "POST", "PUT", "DELETE"], path, (context) =>
      handler(context.req.raw, context.env),
    );
}
