import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Lomake on auki myös toisaalla, esimerkiksi toisella välilehdellä. Tässä tekemäsi muutokset eivät tallennu tälle laitteelle, ennen kuin lomake suljetaan siellä."} satisfies Messages;
