import type { Messages } from "../messages/index.js";

export default {"readAs":"இடைவெளிகளும் கண்ணுக்குத் தெரியாத குறிகளும் நீக்கப்பட்டன: {code}"} satisfies Messages;
