// Libraries of another age: enumerable junk on arrays, a global of our name, a broken console-free world is too much.
Array.prototype.junk = function () {
  return "junk";
};
Array.prototype.last = "last";
String.prototype.trimmed = function () {
  return this;
};
window.diwan = { version: "0.0.1" };
window.$ = window.jQuery = () => {
  throw new Error("not yours");
};
