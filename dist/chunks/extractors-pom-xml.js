import {
  givenAt
} from "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem6 as ecosystem,
  syntaxCode,
  unreadable,
  unresolvedConflict,
  withoutConflictMarkers
} from "./review.js";
import "./cli.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js
var require_StringScanner = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.StringScanner = void 0;
    var emptyString = "", surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g, StringScanner = class {
      constructor(string) {
        if (this.charCount = this.charLength(string, !0), this.charIndex = 0, this.length = string.length, this.multiByteMode = this.charCount !== this.length, this.string = string, this.multiByteMode) {
          let charsToBytes = [];
          for (let byteIndex = 0, charIndex = 0; charIndex < this.charCount; ++charIndex)
            charsToBytes[charIndex] = byteIndex, byteIndex += string.codePointAt(byteIndex) > 65535 ? 2 : 1;
          this.charsToBytes = charsToBytes;
        }
      }
      /**
       * Whether the current character index is at the end of the input string.
       */
      get isEnd() {
        return this.charIndex >= this.charCount;
      }
      // -- Protected Methods ------------------------------------------------------
      /**
       * Returns the number of characters in the given string, which may differ from
       * the byte length if the string contains multibyte characters.
       */
      charLength(string, multiByteSafe = this.multiByteMode) {
        return multiByteSafe ? string.replace(surrogatePair, "_").length : string.length;
      }
      // -- Public Methods ---------------------------------------------------------
      /**
       * Advances the scanner by the given number of characters, stopping if the end
       * of the string is reached.
       */
      advance(count = 1) {
        this.charIndex = Math.min(this.charCount, this.charIndex + count);
      }
      /**
       * Returns the byte index of the given character index in the string. The two
       * may differ in strings that contain multibyte characters.
       */
      charIndexToByteIndex(charIndex = this.charIndex) {
        return this.multiByteMode ? this.charsToBytes[charIndex] ?? 1 / 0 : charIndex;
      }
      /**
       * Consumes and returns the given number of characters if possible, advancing
       * the scanner and stopping if the end of the string is reached.
       *
       * If no characters could be consumed, an empty string will be returned.
       */
      consume(charCount = 1) {
        let chars = this.peek(charCount);
        return this.advance(charCount), chars;
      }
      /**
       * Consumes and returns the given number of bytes if possible, advancing the
       * scanner and stopping if the end of the string is reached.
       *
       * It's up to the caller to ensure that the given byte count doesn't split a
       * multibyte character.
       *
       * If no bytes could be consumed, an empty string will be returned.
       */
      consumeBytes(byteCount) {
        let byteIndex = this.charIndexToByteIndex(), result = this.string.slice(byteIndex, byteIndex + byteCount);
        return this.advance(this.charLength(result)), result;
      }
      /**
       * Consumes and returns all characters for which the given function returns
       * `true`, stopping when `false` is returned or the end of the input is
       * reached.
       */
      consumeMatchFn(fn) {
        let { length, multiByteMode, string } = this, startByteIndex = this.charIndexToByteIndex(), endByteIndex = startByteIndex;
        if (multiByteMode)
          for (; endByteIndex < length; ) {
            let char = string[endByteIndex], isSurrogatePair = char >= "\uD800" && char <= "\uDBFF";
            if (isSurrogatePair && (char += string[endByteIndex + 1]), !fn(char))
              break;
            endByteIndex += isSurrogatePair ? 2 : 1;
          }
        else
          for (; endByteIndex < length && fn(string[endByteIndex]); )
            ++endByteIndex;
        return this.consumeBytes(endByteIndex - startByteIndex);
      }
      /**
       * Consumes the given string if it exists at the current character index, and
       * advances the scanner.
       *
       * If the given string doesn't exist at the current character index, an empty
       * string will be returned and the scanner will not be advanced.
       */
      consumeString(stringToConsume) {
        let { length } = stringToConsume, byteIndex = this.charIndexToByteIndex();
        return stringToConsume === this.string.slice(byteIndex, byteIndex + length) ? (this.advance(length === 1 ? 1 : this.charLength(stringToConsume)), stringToConsume) : emptyString;
      }
      /**
       * Consumes characters until the given global regex is matched, advancing the
       * scanner up to (but not beyond) the beginning of the match. If the regex
       * doesn't match, nothing will be consumed.
       *
       * Returns the consumed string, or an empty string if nothing was consumed.
       */
      consumeUntilMatch(regex) {
        let matchByteIndex = this.string.slice(this.charIndexToByteIndex()).search(regex);
        return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex) : emptyString;
      }
      /**
       * Consumes characters until the given string is found, advancing the scanner
       * up to (but not beyond) that point. If the string is never found, nothing
       * will be consumed.
       *
       * Returns the consumed string, or an empty string if nothing was consumed.
       */
      consumeUntilString(searchString) {
        let byteIndex = this.charIndexToByteIndex(), matchByteIndex = this.string.indexOf(searchString, byteIndex);
        return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex - byteIndex) : emptyString;
      }
      /**
       * Returns the given number of characters starting at the current character
       * index, without advancing the scanner and without exceeding the end of the
       * input string.
       */
      peek(count = 1) {
        let { charIndex, string } = this;
        return this.multiByteMode ? string.slice(this.charIndexToByteIndex(charIndex), this.charIndexToByteIndex(charIndex + count)) : string.slice(charIndex, charIndex + count);
      }
      /**
       * Resets the scanner position to the given character _index_, or to the start
       * of the input string if no index is given.
       *
       * If _index_ is negative, the scanner position will be moved backward by that
       * many characters, stopping if the beginning of the string is reached.
       */
      reset(index = 0) {
        this.charIndex = index >= 0 ? Math.min(this.charCount, index) : Math.max(0, this.charIndex + index);
      }
    };
    exports.StringScanner = StringScanner;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/syntax.js
