/** The version of the rules: same bytes and same version give the same extraction. */
export const version = '0.4.0'
