/* Libraries of old, which extend what every object and array of a page has. */
Object.prototype.extend = function () {};
Array.prototype.each = function () {};
Array.prototype.toJSON = function () {
  return "theirs";
};
Array.from = function (list) {
  const copy = [];
  for (let at = 0; at < list.length; at++) copy[at] = list[at];
  return copy;
};
