import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ce formulaire est ouvert une deuxième fois, par exemple dans un autre onglet. Tant que l’autre n’est pas fermé, ce que vous modifiez ici n’est pas enregistré sur cet appareil."} satisfies Messages;
