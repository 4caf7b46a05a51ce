import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"இந்தப் படிவம் வேறு இடத்திலும், எடுத்துக்காட்டாக வேறொரு தாவலில், திறந்துள்ளது. அங்கே அதை மூடும்வரை, இங்கே நீங்கள் செய்யும் மாற்றங்கள் இந்தச் சாதனத்தில் சேமிக்கப்படாது."} satisfies Messages;
