// Made by scripts/national-ids.mjs from scripts/national-ids/kinds.mjs: change that, not this file.

const ROWS =
  "AE eid=784-1985-1234567-1|AR dni=20.123.456|AT vnr=1237_010180|BA jmbg=0101006500006|BE nn=88022999990 bis=88222999936|BG egn=8032056031 pnf=7111042925|BH cpr=850312345|BR cpf=390.533.447-05|CA sin=123-456-782|CH ssn=756.9217.0769.85|CL run=12.531.909-2|CN ric=360426199101010071|CR cpf=03-0455-0175 cr=155812994816|CU ni=91021027775|DE idnr=36_574_261_809|DK cpr=010180-1234|EC ci=171430710-3|EE ik=36805280109|EG nid=28503120112345|ES dni=54362315-K nie=X-2482300-W|FI hetu=131052-308T|FR nir=2_95_10_99_126_111_93|GB nino=HH012345D|GR amka=01013099997|GT cui=1587-56444-0904|HK hkid=G123456A|HR oib=33392005961|IL idnr=3933742-3|IN aadhaar=2341_2341_2346|IS kennitala=450401-3150|IT codicefiscale=RCCMNL83S18D969H|JO nid=9851012345|KR rrn=971013-9019902|KW civil=285031200007|LI peid=1234567|LK nic=199439848733|LT asmens=33309240064|LV pvn=4000_3521_600|MD idno=1008600038413|MY nric=770305-02-1234|NL bsn=1112.22.333|NO fodselsnummer=151086_95088|OM civil=12345678|PH psn=1234-5678-9101-1213|PK cnic=54104-9890578-6|PL pesel=44051401359|PT cc=10000000_0_ZZ2|PY cedula=15000|QA qid=28563412345|RO cnp=1630615123457|SA nid=1010101010|SE personnummer=880320-0073|SI emso=0101006500006|TH idnr=1-1101-00152-64-1|TR tckimlik=17291716060|TW natid=A200501505|US ssn=536-90-4399|ZA idnr=7503305044089";

/** Kinds of personal identifiers by country (ISO 3166-1 alpha-2), the one that is meant without a `kind` first, each with an example that is right, from the documentation of its kind. */
export const SCHEMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ROWS.split("|").map((row) => {
    const [country = "", ...kinds] = row.split(" ");
    return [
      country,
      new Map(
        kinds.map((kind) => {
          const [name = "", example = ""] = kind.split("=");
          return [name, example.replaceAll("_", " ")];
        }),
      ),
    ];
  }),
);
