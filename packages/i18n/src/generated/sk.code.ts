import type { Messages } from "../messages/index.js";

export default {"readAs":"Medzery a neviditeľné znaky boli vynechané: {code}"} satisfies Messages;
