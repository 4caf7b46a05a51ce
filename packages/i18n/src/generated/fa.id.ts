import type { Messages } from "../messages/index.js";

export default {"idExample":"مثال: {example}","error.required.national-id":"شماره را وارد کنید","error.idFormat":"شماره را کامل وارد کنید، به شکلی مانند {example}","error.required.asked.national-id":"برای {called} شماره وارد کنید","error.idFormat.called":"برای {called} شماره را کامل وارد کنید، به شکلی مانند {example}"} satisfies Messages;
