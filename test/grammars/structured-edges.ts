import { odd, split, type Material } from "./edges.ts";

/** Flink's own forms: `a;b` with quotes, and `k:v,k:v` with quotes around each part and around the pair. */
const flinkLists = [
  ...split("a¦a;b¦a; b ;c¦;¦;;¦;;;¦a;¦;a¦a;;b", "¦"),
  ...split(" ; ¦''¦'';''¦\"\"¦'a;b';c¦\"a;b\";c¦'a''b'", "¦"),
  ...split("\"a\"\"b\"¦'a\"b'¦\"a'b\"¦'a'b¦'a' b¦'a' ;b¦b'a'", "¦"),
  ...split("b 'a';c¦'a¦\"a¦'¦\"¦'''¦''''¦'a'''¦a';b'", "¦"),
  ...split("'a''¦\"a\"\"¦'a'\"b\"¦'a''b¦'a';¦;'a'¦a:b", "¦"),
  ...split("a:b;c:d¦'a:b';c:d¦a:b,c:d;e:f¦'a:b,c:d';e:f¦a:1;b", "¦"),
  ...split("a:'x;y'¦'a:''x;y'''¦\"a:b;c\"¦¦ ¦\t¦\n¦a\nb", "¦"),
  ...split("a;\nb¦\u00a0;a¦a\u0001;\u0001b¦'\u0001';a¦a\u2003;b", "¦"),
  ...split("a b;c d¦x ; 'y' ;\" ", "¦"),
];

const flinkMaps = [
  ...split("a:b¦a:b,c:d¦a:b,¦,a:b¦a:b,,c:d¦a¦a:¦:a¦:", "¦"),
  ...split("a:b:c¦a:'b:c'¦'a:b'¦'a:b':c¦'a:b','c:d'¦'''a:b'':c'", "¦"),
  ...split("a: b¦a : b¦'a':'b'¦\"a\":\"b\"¦'a:\"b,c\"'¦a:'b,c'", "¦"),
  ...split("\"a:'b,c'\"¦a:b,a:c¦a:b,'a':b¦a:'b¦a:\"b¦a::b¦'':b", "¦"),
  ...split("a:''¦'':''¦a:b;c:d¦a:http://h:1¦a:'http://h:1'", "¦"),
  ...split("'a:''http://h:1'''¦a=b¦a=b,c=d¦a:b, c:d¦a:b , c:d ", "¦"),
  ...split("k1:v1,k2:v2,k3:'v,3'¦¦ ¦,¦,,¦:,:¦a:b\n,c:d", "¦"),
  ...split("a\t:b¦\u00a0a:b¦a:\u0001¦a:b,c¦a:b,c:d:e¦'a:b',c:d", "¦"),
];

const flowScalars = [
  ...split("a¦'a'¦\"a\"¦''¦\"\"¦1¦-1¦+1¦0x1F", "¦"),
  ...split("0o17¦017¦1_000¦1.0¦1.5¦1e3¦.5¦-.5¦1.", "¦"),
  ...split(".inf¦-.inf¦.Inf¦+.INF¦.nan¦.NaN¦~¦null", "¦"),
  ...split("Null¦NULL¦true¦True¦TRUE¦tRUE¦false¦yes", "¦"),
  ...split("no¦on¦a b¦a:b¦http://h:1/x¦a#b¦a'b¦a\"b", "¦"),
  ...split("-a¦- a¦-¦?¦?a¦:a¦=¦<<¦'a''b'", "¦"),
  ...split('"a\\"b"¦"\\n"¦"\\x41"¦"\\u00e9"¦"\\U0001F600"', "¦"),
  ...split("\"\\z\"¦\"\\/\"¦'\\n'¦'a, b'¦\"a: b\"¦'a]b'¦a}b", "¦"),
  ...split("12345678901¦9223372036854775808¦123456789012345678901", "¦"),
  ...split("1.7976931348623157e309¦1e400¦2001-01-01¦12:30¦10 s¦PT5S", "¦"),
  ...split("1 gb¦!a¦!!str 1¦!!int '1'¦&a b¦*a¦@a¦`a`", "¦"),
  ...split("%a¦>a¦ ¦#a¦a #b¦\\¦a¦[]¦{}¦[a]", "¦"),
  ...split("{a: b}¦{a}¦{a, b: c}¦[a, [b]]¦[a: b]¦a\nb¦'a\n b'", "¦"),
  ...split('"a\\\n b"¦a\tb¦\ta¦\u00e9¦\ud83d\ude00¦\ud800', "¦"),
  ...split("\u2028¦\u0085¦\u00a0¦\ufeff¦\u0007¦\u007f", "¦"),
];

