/** Documents that several tests of the server open. */

/** One lot with a term, so little that findings are few. */
export const text = `bestek Zorg "Zorg" {
  stadium: strategie
  perceel Één "Eerste" {
    zorgvormen: daghulp
  }
  looptijd {
    ingang: 2028-01-01
    duur: 2 jaar
    verlenging: 2 x 1 jaar
  }
}
`;

/** Nothing is wrong with this. */
export const shared =
  'eisenset Basis {\n  geschiktheidseis "SKJ" { bewijs: register }\n}\n';
