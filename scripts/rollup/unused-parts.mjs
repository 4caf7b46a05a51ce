/**
 * What our libraries bring and the one-tag script never runs, where a bundler cannot know: methods of prototypes, and branches for uses we do not have.
 * Every first page would carry it, about 250 bytes. Nobody else sees these objects: signals never leave the engine, and directives of an agency's own
 * types come with its own lit.
 */
import { libraryPatches } from "./library-patches.mjs";

const SIGNALS = /signals-core\.module\.js$/;
const ASYNC_DIRECTIVE = /lit-html\/async-directive\.js$/;

const PATCHES = [
  // Names and watchers of signals.
  {
    file: SIGNALS,
    from: /;this\.W=null==t\?void 0:t\.watched;this\.Z=null==t\?void 0:t\.unwatched;this\.name=null==t\?void 0:t\.name/,
    to: "",
  },
  {
    file: SIGNALS,
    from: /else f\(function\(\)\{var i;null==\(i=t\.W\)\|\|i\.call\(t\)\}\)/,
    to: "",
  },
  {
    file: SIGNALS,
    from: /if\(void 0===n\)f\(function\(\)\{var i;null==\(i=t\.Z\)\|\|i\.call\(t\)\}\)/,
    to: "",
  },
  { file: SIGNALS, from: /,\{name:"sub"\}/, to: "" },
  // Effects gathered by models.
  { file: SIGNALS, from: /;this\.name=null==t\?void 0:t\.name;if\(n\)n\.push\(this\)/, to: "" },
  // For JSON, templates of Preact and `using`.
  {
    file: SIGNALS,
    from: /l\.prototype\.valueOf=function\(\)\{return this\.value\};l\.prototype\.toString=function\(\)\{return this\.value\+""\};l\.prototype\.toJSON=function\(\)\{return this\.value\};/,
    to: "",
  },
  { file: SIGNALS, from: /l\.prototype\.brand=i;/, to: "" },
  { file: SIGNALS, from: /m\.prototype\.dispose=function\(\)\{this\.d\(\)\};/, to: "" },
  {
    file: SIGNALS,
    from: /var n=r\.d\.bind\(r\);n\[Symbol\.dispose\]=n;return n\}/,
    to: "return r.d.bind(r)}",
  },
  // A directive of ours stands between tags, never in an attribute made of several parts.
  {
    file: ASYNC_DIRECTIVE,
    from: /if\(\w\(this\._\$Ct\)\)(this\._\$Ct\._\$AI\(t,this\));else\{[^}]*\}/,
    to: "$1",
  },
];

export const unusedParts = () => libraryPatches("unused-parts", PATCHES);