var require_syntax = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/syntax.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.predefinedEntities = exports.endCharData = exports.attValueNormalizedWhitespace = exports.attValueCharSingleQuote = exports.attValueCharDoubleQuote = void 0;
    exports.isNameChar = isNameChar;
    exports.isNameStartChar = isNameStartChar;
    exports.isReferenceChar = isReferenceChar;
    exports.isWhitespace = isWhitespace;
    exports.isXmlCodePoint = isXmlCodePoint;
    exports.attValueCharDoubleQuote = /["&<]/;
    exports.attValueCharSingleQuote = /['&<]/;
    exports.attValueNormalizedWhitespace = /\r\n|[\n\r\t]/g;
    exports.endCharData = /<|&|]]>/;
    exports.predefinedEntities = Object.freeze(Object.assign(/* @__PURE__ */ Object.create(null), {
      amp: "&",
      apos: "'",
      gt: ">",
      lt: "<",
      quot: '"'
    }));
    function isNameChar(char) {
      let cp = char.codePointAt(0);
      return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp >= 48 && cp <= 57 || cp === 45 || cp === 46 || cp === 183 || cp >= 768 && cp <= 879 || cp === 8255 || cp === 8256 || isNameStartChar(char, cp);
    }
    function isNameStartChar(char, cp = char.codePointAt(0)) {
      return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp === 58 || cp === 95 || cp >= 192 && cp <= 214 || cp >= 216 && cp <= 246 || cp >= 248 && cp <= 767 || cp >= 880 && cp <= 893 || cp >= 895 && cp <= 8191 || cp === 8204 || cp === 8205 || cp >= 8304 && cp <= 8591 || cp >= 11264 && cp <= 12271 || cp >= 12289 && cp <= 55295 || cp >= 63744 && cp <= 64975 || cp >= 65008 && cp <= 65533 || cp >= 65536 && cp <= 983039;
    }
    function isReferenceChar(char) {
      return char === "#" || isNameChar(char);
    }
    function isWhitespace(char) {
      let cp = char.codePointAt(0);
      return cp === 32 || cp === 9 || cp === 10 || cp === 13;
    }
    function isXmlCodePoint(cp) {
      return cp >= 32 && cp <= 55295 || cp === 10 || cp === 9 || cp === 13 || cp >= 57344 && cp <= 65533 || cp >= 65536 && cp <= 1114111;
    }
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlNode.js
var require_XmlNode = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlNode.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlNode = void 0;
    var XmlNode = class _XmlNode {
      constructor() {
        this.parent = null, this.start = -1, this.end = -1;
      }
      /**
       * Document that contains this node, or `null` if this node is not associated
       * with a document.
       */
      get document() {
        return this.parent?.document ?? null;
      }
      /**
       * Whether this node is the root node of the document (also known as the
       * document element).
       */
      get isRootNode() {
        return this.parent !== null && this.parent === this.document && this.type === _XmlNode.TYPE_ELEMENT;
      }
      /**
       * Whether whitespace should be preserved in the content of this element and
       * its children.
       *
       * This is influenced by the value of the special `xml:space` attribute, and
       * will be `true` for any node whose `xml:space` attribute is set to
       * "preserve". If a node has no such attribute, it will inherit the value of
       * the nearest ancestor that does (if any).
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-white-space
       */
      get preserveWhitespace() {
        return !!this.parent?.preserveWhitespace;
      }
      /**
       * Type of this node.
       *
       * The value of this property is a string that matches one of the static
       * `TYPE_*` properties on the `XmlNode` class (e.g. `TYPE_ELEMENT`,
       * `TYPE_TEXT`, etc.).
       *
       * The `XmlNode` class itself is a base class and doesn't have its own type
       * name.
       */
      get type() {
        return "";
      }
      /**
       * Returns a JSON-serializable object representing this node, minus properties
       * that could result in circular references.
       */
      toJSON() {
        let json = {
          type: this.type
        };
        return this.isRootNode && (json.isRootNode = !0), this.preserveWhitespace && (json.preserveWhitespace = !0), this.start !== -1 && (json.start = this.start, json.end = this.end), json;
      }
    };
    exports.XmlNode = XmlNode;
    XmlNode.TYPE_CDATA = "cdata";
    XmlNode.TYPE_COMMENT = "comment";
    XmlNode.TYPE_DOCUMENT = "document";
    XmlNode.TYPE_DOCUMENT_TYPE = "doctype";
    XmlNode.TYPE_ELEMENT = "element";
    XmlNode.TYPE_PROCESSING_INSTRUCTION = "pi";
    XmlNode.TYPE_TEXT = "text";
    XmlNode.TYPE_XML_DECLARATION = "xmldecl";
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlText.js
var require_XmlText = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlText.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlText = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlText2 = class extends XmlNode_js_1.XmlNode {
      constructor(text = "") {
        super(), this.text = text;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_TEXT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          text: this.text
        });
      }
    };
    exports.XmlText = XmlText2;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlCdata.js
var require_XmlCdata = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlCdata.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlCdata = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlText_js_1 = require_XmlText(), XmlCdata2 = class extends XmlText_js_1.XmlText {
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_CDATA;
      }
    };
    exports.XmlCdata = XmlCdata2;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlComment.js
var require_XmlComment = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlComment.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlComment = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlComment = class extends XmlNode_js_1.XmlNode {
      constructor(content = "") {
        super(), this.content = content;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_COMMENT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          content: this.content
        });
      }
    };
    exports.XmlComment = XmlComment;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlDeclaration.js
var require_XmlDeclaration = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlDeclaration.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlDeclaration = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlDeclaration = class extends XmlNode_js_1.XmlNode {
      constructor(version, encoding, standalone) {
        super(), this.version = version, this.encoding = encoding ?? null, this.standalone = standalone ?? null;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_XML_DECLARATION;
      }
      toJSON() {
        let json = XmlNode_js_1.XmlNode.prototype.toJSON.call(this);
        json.version = this.version;
        for (let key of ["encoding", "standalone"])
          this[key] !== null && (json[key] = this[key]);
        return json;
      }
    };
    exports.XmlDeclaration = XmlDeclaration;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlElement.js
