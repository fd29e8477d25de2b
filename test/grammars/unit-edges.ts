import { borders, cased, chars, cross, odd, seasoned, split, type Material } from "./edges.ts";

const timeUnits = [
  ...split("ns nano nanos nanosecond nanoseconds µs μs us micro micros microsecond microseconds"),
  ...split("ms milli millis millisecond milliseconds s sec secs second seconds min mins m minute minutes"),
  ...split("h hr hrs hour hours d day days w week weeks mo month y year"),
  "",
];
const dayBorders = ["106751991167300", "106751991167301", "2562047788015215", "2562047788015216"];
const secondBorders = ["153722867280912930", "153722867280912931", "9223372036854775807999", "9".repeat(28)];
const isoDurations = [
  ...split(
    "P1D P1DT2H P2DT3H4M PT1H PT1M PT1S PT0S P0D PT36H PT10H PT1.5S PT1,5S PT.5S PT1.S PT0.123456789S",
  ),
  ...split(
    "PT0.1234567891S PT-1S -PT1S +PT1S -PT-1S P-1D P-1DT1H P-1DT24H P-1DT25H PT-1H+61M PT1H-60M PT-0.5S",
  ),
  ...split(
    "PT-0.0S -PT0S P P1 PT 1D P1W P1M P1Y P1Y2M3DT4H PT1S1M PT1H1H pt1s Pt1S p1dt1h PTS PT1 T1S P1DT P1H",
  ),
  ...split(
    "PT9223372036854775807S PT9223372036854775808S PT-9223372036854775808S PT9223372036854775807.999S",
  ),
  ...split("P106751991167300D P106751991167301D PT2562047788015215H PT2562047788015216H PT１S PT1S2 P 1D"),
  ...split("PT0000000000000000000001S PT00000000000000000001S P+1D PT+1.5S PT1.5M P1.5D PT1H30M PT1M30.5S"),
];

export const duration: Material = {
  edges: [
    ...cross(["0", "1", "10", "007", "90000", ...borders], cross(["", " "], cased(timeUnits))),
    ...cross([...dayBorders, ...secondBorders], ["", "ns", " ms", "s", "min", "h", "d"]),
    ...cross(["-", "+", "~", "1.", ".", "1 1", "1h 3", "1h3"], ["5", "5 s", "5.5s"]),
    ...cross(["", "-", "+", " ", "\t", "\xa0", "1 "], isoDurations),
    ...seasoned(["1 min", "10s", "PT5S", "5µs", "7"]),
    "5m S",
    "5 mİn",
    "5Kﬁ",
    "5ſ",
  ],
  tokens: [
    ...[...chars("0123456789"), "12", "00", ...borders],
    ...[...timeUnits, ...chars("PTDHMSWptdhms.,-+"), "PT", "P1D", ...odd, " ", " "],
  ],
};

const memoryUnits = [
  ...split("b bytes byte k kb kibibytes kib ki m mb mebibytes mib mi g gb gibibytes gib gi t tb tebibytes"),
  ...split("p pb e kibibyte kilobytes bit K"),
  "",
];
const memoryBorders = ["8388607", "8388608", "8589934591", "8589934592", "9007199254740991", "8796093022208"];

export const memory: Material = {
  edges: [
    ...cross(["0", "1", "1024", "007", ...borders, ...memoryBorders], cross(["", " "], cased(memoryUnits))),
    ...cross(["-1", "+1", "1.5", "1e3", ".5", "1 1", "0x1", ""], ["", "g", " mb", "Gi"]),
    ...seasoned(["1 gb", "64m", "10"]),
    "1 K",
    "1 KİBİBYTES",
  ],
  tokens: [
    ...chars("0123456789"),
    ...borders,
    ...memoryBorders,
    ...cased(memoryUnits),
    ...chars(" .-+"),
    ...odd,
  ],
};
