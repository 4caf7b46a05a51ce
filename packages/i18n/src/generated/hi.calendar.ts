import type { Messages } from "../messages/index.js";

export default {"calendar.open":"कैलेंडर से चुनें","calendar.title":"तारीख चुनें","calendar.keys":"तीर वाली कुंजियाँ दिनों और सप्ताहों के हिसाब से, और Page Up तथा Page Down महीनों के हिसाब से आगे-पीछे ले जाती हैं।","calendar.previousYear":"पिछला वर्ष","calendar.previousMonth":"पिछला महीना","calendar.nextMonth":"अगला महीना","calendar.nextYear":"अगला वर्ष","calendar.close":"कैलेंडर बंद करें","calendar.chosen":"तारीख {date} अब बॉक्स में भर दी गई है।","calendar.failed":"कैलेंडर नहीं खुल सका। तारीख बॉक्स में दर्ज करें।"} satisfies Messages;