var require_XmlElement = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlElement.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlElement = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlElement = class _XmlElement extends XmlNode_js_1.XmlNode {
      constructor(name, attributes = /* @__PURE__ */ Object.create(null), children = []) {
        super(), this.name = name, this.attributes = attributes, this.children = children;
      }
      /**
       * Whether this element is empty (meaning it has no children).
       */
      get isEmpty() {
        return this.children.length === 0;
      }
      get preserveWhitespace() {
        let node = this;
        for (; node instanceof _XmlElement; ) {
          if ("xml:space" in node.attributes)
            return node.attributes["xml:space"] === "preserve";
          node = node.parent;
        }
        return !1;
      }
      /**
       * Text content of this element and all its descendants.
       */
      get text() {
        return this.children.map((child) => "text" in child ? child.text : "").join("");
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_ELEMENT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          name: this.name,
          attributes: this.attributes,
          children: this.children.map((child) => child.toJSON())
        });
      }
    };
    exports.XmlElement = XmlElement;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlDocument.js
var require_XmlDocument = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlDocument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlDocument = void 0;
    var XmlElement_js_1 = require_XmlElement(), XmlNode_js_1 = require_XmlNode(), XmlDocument = class extends XmlNode_js_1.XmlNode {
      constructor(children = []) {
        super(), this.children = children;
      }
      get document() {
        return this;
      }
      /**
       * Root element of this document, or `null` if this document is empty.
       */
      get root() {
        for (let child of this.children)
          if (child instanceof XmlElement_js_1.XmlElement)
            return child;
        return null;
      }
      /**
       * Text content of this document and all its descendants.
       */
      get text() {
        return this.children.map((child) => "text" in child ? child.text : "").join("");
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_DOCUMENT;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          children: this.children.map((child) => child.toJSON())
        });
      }
    };
    exports.XmlDocument = XmlDocument;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlDocumentType.js
var require_XmlDocumentType = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlDocumentType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlDocumentType = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlDocumentType = class extends XmlNode_js_1.XmlNode {
      constructor(name, publicId, systemId, internalSubset) {
        super(), this.name = name, this.publicId = publicId ?? null, this.systemId = systemId ?? null, this.internalSubset = internalSubset ?? null;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_DOCUMENT_TYPE;
      }
      toJSON() {
        let json = XmlNode_js_1.XmlNode.prototype.toJSON.call(this);
        json.name = this.name;
        for (let key of ["publicId", "systemId", "internalSubset"])
          this[key] !== null && (json[key] = this[key]);
        return json;
      }
    };
    exports.XmlDocumentType = XmlDocumentType;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlError.js
var require_XmlError = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlError.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlError = void 0;
    var XmlError2 = class extends Error {
      constructor(message, charIndex, xml) {
        let column = 1, excerpt = "", line = 1;
        for (let i = 0; i < charIndex; ++i) {
          let char = xml[i];
          char === `
` ? (column = 1, excerpt = "", line += 1) : (column += 1, excerpt += char);
        }
        let eol = xml.indexOf(`
`, charIndex);
        excerpt += eol === -1 ? xml.slice(charIndex) : xml.slice(charIndex, eol);
        let excerptStart = 0;
        excerpt.length > 50 && (column < 40 ? excerpt = excerpt.slice(0, 50) : (excerptStart = column - 20, excerpt = excerpt.slice(excerptStart, column + 30))), super(`${message} (line ${line}, column ${column})
  ${excerpt}
` + " ".repeat(column - excerptStart + 1) + `^
`), this.column = column, this.excerpt = excerpt, this.line = line, this.name = "XmlError", this.pos = charIndex;
      }
    };
    exports.XmlError = XmlError2;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/XmlProcessingInstruction.js
