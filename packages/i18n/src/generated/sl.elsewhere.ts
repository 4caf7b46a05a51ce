import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ta obrazec je odprt še enkrat, na primer v drugem zavihku. Dokler ga tam ne zaprete, se spremembe, ki jih naredite tukaj, ne shranijo v tej napravi."} satisfies Messages;
