import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Þetta eyðublað er líka opið annars staðar, til dæmis í öðrum flipa. Þangað til þú lokar því þar vistast breytingar sem þú gerir hér ekki í þessu tæki."} satisfies Messages;