var require_XmlProcessingInstruction = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/XmlProcessingInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlProcessingInstruction = void 0;
    var XmlNode_js_1 = require_XmlNode(), XmlProcessingInstruction = class extends XmlNode_js_1.XmlNode {
      constructor(name, content = "") {
        super(), this.name = name, this.content = content;
      }
      get type() {
        return XmlNode_js_1.XmlNode.TYPE_PROCESSING_INSTRUCTION;
      }
      toJSON() {
        return Object.assign(XmlNode_js_1.XmlNode.prototype.toJSON.call(this), {
          name: this.name,
          content: this.content
        });
      }
    };
    exports.XmlProcessingInstruction = XmlProcessingInstruction;
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/Parser.js
var require_Parser = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/Parser.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: !0, value: v });
    }) : function(o, v) {
      o.default = v;
    }), __importStar = exports && exports.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) for (var k in mod) k !== "default" && Object.prototype.hasOwnProperty.call(mod, k) && __createBinding(result, mod, k);
      return __setModuleDefault(result, mod), result;
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.Parser = void 0;
    var StringScanner_js_1 = require_StringScanner(), syntax = __importStar(require_syntax()), XmlCdata_js_1 = require_XmlCdata(), XmlComment_js_1 = require_XmlComment(), XmlDeclaration_js_1 = require_XmlDeclaration(), XmlDocument_js_1 = require_XmlDocument(), XmlDocumentType_js_1 = require_XmlDocumentType(), XmlElement_js_1 = require_XmlElement(), XmlError_js_1 = require_XmlError(), XmlNode_js_1 = require_XmlNode(), XmlProcessingInstruction_js_1 = require_XmlProcessingInstruction(), XmlText_js_1 = require_XmlText(), emptyString = "", Parser = class {
      /**
       * @param xml XML string to parse.
       * @param options Parser options.
       */
      constructor(xml, options = {}) {
        let doc = this.document = new XmlDocument_js_1.XmlDocument();
        this.currentNode = doc, this.options = options, this.scanner = new StringScanner_js_1.StringScanner(xml), this.options.includeOffsets && (doc.start = 0, doc.end = xml.length), this.parse();
      }
      /**
       * Adds the given `XmlNode` as a child of `this.currentNode`.
       */
      addNode(node, charIndex) {
        return node.parent = this.currentNode, this.options.includeOffsets && (node.start = this.scanner.charIndexToByteIndex(charIndex), node.end = this.scanner.charIndexToByteIndex()), this.currentNode.children.push(node), !0;
      }
      /**
       * Adds the given _text_ to the document, either by appending it to a
       * preceding `XmlText` node (if possible) or by creating a new `XmlText` node.
       *
       * When _normalize_ is `true` (the default), line breaks in _text_ are
       * normalized per section 2.11 of the XML spec. This must be `false` for text
       * that comes from a character or entity reference, since references aren't
       * subject to line break normalization.
       */
      addText(text, charIndex, normalize = !0) {
        let { children } = this.currentNode, { length } = children;
        if (normalize && (text = normalizeLineBreaks(text)), length > 0) {
          let prevNode = children[length - 1];
          if (prevNode?.type === XmlNode_js_1.XmlNode.TYPE_TEXT) {
            let textNode = prevNode;
            return textNode.text += text, this.options.includeOffsets && (textNode.end = this.scanner.charIndexToByteIndex()), !0;
          }
        }
        return this.addNode(new XmlText_js_1.XmlText(text), charIndex);
      }
      /**
       * Consumes element attributes.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-starttags
       */
      consumeAttributes() {
        let attributes = /* @__PURE__ */ Object.create(null);
        for (; this.consumeWhitespace(); ) {
          let attrName = this.consumeName();
          if (!attrName)
            break;
          let attrValue = this.consumeEqual() && this.consumeAttributeValue();
          if (attrValue === !1)
            throw this.error("Attribute value expected");
          if (attrName in attributes)
            throw this.error(`Duplicate attribute: ${attrName}`);
          if (attrName === "xml:space" && attrValue !== "default" && attrValue !== "preserve")
            throw this.error('Value of the `xml:space` attribute must be "default" or "preserve"');
          attributes[attrName] = attrValue;
        }
        if (this.options.sortAttributes) {
          let attrNames = Object.keys(attributes).sort(), sortedAttributes = /* @__PURE__ */ Object.create(null);
          for (let i = 0; i < attrNames.length; ++i) {
            let attrName = attrNames[i];
            sortedAttributes[attrName] = attributes[attrName];
          }
          attributes = sortedAttributes;
        }
        return attributes;
      }
      /**
       * Consumes an `AttValue` (attribute value) if possible.
       *
       * @returns
       *   Contents of the `AttValue` minus quotes, or `false` if nothing was
       *   consumed. An empty string indicates that an `AttValue` was consumed but
       *   was empty.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-AttValue
       */
      consumeAttributeValue() {
        let { scanner } = this, quote = scanner.peek();
        if (quote !== '"' && quote !== "'")
          return !1;
        scanner.advance();
        let chars, isClosed = !1, value = emptyString, regex = quote === '"' ? syntax.attValueCharDoubleQuote : syntax.attValueCharSingleQuote;
        matchLoop: for (; !scanner.isEnd; )
          switch (chars = scanner.consumeUntilMatch(regex), chars && (this.validateChars(chars), value += chars.replace(syntax.attValueNormalizedWhitespace, " ")), scanner.peek()) {
            case quote:
              isClosed = !0;
              break matchLoop;
            case "&":
              value += this.consumeReference();
              continue;
            case "<":
              throw this.error("Unescaped `<` is not allowed in an attribute value");
            default:
              break matchLoop;
          }
        if (!isClosed)
          throw this.error("Unclosed attribute");
        return scanner.advance(), value;
      }
      /**
       * Consumes a CDATA section if possible.
       *
       * @returns Whether a CDATA section was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-cdata-sect
       */
      consumeCdataSection() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<![CDATA["))
          return !1;
        let text = scanner.consumeUntilString("]]>");
        if (this.validateChars(text), !scanner.consumeString("]]>"))
          throw this.error("Unclosed CDATA section");
        return this.options.preserveCdata ? this.addNode(new XmlCdata_js_1.XmlCdata(normalizeLineBreaks(text)), startIndex) : this.addText(text, startIndex);
      }
      /**
       * Consumes character data if possible.
       *
       * @returns Whether character data was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#dt-chardata
       */
      consumeCharData() {
        let { scanner } = this, startIndex = scanner.charIndex, charData = scanner.consumeUntilMatch(syntax.endCharData);
        if (!charData)
          return !1;
        if (this.validateChars(charData), scanner.peek(3) === "]]>")
          throw this.error("Element content may not contain the CDATA section close delimiter `]]>`");
        return this.addText(charData, startIndex);
      }
      /**
       * Consumes a comment if possible.
       *
       * @returns Whether a comment was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Comment
       */
      consumeComment() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<!--"))
          return !1;
        let content = scanner.consumeUntilString("--");
        if (this.validateChars(content), !scanner.consumeString("-->"))
          throw scanner.peek(2) === "--" ? this.error("The string `--` isn't allowed inside a comment") : this.error("Unclosed comment");
        return this.options.preserveComments ? this.addNode(new XmlComment_js_1.XmlComment(normalizeLineBreaks(content)), startIndex) : !0;
      }
      /**
       * Consumes a reference in a content context if possible.
       *
       * This differs from `consumeReference()` in that a consumed reference will be
       * added to the document as a text node instead of returned.
       *
       * @returns Whether a reference was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#entproc
       */
      consumeContentReference() {
        let startIndex = this.scanner.charIndex, ref = this.consumeReference();
        return ref ? this.addText(ref, startIndex, !1) : !1;
      }
      /**
       * Consumes a doctype declaration if possible.
       *
       * This is a loose implementation since doctype declarations are currently
       * discarded without further parsing.
       *
       * @returns Whether a doctype declaration was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#dtd
       */
      consumeDoctypeDeclaration() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<!DOCTYPE"))
          return !1;
        let name = this.consumeWhitespace() && this.consumeName();
        if (!name)
          throw this.error("Expected a name");
        let publicId, systemId;
        if (this.consumeWhitespace()) {
          if (scanner.consumeString("PUBLIC")) {
            if (publicId = this.consumeWhitespace() && this.consumePubidLiteral(), publicId === !1)
              throw this.error("Expected a public identifier");
            this.consumeWhitespace();
          }
          if (publicId !== void 0 || scanner.consumeString("SYSTEM")) {
            if (this.consumeWhitespace(), systemId = this.consumeSystemLiteral(), systemId === !1)
              throw this.error("Expected a system identifier");
            this.consumeWhitespace();
          }
        }
        let internalSubset;
        if (scanner.consumeString("[")) {
          if (internalSubset = scanner.consumeUntilMatch(/\][\x20\t\r\n]*>/), !scanner.consumeString("]"))
            throw this.error("Unclosed internal subset");
          this.consumeWhitespace();
        }
        if (!scanner.consumeString(">"))
          throw this.error("Unclosed doctype declaration");
        return this.options.preserveDocumentType ? this.addNode(new XmlDocumentType_js_1.XmlDocumentType(name, publicId, systemId, internalSubset), startIndex) : !0;
      }
      /**
       * Consumes an element if possible.
       *
       * @returns Whether an element was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-element
       */
      consumeElement() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<"))
          return !1;
        let name = this.consumeName();
        if (!name)
          return scanner.reset(startIndex), !1;
        let attributes = this.consumeAttributes(), isEmpty = !!scanner.consumeString("/>"), element = new XmlElement_js_1.XmlElement(name, attributes);
        if (element.parent = this.currentNode, !isEmpty) {
          if (!scanner.consumeString(">"))
            throw this.error(`Unclosed start tag for element \`${name}\``);
          this.currentNode = element;
          do
            this.consumeCharData();
          while (this.consumeElement() || this.consumeContentReference() || this.consumeCdataSection() || this.consumeProcessingInstruction() || this.consumeComment());
          let endTagMark = scanner.charIndex, endTagName;
          if (!scanner.consumeString("</") || !(endTagName = this.consumeName()) || endTagName !== name)
            throw scanner.reset(endTagMark), this.error(`Missing end tag for element ${name}`);
          if (this.consumeWhitespace(), !scanner.consumeString(">"))
            throw this.error(`Unclosed end tag for element ${name}`);
          this.currentNode = element.parent;
        }
        return this.addNode(element, startIndex);
      }
      /**
       * Consumes an `Eq` production if possible.
       *
       * @returns Whether an `Eq` production was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Eq
       */
      consumeEqual() {
        return this.consumeWhitespace(), this.scanner.consumeString("=") ? (this.consumeWhitespace(), !0) : !1;
      }
      /**
       * Consumes `Misc` content if possible.
       *
       * @returns Whether anything was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Misc
       */
      consumeMisc() {
        return this.consumeComment() || this.consumeProcessingInstruction() || this.consumeWhitespace();
      }
      /**
       * Consumes one or more `Name` characters if possible.
       *
       * @returns `Name` characters, or an empty string if none were consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Name
       */
      consumeName() {
        return syntax.isNameStartChar(this.scanner.peek()) ? this.scanner.consumeMatchFn(syntax.isNameChar) : emptyString;
      }
      /**
       * Consumes a processing instruction if possible.
       *
       * @returns Whether a processing instruction was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-pi
       */
      consumeProcessingInstruction() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<?"))
          return !1;
        let name = this.consumeName();
        if (name) {
          if (name.toLowerCase() === "xml")
            throw scanner.reset(startIndex), this.error("XML declaration isn't allowed here");
        } else
          throw this.error("Invalid processing instruction");
        if (!this.consumeWhitespace()) {
          if (scanner.consumeString("?>"))
            return this.addNode(new XmlProcessingInstruction_js_1.XmlProcessingInstruction(name), startIndex);
          throw this.error("Whitespace is required after a processing instruction name");
        }
        let content = scanner.consumeUntilString("?>");
        if (this.validateChars(content), !scanner.consumeString("?>"))
          throw this.error("Unterminated processing instruction");
        return this.addNode(new XmlProcessingInstruction_js_1.XmlProcessingInstruction(name, normalizeLineBreaks(content)), startIndex);
      }
      /**
       * Consumes a prolog if possible.
       *
       * @returns Whether a prolog was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-prolog-dtd
       */
      consumeProlog() {
        let { scanner } = this, startIndex = scanner.charIndex;
        for (this.consumeXmlDeclaration(); this.consumeMisc(); )
          ;
        if (this.consumeDoctypeDeclaration())
          for (; this.consumeMisc(); )
            ;
        return startIndex < scanner.charIndex;
      }
      /**
       * Consumes a public identifier literal if possible.
       *
       * @returns
       *   Value of the public identifier literal minus quotes, or `false` if
       *   nothing was consumed. An empty string indicates that a public id literal
       *   was consumed but was empty.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-PubidLiteral
       */
      consumePubidLiteral() {
        let startIndex = this.scanner.charIndex, value = this.consumeSystemLiteral();
        if (value !== !1 && !/^[-\x20\r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/.test(value))
          throw this.scanner.reset(startIndex), this.error("Invalid character in public identifier");
        return value;
      }
      /**
       * Consumes a reference if possible.
       *
       * This differs from `consumeContentReference()` in that a consumed reference
       * will be returned rather than added to the document.
       *
       * @returns
       *   Parsed reference value, or `false` if nothing was consumed (to
       *   distinguish from a reference that resolves to an empty string).
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Reference
       */
      consumeReference() {
        let { scanner } = this;
        if (!scanner.consumeString("&"))
          return !1;
        let ref = scanner.consumeMatchFn(syntax.isReferenceChar);
        if (scanner.consume() !== ";")
          throw this.error("Unterminated reference (a reference must end with `;`)");
        let parsedValue;
        if (ref[0] === "#") {
          let codePoint = ref[1] === "x" ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10);
          if (isNaN(codePoint) || !/^#(?:x[0-9A-Fa-f]+|[0-9]+)$/.test(ref))
            throw this.error("Invalid character reference");
          if (!syntax.isXmlCodePoint(codePoint))
            throw this.error("Character reference resolves to an invalid character");
          parsedValue = String.fromCodePoint(codePoint);
        } else if (parsedValue = syntax.predefinedEntities[ref], parsedValue === void 0) {
          let { ignoreUndefinedEntities, resolveUndefinedEntity } = this.options, wrappedRef = `&${ref};`;
          if (resolveUndefinedEntity) {
            let resolvedValue = resolveUndefinedEntity(wrappedRef);
            if (resolvedValue != null) {
              let type = typeof resolvedValue;
              if (type !== "string")
                throw new TypeError(`\`resolveUndefinedEntity()\` must return a string, \`null\`, or \`undefined\`, but returned a value of type ${type}`);
              return resolvedValue;
            }
          }
          if (ignoreUndefinedEntities)
            return wrappedRef;
          throw scanner.reset(-wrappedRef.length), this.error(`Named entity isn't defined: ${wrappedRef}`);
        }
        return parsedValue;
      }
      /**
       * Consumes a `SystemLiteral` if possible.
       *
       * A `SystemLiteral` is similar to an attribute value, but allows the
       * characters `<` and `&` and doesn't replace references.
       *
       * @returns
       *   Value of the `SystemLiteral` minus quotes, or `false` if nothing was
       *   consumed. An empty string indicates that a `SystemLiteral` was consumed
       *   but was empty.
       *
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-SystemLiteral
       */
      consumeSystemLiteral() {
        let { scanner } = this, quote = scanner.consumeString('"') || scanner.consumeString("'");
        if (!quote)
          return !1;
        let value = scanner.consumeUntilString(quote);
        if (this.validateChars(value), !scanner.consumeString(quote))
          throw this.error("Missing end quote");
        return value;
      }
      /**
       * Consumes one or more whitespace characters if possible.
       *
       * @returns Whether any whitespace characters were consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#white
       */
      consumeWhitespace() {
        return !!this.scanner.consumeMatchFn(syntax.isWhitespace);
      }
      /**
       * Consumes an XML declaration if possible.
       *
       * @returns Whether an XML declaration was consumed.
       * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-XMLDecl
       */
      consumeXmlDeclaration() {
        let { scanner } = this, startIndex = scanner.charIndex;
        if (!scanner.consumeString("<?xml"))
          return !1;
        if (syntax.isNameChar(scanner.peek()))
          return scanner.reset(startIndex), !1;
        if (!this.consumeWhitespace())
          throw this.error("Invalid XML declaration");
        let version = !!scanner.consumeString("version") && this.consumeEqual() && this.consumeSystemLiteral();
        if (version === !1)
          throw this.error("XML version is missing or invalid");
        if (!/^1\.[0-9]+$/.test(version))
          throw this.error("Invalid character in version number");
        let encoding, standalone;
        if (this.consumeWhitespace()) {
          if (encoding = !!scanner.consumeString("encoding") && this.consumeEqual() && this.consumeSystemLiteral(), encoding) {
            if (!/^[A-Za-z][\w.-]*$/.test(encoding))
              throw this.error("Invalid character in encoding name");
            this.consumeWhitespace();
          }
          if (standalone = !!scanner.consumeString("standalone") && this.consumeEqual() && this.consumeSystemLiteral(), standalone) {
            if (standalone !== "yes" && standalone !== "no")
              throw this.error('Only "yes" and "no" are permitted as values of `standalone`');
            this.consumeWhitespace();
          }
        }
        if (!scanner.consumeString("?>"))
          throw this.error("Invalid or unclosed XML declaration");
        return this.options.preserveXmlDeclaration ? this.addNode(new XmlDeclaration_js_1.XmlDeclaration(version, encoding || void 0, standalone || void 0), startIndex) : !0;
      }
      /**
       * Returns an `XmlError` for the current scanner position.
       */
      error(message) {
        let { scanner } = this;
        return new XmlError_js_1.XmlError(message, scanner.charIndex, scanner.string);
      }
      /**
       * Parses the XML input.
       */
      parse() {
        if (this.scanner.consumeString("\uFEFF"), this.consumeProlog(), !this.consumeElement())
          throw this.error("Root element is missing or invalid");
        for (; this.consumeMisc(); )
          ;
        if (!this.scanner.isEnd)
          throw this.error("Extra content at the end of the document");
      }
      /**
       * Throws an invalid character error if any character in the given _string_
       * isn't a valid XML character.
       */
      validateChars(string) {
        let { length } = string;
        for (let i = 0; i < length; ++i) {
          let cp = string.codePointAt(i);
          if (!syntax.isXmlCodePoint(cp))
            throw this.scanner.reset(-([...string].length - i)), this.error("Invalid character");
          cp > 65535 && (i += 1);
        }
      }
    };
    exports.Parser = Parser;
    function normalizeLineBreaks(text) {
      let i = 0;
      for (; (i = text.indexOf("\r", i)) !== -1; )
        text = text[i + 1] === `
` ? text.slice(0, i) + text.slice(i + 1) : text.slice(0, i) + `
` + text.slice(i + 1);
      return text;
    }
  }
});

