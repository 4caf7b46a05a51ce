import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"은행 지점 코드(Sort code)","bank.routing":"은행 라우팅 번호(Routing number)","bank.account":"계좌번호","error.required.sortCode":"은행 지점 코드(Sort code)를 입력해 주세요","error.required.routing":"은행 라우팅 번호(Routing number)를 입력해 주세요","error.required.account":"계좌번호를 입력해 주세요","error.account.sortCode":"은행 지점 코드(Sort code)를 숫자 6자리로 입력해 주세요. 예: 20-00-00","error.account.routing":"은행 라우팅 번호(Routing number)를 숫자 9자리로 입력해 주세요"} satisfies Messages;