const lists = flowScalars.flatMap((one) => [`[${one}]`, `[x, ${one}, y]`, `- ${one}`, one]);

const maps = flowScalars.flatMap((one) => [
  `{k: ${one}}`,
  `{${one}: v}`,
  `k: ${one}`,
  `{k: ${one}, l: m}`,
  `[{k: ${one}}]`,
]);

const shapes = [
  ...split("[]¦[ ]¦[,]¦[a,]¦[,a]¦[a,,b]¦[a, b]¦[a,b]", "¦"),
  ...split("[a b]¦[a][b]¦[a] b¦[a¦a]¦[[a]¦[a]]¦[a], [b]", "¦"),
  ...split("[a] # c¦[a]# c¦[a, # c¦{}¦{ }¦{,}¦{a}¦{a:}", "¦"),
  ...split("{a: }¦{a:b}¦{a: b,}¦{a: b c: d}¦{\"a\":b}¦{'a':b}", "¦"),
  ...split("{a: b, a: c}¦{a: b, 'a': c}¦{1: a, \"1\": b}¦{a: b} {c: d}", "¦"),
  ...split("{a: b}, {c: d}¦{a: b};{c: d}¦[{a: b}, {c: d}]¦[{a: b}, c]", "¦"),
  ...split("[{a: b},]¦[[{a: b}]]¦{a: {b: c}}¦{a: [b, c]}", "¦"),
  ...split("{a: [b, {c: d}]}¦{a: b: c}¦{? a: b}¦{? a : b}¦{: b}", "¦"),
  ...split("{a: b¦a: b}¦{{a: b}: c}¦{[a]: c}¦[a: b]¦[a: b, c: d]", "¦"),
  ...split("[? a : b]¦- a¦- [a]¦- {a: b}¦- a: b¦-¦---", "¦"),
  ...split("--- [a]¦[a]\n...¦---\n[a]\n---\n[b]¦%YAML 1.2\n---\n[a]", "¦"),
  ...split("... [a]¦# c¦# c\n[a]¦[&x a, *x]¦[*x]¦{<<: {a: b}}", "¦"),
  ...split("{<<: [{a: b}], c: d}¦{a: &x b, c: *x}¦&x [*x]¦!!set {a, b}", "¦"),
  ...split("!!map {a: b}¦!!seq [a]¦[a,\nb]¦[a\n,b]¦[\na\n]", "¦"),
  ...split("[a,\n\tb]¦[\ta]¦[a,\t b]¦{a: b,\n c: d}¦{a:\n b}", "¦"),
  ...split("{a\n: b}¦{a:\tb}¦- a\n- b¦- a\n-b¦-  a\n -  b", "¦"),
  ...split("- - a\n  - b¦- a: b\n  c: d\n- e: f¦a: b\nc: d¦a:\n  b: c", "¦"),
  ...split("a: b\n c: d¦a:\n- b¦- |\n  x\n  y¦- >-\n  x\n  y¦a: |\n  x", "¦"),
  ...split("? a\n: b¦- 'a\n\n  b'¦[a]\n¦\n[a]¦ [a]¦  - a\n  - b", "¦"),
  ...split("[a, b]\r\n¦- a\r- b¦[a]\u0000¦\ufeff[a]¦[a]\ufeff", "¦"),
  ...split("[a\u2028b]¦[a]\t¦\t[a]¦[a] #¦[a]#¦[ #c\na]", "¦"),
];

const tokens = [
  ...split("[¦]¦{¦}¦, ¦,¦: ¦:¦;¦#¦ #c", "¦"),
  ...split("\n¦\n  ¦- ¦? ¦ ¦\t¦'¦\"¦''¦\"\"", "¦"),
  ...split("a¦b¦k¦1¦1.5¦true¦~¦null¦'q'¦\"q\"", "¦"),
  ...split("'x;y'¦'x,y'¦k: v¦k:v¦{k: v}¦[a, b]¦\\¦\\n", "¦"),
  ...split("-¦?¦&x ¦*x¦!t ¦!!str ¦|¦>¦%¦@", "¦"),
  ...split("`¦<<: ¦---¦...¦=¦|\n  x", "¦"),
];

export const list: Material = {
  edges: [...flinkLists, ...flinkMaps, ...lists, ...shapes],
  tokens: [...tokens, ...odd],
};

export const map: Material = {
  edges: [...flinkMaps, ...flinkLists, ...maps, ...shapes],
  tokens: [...tokens, ...odd],
};