// node_modules/@rgrove/parse-xml/dist/lib/types.js
var require_types = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/lib/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
  }
});

// node_modules/@rgrove/parse-xml/dist/index.js
var require_dist = __commonJS({
  "node_modules/@rgrove/parse-xml/dist/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p) && __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.XmlText = exports.XmlProcessingInstruction = exports.XmlNode = exports.XmlError = exports.XmlElement = exports.XmlDocumentType = exports.XmlDocument = exports.XmlDeclaration = exports.XmlComment = exports.XmlCdata = void 0;
    exports.parseXml = parseXml2;
    var Parser_js_1 = require_Parser();
    __exportStar(require_types(), exports);
    var XmlCdata_js_1 = require_XmlCdata();
    Object.defineProperty(exports, "XmlCdata", { enumerable: !0, get: function() {
      return XmlCdata_js_1.XmlCdata;
    } });
    var XmlComment_js_1 = require_XmlComment();
    Object.defineProperty(exports, "XmlComment", { enumerable: !0, get: function() {
      return XmlComment_js_1.XmlComment;
    } });
    var XmlDeclaration_js_1 = require_XmlDeclaration();
    Object.defineProperty(exports, "XmlDeclaration", { enumerable: !0, get: function() {
      return XmlDeclaration_js_1.XmlDeclaration;
    } });
    var XmlDocument_js_1 = require_XmlDocument();
    Object.defineProperty(exports, "XmlDocument", { enumerable: !0, get: function() {
      return XmlDocument_js_1.XmlDocument;
    } });
    var XmlDocumentType_js_1 = require_XmlDocumentType();
    Object.defineProperty(exports, "XmlDocumentType", { enumerable: !0, get: function() {
      return XmlDocumentType_js_1.XmlDocumentType;
    } });
    var XmlElement_js_1 = require_XmlElement();
    Object.defineProperty(exports, "XmlElement", { enumerable: !0, get: function() {
      return XmlElement_js_1.XmlElement;
    } });
    var XmlError_js_1 = require_XmlError();
    Object.defineProperty(exports, "XmlError", { enumerable: !0, get: function() {
      return XmlError_js_1.XmlError;
    } });
    var XmlNode_js_1 = require_XmlNode();
    Object.defineProperty(exports, "XmlNode", { enumerable: !0, get: function() {
      return XmlNode_js_1.XmlNode;
    } });
    var XmlProcessingInstruction_js_1 = require_XmlProcessingInstruction();
    Object.defineProperty(exports, "XmlProcessingInstruction", { enumerable: !0, get: function() {
      return XmlProcessingInstruction_js_1.XmlProcessingInstruction;
    } });
    var XmlText_js_1 = require_XmlText();
    Object.defineProperty(exports, "XmlText", { enumerable: !0, get: function() {
      return XmlText_js_1.XmlText;
    } });
    function parseXml2(xml, options) {
      return new Parser_js_1.Parser(xml, options).document;
    }
  }
});

