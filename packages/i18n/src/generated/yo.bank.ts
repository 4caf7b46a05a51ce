import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kóòdù ẹ̀ka báńkì (sort code)","bank.routing":"Nọ́ńbà báńkì (routing number)","bank.account":"Nọ́ńbà àkáǹtì","error.required.sortCode":"Ẹ kọ kóòdù ẹ̀ka báńkì (sort code)","error.required.routing":"Ẹ kọ nọ́ńbà báńkì (routing number)","error.required.account":"Ẹ kọ nọ́ńbà àkáǹtì","error.account.sortCode":"Ẹ fi nọ́ńbà 6 kọ kóòdù ẹ̀ka báńkì (sort code), bíi 20-00-00","error.account.routing":"Ẹ fi nọ́ńbà 9 kọ nọ́ńbà báńkì (routing number)"} satisfies Messages;
