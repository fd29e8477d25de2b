import forge from "node-forge";

const { asn1 } = forge;
const { Class, Type } = asn1;

/** One ASN.1 element: a tag with bytes or with further elements. */
export type Element = forge.asn1.Asn1;

// forge's own type allows the universal tags only; a context tag may be any number
const create: (tagClass: number, tag: number, constructed: boolean, value: string | Element[]) => Element =
  asn1.create;

// forge keeps bytes in strings, one character of 0 to 255 for each byte
const asBytes = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

const primitive = (type: forge.asn1.Type, bytes: string): Element =>
  create(Class.UNIVERSAL, type, false, bytes);

export const sequence = (...elements: Element[]): Element =>
  create(Class.UNIVERSAL, Type.SEQUENCE, true, elements);

export const set = (...elements: Element[]): Element => create(Class.UNIVERSAL, Type.SET, true, elements);

/** Takes an object identifier in dotted form: "2.5.4.3". */
export const oid = (dotted: string): Element => primitive(Type.OID, asn1.oidToDer(dotted).getBytes());

export const nothing = (): Element => primitive(Type.NULL, "");

/** DER knows one spelling of true; false is written by leaving the element out, as every DEFAULT is. */
export const yes = (): Element => primitive(Type.BOOLEAN, "\xff");

/** Takes the big-endian two's complement; a first byte of 128 or more would make it negative. */
export const integer = (bytes: Uint8Array): Element => primitive(Type.INTEGER, asBytes(bytes));

export const octetString = (bytes: Uint8Array): Element => primitive(Type.OCTETSTRING, asBytes(bytes));

export const bitString = (bytes: Uint8Array, unusedBits = 0): Element =>
  primitive(Type.BITSTRING, asBytes(Buffer.from([unusedBits, ...bytes])));

export const utf8String = (text: string): Element => primitive(Type.UTF8, asBytes(Buffer.from(text, "utf8")));

/** To the second, rounded down. Two-digit years end with 2049: RFC 5280, 4.1.2.5. */
export const time = (date: Date): Element =>
  date.getUTCFullYear() < 2050
    ? primitive(Type.UTCTIME, asn1.dateToUtcTime(date))
    : primitive(Type.GENERALIZEDTIME, asn1.dateToGeneralizedTime(date));

/** `[tag] EXPLICIT`: wraps an element. */
export const explicit = (tag: number, element: Element): Element =>
  create(Class.CONTEXT_SPECIFIC, tag, true, [element]);

/** `[tag] IMPLICIT` over a type that is not constructed: its bytes under another tag. */
export const implicit = (tag: number, bytes: Uint8Array): Element =>
  create(Class.CONTEXT_SPECIFIC, tag, false, asBytes(bytes));

export const encode = (element: Element): Buffer => Buffer.from(asn1.toDer(element).getBytes(), "latin1");

/** Throws when the bytes are not one DER element. */
export const decode = (der: Uint8Array): Element => asn1.fromDer(asBytes(der));

/** The element that is reached by going down by these positions, counted from 0. */
export const descendant = (element: Element, ...positions: number[]): Element => {
  let found = element;
  for (const position of positions) {
    const next = typeof found.value === "string" ? undefined : found.value[position];
    if (next === undefined) throw new TypeError(`ASN.1: found no element ${positions.join(".")}`);
    found = next;
  }
  return found;
};