// src/syntax/xml/parse.ts
var import_parse_xml = __toESM(require_dist(), 1);
var deepest = 200;
function parseXml(text) {
  let { text: withoutMarkers, markers } = withoutConflictMarkers(text.replaceAll(`\r
`, ` 
`)), mistakes = markers.map((place) => ({ message: unresolvedConflict, ...place }));
  try {
    let { root } = (0, import_parse_xml.parseXml)(withoutMarkers, { includeOffsets: !0, ignoreUndefinedEntities: !0 });
    return { ...root && { root: convert(root, 0) }, mistakes };
  } catch (error) {
    if (error instanceof import_parse_xml.XmlError) mistakes.push({ message: describe(error), start: error.pos, end: error.pos });
    else if (error instanceof RangeError || error instanceof TooDeep)
      mistakes.push({ type: "limit", message: "elements are nested too deeply", start: 0, end: 0 });
    else throw error;
    return { mistakes };
  }
}
function xmlAt(element, ...path) {
  let at = element;
  for (let name of path) at = at?.children.find((child) => child.name === name);
  return at;
}
function xmlAll(element, name) {
  return element?.children.filter((child) => child.name === name) ?? [];
}
var TooDeep = class extends Error {
};
function convert({ name, children, start, end }, depth) {
  if (depth > deepest) throw new TooDeep();
  let text = children.map((child) => child instanceof import_parse_xml.XmlText || child instanceof import_parse_xml.XmlCdata ? child.text : "");
  return {
    // Prefixes of namespaces say nothing here.
    name: name.slice(name.indexOf(":") + 1),
    text: text.join("").trim(),
    children: children.filter((child) => child instanceof import_parse_xml.XmlElement).map((child) => convert(child, depth + 1)),
    start,
    end
  };
}
function describe({ message }) {
  let [first = ""] = message.split(`
`, 1), clause = first.replace(/ \(line \d+, column \d+\)$/, "").slice(0, 200);
  return `it is not valid XML: ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
}

// src/extractors/pom-xml/project.ts
import { posix } from "node:path";
var maxDepth = 10, maxLength = 300;
function parentPath(path, root) {
  let parent = xmlAt(root, "parent"), written = xmlAt(parent, "relativePath");
  if (parent === void 0 || written?.text === "") return;
  let joined = posix.join(posix.dirname(path), written?.text ?? "../pom.xml"), file = joined.endsWith(".xml") ? joined : posix.join(joined, "pom.xml");
  return file.startsWith("../") || posix.isAbsolute(file) || file.length > maxLength ? void 0 : file;
}
function readProject(path, root, neighbours) {
  let properties = /* @__PURE__ */ new Map(), managed = /* @__PURE__ */ new Map(), give = (name, property) => {
    properties.has(name) || properties.set(name, property);
  }, [file, project, isOwn] = [path, root, !0];
  for (let depth = 0; depth < maxDepth; depth++) {
    let parent = xmlAt(project, "parent"), property = (element) => element && { value: element.text, ...isOwn && { element } };
    for (let element of xmlAt(project, "properties")?.children ?? [])
      give(element.name, { value: element.text, ...isOwn && { element } });
    for (let key of ["groupId", "artifactId", "version"]) {
      let own = property(xmlAt(project, key) ?? (key === "artifactId" ? void 0 : xmlAt(parent, key))), above2 = property(xmlAt(parent, key));
      for (let prefix of ["project", "pom"]) own !== void 0 && give(`${prefix}.${key}`, own);
      above2 !== void 0 && give(`project.parent.${key}`, above2);
    }
    for (let element of xmlAll(xmlAt(project, "dependencyManagement", "dependencies"), "dependency")) {
      let version = xmlAt(element, "version"), name = `${xmlAt(element, "groupId")?.text ?? ""}:${xmlAt(element, "artifactId")?.text ?? ""}`;
      version !== void 0 && !managed.has(name) && managed.set(name, property(version) ?? { value: "" });
    }
    let next = parentPath(file, project), text = next === void 0 ? void 0 : neighbours.get(next), above = text === void 0 ? void 0 : parseXml(text).root;
    if (next === void 0 || above === void 0 || xmlAt(above, "artifactId")?.text !== xmlAt(parent, "artifactId")?.text)
      break;
    [file, project, isOwn] = [next, above, !1];
  }
  return { root, properties, managed };
}
function fill(written, { properties }) {
  let text = written.trim(), element;
  for (let depth = 0; depth < maxDepth && text.length <= maxLength && text.includes("${"); depth++) {
    let [, whole] = /^\$\{([^${}]+)\}$/.exec(text) ?? [];
    whole !== void 0 && (element = properties.get(whole)?.element ?? element);
    let before = text;
    if (text = text.replace(/\$\{([^${}]+)\}/g, (reference, name) => {
      let value = properties.get(name)?.value;
      return value === void 0 || value.length > maxLength ? reference : value;
    }), text === before) break;
  }
  let [, missing] = /\$\{([^{}]*)\}?/.exec(text) ?? [];
  return { text, ...element && { element }, ...missing !== void 0 && { missing } };
}

// src/extractors/pom-xml/sections.ts
var pluginGroup = "org.apache.maven.plugins";
function artifacts(root) {
  let parent = xmlAt(root, "parent"), profiles = xmlAll(xmlAt(root, "profiles"), "profile");
  return [
    ...parent === void 0 ? [] : [{ element: parent, slot: "parent", scope: "build", direct: !0 }],
    ...artifactsOf(root, ""),
    ...profiles.flatMap((profile) => artifactsOf(profile, `profile ${xmlAt(profile, "id")?.text ?? ""} > `))
  ];
}
function artifactsOf(model, prefix) {
  let build = xmlAt(model, "build");
  return [
    ...dependencies(xmlAt(model, "dependencies"), `${prefix}dependencies`, void 0, !0),
    ...dependencies(
      xmlAt(model, "dependencyManagement", "dependencies"),
      `${prefix}dependencyManagement`,
      void 0,
      !1
    ),
    ...plugins(xmlAt(build, "plugins"), "plugin", `${prefix}plugins`, !0),
    ...plugins(xmlAt(build, "pluginManagement", "plugins"), "plugin", `${prefix}pluginManagement`, !1),
    ...plugins(xmlAt(build, "extensions"), "extension", `${prefix}extensions`, !0),
    ...plugins(xmlAt(model, "reporting", "plugins"), "plugin", `${prefix}reporting`, !0)
  ];
}
function dependencies(list, slot, scope, direct) {
  return xmlAll(list, "dependency").map((element) => ({
    element,
    slot: [slot, xmlAt(element, "type")?.text, xmlAt(element, "classifier")?.text].filter(Boolean).join(":"),
    scope: scope ?? scopeOf(element),
    direct
  }));
}
function plugins(list, kind, slot, direct) {
  return xmlAll(list, kind).flatMap((element) => [
    { element, slot, scope: "build", direct, ...kind === "plugin" && { group: pluginGroup } },
    ...dependencies(xmlAt(element, "dependencies"), `${slot} > dependencies`, "build", direct)
  ]);
}
function scopeOf(element) {
  return xmlAt(element, "scope")?.text === "test" ? "development" : xmlAt(element, "optional")?.text === "true" ? "optional" : "runtime";
}

// src/extractors/pom-xml/extractor.ts
var extractor = { files: ["**/pom.xml", "**/*.pom"], extract };
function extract(input) {
  let { root, mistakes } = parseXml(input.content), gaps = mistakes.map(
    (mistake) => unreadable(input, mistake.start, mistake.end, mistake.message, syntaxCode(mistake))
  );
  if (root === void 0) return { components: [], gaps };
  if (root.name !== "project")
    return { components: [], gaps: [...gaps, gap(input, "parse-error", input.path, "it is not a Maven project", 0, 0)] };
  let project = readProject(input.path, root, input.neighbours), components = [], unmanaged = [];
  for (let named of artifacts(root)) {
    let found = readArtifact(named, project, input);
    "code" in found ? gaps.push(found) : (components.push(found.component), found.gap !== void 0 && gaps.push(found.gap), found.isUnmanaged && named.direct && unmanaged.push(named));
  }
  let [first] = unmanaged;
  if (first !== void 0) {
    let reason = `${unmanaged.length === 1 ? "the version of one artifact is" : `the versions of ${unmanaged.length} artifacts are`} managed by a parent or a bill of materials elsewhere`;
    gaps.push(gap(input, "unresolved-reference", input.path, reason, first.element.start, first.element.start));
  }
  return { components, gaps, wants: parents(input, project) };
}
function parents({ path, neighbours }, { root }) {
  let found = [], next = parentPath(path, root);
  for (; next !== void 0 && !found.includes(next) && found.length < 10; ) {
    found.push(next);
    let above = parseXml(neighbours.get(next) ?? "");
    next = above.root && parentPath(next, above.root);
  }
  return found;
}
function readArtifact({ element, slot, scope, direct, group: usual }, project, input) {
  let group = fill(xmlAt(element, "groupId")?.text ?? usual ?? "", project), artifact = fill(xmlAt(element, "artifactId")?.text ?? "", project), { start, end } = element, missing = group.missing ?? artifact.missing;
  if (missing !== void 0)
    return gap(
      input,
      "unresolved-reference",
      input.path,
      `the name of an artifact is made of \${${missing}}, which is given elsewhere`,
      start,
      end
    );
  if (!isPart(group.text) || !isPart(artifact.text))
    return gap(input, "parse-error", input.path, "an artifact has no group or no name", start, end);
  let name = `${group.text}:${artifact.text}`, written = xmlAt(element, "version"), filled = written === void 0 ? void 0 : fill(written.text, project), isKnown = filled !== void 0 && filled.missing === void 0 && filled.text !== "", version = isKnown ? ecosystem.pinned(filled.text) : void 0, place = filled?.element ?? written ?? xmlAt(element, "artifactId") ?? element, managed = written === void 0 ? project.managed.get(name) : void 0, resolved = managed === void 0 ? void 0 : ecosystem.pinned(fill(managed.value, project).text), component = {
    kind: "package",
    role: "requirement",
    ecosystem: "maven",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version },
    ...isKnown && { specifier: filled.text },
    hashes: [],
    source: xmlAt(element, "scope")?.text === "system" ? { type: "path" } : { type: "registry" },
    scope,
    ...direct && { direct },
    slot,
    ...resolved !== void 0 && {
      resolved: { version: resolved, by: located(managed?.element ?? place, input) }
    },
    location: located(place, input),
    ...givenAt(input, filled?.element ?? written),
    text: input.content.slice(place.start, place.end),
    confidence: "certain"
  }, unknown = filled?.missing === void 0 ? void 0 : gap(
    input,
    "unresolved-reference",
    name,
    `its version is made of \${${filled.missing}}, which is given elsewhere`,
    place.start,
    place.end
  );
  return { component, ...unknown && { gap: unknown }, isUnmanaged: written === void 0 && resolved === void 0 };
}
function located({ start, end }, input) {
  return input.locate(start, end);
}
function isPart(text) {
  return /^[\w.-]{1,256}$/.test(text);
}
function gap(input, code, subject, reason, start, end) {
  return { code, subject, reason, location: input.locate(start, end) };
}
export {
  extractor
};
