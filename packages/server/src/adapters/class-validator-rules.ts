/** The rule of the catalog by constraint of class-validator, or the keyword of JSON Schema where the catalog has none. */
const RULES: Readonly<Record<string, string>> = {
  arrayContains: "contains",
  arrayMaxSize: "maxItems",
  arrayMinSize: "minItems",
  arrayNotContains: "not",
  arrayNotEmpty: "minItems",
  arrayUnique: "uniqueItems",
  contains: "pattern",
  equals: "enum",
  isArray: "type",
  isBoolean: "type",
  isDate: "type",
  isDefined: "required",
  isDivisibleBy: "multipleOf",
  isEmail: "email",
  isEnum: "enum",
  isIn: "enum",
  isInstance: "type",
  isInt: "type",
  isNegative: "exclusiveMaximum",
  isNotEmpty: "required",
  isNotEmptyObject: "minProperties",
  isNotIn: "enum",
  isNumber: "type",
  isObject: "type",
  isPositive: "exclusiveMinimum",
  isString: "type",
  matches: "pattern",
  max: "maximum",
  maxDate: "formatMaximum",
  maxLength: "max_length",
  min: "minimum",
  minDate: "formatMinimum",
  minLength: "min_length",
  nestedValidation: "type",
  notContains: "pattern",
  notEquals: "enum",
  unknownValue: "type",
  whitelistValidation: "additionalProperties",
};

/** Constraints on what a text looks like. */
const FORMATS: ReadonlySet<string> = new Set(
  `IsFirebasePushId isAlpha isAlphanumeric isAscii isBIC isBase32 isBase58 isBase64 isBooleanString isBtcAddress
  isCreditCard isCurrency isDataURI isDateString isDecimal isEAN isEthereumAddress isFqdn isFullWidth isHSL isHalfWidth
  isHash isHexColor isHexadecimal isIBAN isISO31661Alpha2 isISO31661Alpha3 isISO31661Numeric isISO4217CurrencyCode
  isISO6391 isISRC isISSN isIdentityCard isIp isIsbn isIsin isIso8601 isJson isJwt isLatLong isLatitude isLocale
  isLongitude isLowercase isMacAddress isMagnetURI isMilitaryTime isMimeType isMobilePhone isMongoId isMultibyte
  isNumberString isOctal isPassportNumber isPhoneNumber isPort isPostalCode isRFC3339 isRgbColor isSemVer
  isStrongPassword isSurrogatePair isTaxId isTimeZone isUppercase isUrl isUuid isVariableWidth`.split(/\s+/),
);

/** Constraints that are two rules in one; only the message says which of them is violated. */
const LENGTHS: ReadonlySet<string> = new Set(["isLength", "isByteLength"]);

/** The rule of the catalog that a constraint of class-validator is; a constraint of your own is a rule by its own name. */
export function ruleOf(constraint: string, message?: unknown): string {
  if (Object.hasOwn(RULES, constraint)) return RULES[constraint] as string;
  if (FORMATS.has(constraint)) return "format";
  if (!LENGTHS.has(constraint)) return constraint;
  return /shorter/.test(String(message)) ? "max_length" : "min_length";
}
