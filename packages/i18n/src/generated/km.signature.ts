import type { Messages } from "../messages/index.js";

export default {"signature.name":"វាយឈ្មោះពេញរបស់លោកអ្នក ដើម្បីចុះហត្ថលេខា","error.required.signature":"សូមវាយឈ្មោះពេញរបស់លោកអ្នក ដើម្បីចុះហត្ថលេខា","error.declarationChanged":"សេចក្ដីប្រកាសបានផ្លាស់ប្ដូរ។ សូមអាន រួចចុះហត្ថលេខាម្ដងទៀត។","error.required.called.signature":"សូមវាយឈ្មោះពេញរបស់លោកអ្នក ដើម្បីចុះហត្ថលេខាលើ {called}","error.required.asked.signature":"សូមវាយឈ្មោះពេញរបស់លោកអ្នក សម្រាប់ {called}","error.declarationChanged.called":"សេចក្ដីប្រកាសសម្រាប់ {called} បានផ្លាស់ប្ដូរ។ សូមអាន រួចចុះហត្ថលេខាម្ដងទៀត។"} satisfies Messages;
